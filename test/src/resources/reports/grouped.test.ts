import { describe, expect, it } from 'vitest'
import { NotFoundError, ValidationError } from '../../../../src/index.ts'
import { described } from '../../../recordings/described.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { onlyNock, server } from '../../../servers/nock.ts'
import { range, reports, route, sent } from './records.ts'

onlyNock()

describe('a summary report', () => {
  it.each([
    ['byAgent', 'agent'],
    ['byTeam', 'team'],
    ['byInbox', 'inbox'],
    ['byLabel', 'label'],
  ] as const)('%s returns a row for each', async (method, word) => {
    server()
      .get(`${route}/summary_reports/${word}`)
      .query({ ...sent, business_hours: 'true' })
      .reply(...recorded(`report-by-${word}`))

    await expect(reports[method]({ ...range, business_hours: true })).resolves.toEqual(
      recordedBody(`report-by-${word}`),
    )
  })

  it.each(['byAgent', 'byTeam', 'byInbox', 'byLabel', 'byChannel'] as const)(
    '%s is not requested without a range: nothing would be counted',
    async (method) => {
      // @ts-expect-error a range is required
      await expect(reports[method]({ until: range.until })).rejects.toThrow(
        new TypeError('since must be a valid Date or unix seconds, got undefined'),
      )
    },
  )

  it('has null if an agent has nothing to average, and 0 if a label has nothing', async () => {
    server()
      .get(`${route}/summary_reports/agent`)
      .query(sent)
      .reply(...recorded('report-by-agent'))
      .get(`${route}/summary_reports/label`)
      .query(sent)
      .reply(...recorded('report-by-label'))

    const agents = await reports.byAgent(range)
    const labels = await reports.byLabel(range)

    expect(agents.find(({ id }) => id === 3)).toHaveProperty('avg_resolution_time', null)
    expect(labels.find(({ name }) => name === 'minimal')).toHaveProperty('avg_resolution_time', 0)
  })

  it('by channel is an object', async () => {
    server()
      .get(`${route}/summary_reports/channel`)
      .query(sent)
      .reply(...recorded('report-by-channel'))

    const report = await reports.byChannel(range)

    expect(report['Channel::Api']).toEqual({ open: 44, resolved: 17, pending: 11, snoozed: 14, total: 86 })
    expect(report['Channel::Sms']).toBeUndefined()
  })

  it('by channel is a ValidationError for more than six months', async () => {
    server()
      .get(`${route}/summary_reports/channel`)
      .query(true)
      .reply(422, { error: 'Date range cannot exceed 6 months' })

    await expect(reports.byChannel({ since: new Date('2026-01-01'), until: new Date('2026-11-01') })).rejects.toThrow(
      ValidationError,
    )
  })
})

describe('outgoingMessages', () => {
  const operation = 'GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count'
  const counts = [
    { id: 2, name: 'Ben Agent', outgoing_messages_count: 93 },
    { id: null, name: null, outgoing_messages_count: 1 },
  ]

  it('counts those of a range by agent', async () => {
    server()
      .get(`${route}/reports/outgoing_messages_count`)
      .query({ ...sent, group_by: 'agent' })
      .reply(...described(operation, counts))

    await expect(reports.outgoingMessages({ group_by: 'agent', ...range })).resolves.toEqual(counts)
  })

  it('is not requested without a range: nothing would be counted', async () => {
    // @ts-expect-error a range is required
    await expect(reports.outgoingMessages({ group_by: 'team' })).rejects.toThrow(TypeError)
  })

  it('is a ValidationError for another group_by, although the response is empty', async () => {
    server().get(`${route}/reports/outgoing_messages_count`).query(true).reply(422)

    // @ts-expect-error no such word
    await expect(reports.outgoingMessages({ group_by: 'day', ...range })).rejects.toThrow(ValidationError)
  })
})

describe('inboxLabelMatrix', () => {
  const operation = 'GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix'
  const matrix = {
    inboxes: [{ id: 61, name: 'API Main' }],
    labels: [
      { id: 40, title: 'billing' },
      { id: 41, title: 'bug' },
    ],
    matrix: [[10, 9]],
  }

  it('covers all time without a range', async () => {
    server()
      .get(`${route}/reports/inbox_label_matrix`)
      .query({})
      .reply(...described(operation, matrix))

    await expect(reports.inboxLabelMatrix()).resolves.toEqual(matrix)
  })

  it('covers a range, and some inboxes and labels', async () => {
    server()
      .get(
        `${route}/reports/inbox_label_matrix?inbox_ids[]=61&label_ids[]=40&label_ids[]=41&since=1795146185&until=1795232645`,
      )
      .reply(...described(operation, matrix))

    await expect(reports.inboxLabelMatrix({ inbox_ids: [61], label_ids: [40, 41], ...range })).resolves.toEqual(matrix)
  })

  it('refuses half of a range', async () => {
    // @ts-expect-error since is missing
    await expect(reports.inboxLabelMatrix({ until: range.until })).rejects.toThrow(/^until needs since/)
  })

  it('is a NotFoundError on an older server', async () => {
    server().get(`${route}/reports/inbox_label_matrix`).reply(404, { error: 'Not Found' })

    await expect(reports.inboxLabelMatrix()).rejects.toThrow(NotFoundError)
  })
})

describe('firstResponseTimes', () => {
  const operation = 'GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution'
  const times = {
    'Channel::Api': { '0-1h': 39, '1-4h': 0, '4-8h': 2, '8-24h': 0, '24h+': 1 },
  }

  it('covers a range', async () => {
    server()
      .get(`${route}/reports/first_response_time_distribution`)
      .query(sent)
      .reply(...described(operation, times))

    await expect(reports.firstResponseTimes(range)).resolves.toEqual(times)
  })

  it('covers all time without a range, and is empty if nobody replied', async () => {
    server().get(`${route}/reports/first_response_time_distribution`).query({}).reply(200, {})

    await expect(reports.firstResponseTimes()).resolves.toEqual({})
  })

  it('refuses half of a range', async () => {
    // @ts-expect-error until is missing
    await expect(reports.firstResponseTimes({ since: range.since })).rejects.toThrow(/^since needs until/)
  })
})
