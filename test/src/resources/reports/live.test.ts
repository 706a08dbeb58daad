import nock from 'nock'
import { describe, expect, it } from 'vitest'
import { DecodeError, ValidationError } from '../../../../src/index.ts'
import { described } from '../../../recordings/described.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { onlyNock, server } from '../../../servers/nock.ts'
import { reports, route } from './records.ts'

onlyNock()

describe('live', () => {
  it('counts the conversations of the account', async () => {
    server()
      .get(`${route}/live_reports/conversation_metrics`)
      .query({})
      .reply(...recorded('report-live-metrics'))

    await expect(reports.live()).resolves.toEqual({ open: 47, unattended: 21, unassigned: 31, pending: 11 })
  })

  it('counts those of a team', async () => {
    server()
      .get(`${route}/live_reports/conversation_metrics`)
      .query({ team_id: '20' })
      .reply(...recorded('report-live-metrics'))

    await expect(reports.live({ team_id: 20 })).resolves.toHaveProperty('open', 47)
  })
})

describe('liveGrouped', () => {
  it('has a row for each team, and one for the conversations without a team', async () => {
    server()
      .get(`${route}/live_reports/grouped_conversation_metrics`)
      .query({ group_by: 'team_id' })
      .reply(...recorded('report-live-grouped-team'))

    await expect(reports.liveGrouped({ group_by: 'team_id' })).resolves.toEqual([
      { open: 37, unattended: 18, unassigned: 26, team_id: null },
      { open: 10, unattended: 3, unassigned: 5, team_id: 20 },
    ])
  })

  it('has a row for each assignee of the conversations of a team', async () => {
    server()
      .get(`${route}/live_reports/grouped_conversation_metrics`)
      .query({ group_by: 'assignee_id', team_id: '20' })
      .reply(...recorded('report-live-grouped-assignee'))

    await expect(reports.liveGrouped({ group_by: 'assignee_id', team_id: 20 })).resolves.toEqual(
      recordedBody('report-live-grouped-assignee'),
    )
  })

  it('is a ValidationError for another group_by', async () => {
    server()
      .get(`${route}/live_reports/grouped_conversation_metrics`)
      .query({ group_by: 'inbox_id' })
      .reply(422, { error: 'invalid group_by' })

    // @ts-expect-error no such word
    await expect(reports.liveGrouped({ group_by: 'inbox_id' })).rejects.toThrow(ValidationError)
  })
})

describe('conversations', () => {
  const operation = 'GET /api/v2/accounts/{account_id}/reports/conversations'
  const agent = (id: number) => ({
    id,
    name: `Agent ${id}`,
    email: `agent-${id}@example.com`,
    thumbnail: '',
    availability: 'offline',
    metric: { open: 9, unattended: 1 },
  })
  const agents = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => agent(from + index))

  it('is one object, of the account', async () => {
    server()
      .get(`${route}/reports/conversations`)
      .query({ type: 'account' })
      .reply(...recorded('report-conversations-account'))

    await expect(reports.conversations()).resolves.toEqual({
      open: 47,
      unattended: 21,
      unassigned: 31,
      pending: 0,
    })
  })

  it('by agent are a list of 25 a page', async () => {
    server()
      .get(`${route}/reports/conversations`)
      .query({ type: 'agent' })
      .reply(...described(operation, agents(1, 25)))
    server()
      .get(`${route}/reports/conversations`)
      .query({ type: 'agent', page: '2' })
      .reply(...described(operation, agents(26, 50)))
    server()
      .get(`${route}/reports/conversations`)
      .query({ type: 'agent', page: '3' })
      .reply(...described(operation, agents(51, 52)))

    const all = await reports.conversationsByAgent().toArray()

    expect(all).toEqual(agents(1, 52))
  })

  it('by agent are fetched several pages at a time on request', async () => {
    for (const [page, from, to] of [
      [undefined, 1, 25],
      ['2', 26, 50],
      ['3', 51, 52],
    ] as const) {
      server()
        .get(`${route}/reports/conversations`)
        .query({ type: 'agent', ...(page && { page }) })
        .reply(...described(operation, agents(from, to)))
    }
    server()
      .persist()
      .get(`${route}/reports/conversations`)
      .query(true)
      .reply(...described(operation, []))

    const all = await reports.conversationsByAgent({}, { concurrency: 3 }).toArray()

    expect(all).toEqual(agents(1, 52))
    nock.cleanAll()
  })

  it('by agent continue after a page that is given as a string', async () => {
    server()
      .get(`${route}/reports/conversations`)
      .query({ type: 'agent', page: '1' })
      .reply(...described(operation, agents(1, 25)))
    server()
      .get(`${route}/reports/conversations`)
      .query({ type: 'agent', page: '2' })
      .reply(...described(operation, []))

    // @ts-expect-error what JavaScript can do
    const page = await reports.conversationsByAgent({ page: '1' })

    await expect(page.nextPage()).resolves.toBeNull()
  })

  it('by agent begin with the requested page', async () => {
    server()
      .get(`${route}/reports/conversations`)
      .query({ type: 'agent', page: '2' })
      .reply(...described(operation, agents(26, 50)))
    server()
      .get(`${route}/reports/conversations`)
      .query({ type: 'agent', page: '3' })
      .reply(...described(operation, []))

    const page = await reports.conversationsByAgent({ page: 2 })

    expect(page.items).toEqual(agents(26, 50))
    await expect(page.nextPage()).resolves.toBeNull()
  })

  it.each([
    ['account', []],
    ['agent', { open: 1, unattended: 0, unassigned: 0, pending: 0 }],
  ] as const)('of the %s are a DecodeError in the other shape', async (type, answer) => {
    server().get(`${route}/reports/conversations`).query({ type }).reply(200, answer)

    const report = type === 'agent' ? reports.conversationsByAgent() : reports.conversations()
    await expect(Promise.resolve<unknown>(report)).rejects.toThrow(DecodeError)
  })

  it('by agent do not let the caller change the type', async () => {
    server()
      .get(`${route}/reports/conversations`)
      .query({ type: 'agent' })
      .reply(...described(operation, agents(1, 2)))

    // @ts-expect-error the type is not a parameter
    const page = await reports.conversationsByAgent({ type: 'account' })

    expect(page.items).toEqual(agents(1, 2))
  })

  it.each(['account', 'agent'] as const)(
    'of the %s are a ValidationError if the server returns 422 without a body',
    async (type) => {
      server().get(`${route}/reports/conversations`).query({ type }).reply(422)

      const report = type === 'agent' ? reports.conversationsByAgent() : reports.conversations()
      await expect(Promise.resolve<unknown>(report)).rejects.toThrow(ValidationError)
    },
  )
})
