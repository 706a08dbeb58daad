import { describe, expect, it } from 'vitest'
import { NotFoundError, PermissionDeniedError } from '../../../src/index.ts'
import { described } from '../../recordings/described.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { csat } = chatwoot
const route = '/api/v1/accounts/1/csat_survey_responses'
const range = { since: new Date('2026-11-20T03:43:05Z'), until: new Date('2026-11-21T03:44:05Z') }
const sent = { since: '1795146185', until: '1795232645' }

onlyNock()

describe('list', () => {
  it('returns the answers, newest first: without an order pages would repeat and skip', async () => {
    server()
      .get(route)
      .query({ sort: '-created_at' })
      .reply(...recorded('csat-list'))

    const { items } = await csat.list()

    expect(items).toEqual(recordedBody('csat-list'))
    expect(items[0]).toMatchObject({ rating: 4, feedback_message: 'Fine', conversation_id: 91 })
  })

  it('sends the filters', async () => {
    server()
      .get(
        `${route}?rating=1&user_ids[]=2&user_ids[]=3&inbox_id=61&team_id=20&since=1795146185&until=1795232645&sort=created_at`,
      )
      .reply(...recorded('csat-list-rating'))

    const { items } = await csat.list({
      rating: 1,
      user_ids: [2, 3],
      inbox_id: 61,
      team_id: 20,
      ...range,
      sort: 'created_at',
    })

    expect(items).toEqual([])
  })

  it('keeps the order on every page', async () => {
    const [answer] = recordedBody<object[]>('csat-list')
    const page = (from: number) => Array.from({ length: 25 }, (_, index) => ({ ...answer, id: from - index }))
    server().get(route).query({ sort: '-created_at' }).reply(200, page(60))
    server().get(route).query({ sort: '-created_at', page: '2' }).reply(200, page(35))
    server().get(route).query({ sort: '-created_at', page: '3' }).reply(200, [])

    const ids = (await csat.list().toArray()).map(({ id }) => id)

    expect(ids).toEqual(Array.from({ length: 50 }, (_, index) => 60 - index))
  })

  it('does not send half a range', async () => {
    // @ts-expect-error until is missing
    await expect(csat.list({ since: range.since })).rejects.toThrow(
      new TypeError('since needs until: the server ignores one without the other'),
    )
  })

  it('rejects with PermissionDeniedError for users who are not administrators', async () => {
    server()
      .get(route)
      .query(true)
      .reply(...recorded('csat-list-agent-refused'))

    await expect(csat.list()).rejects.toThrow(PermissionDeniedError)
  })
})

describe('metrics', () => {
  it('counts surveys, and answers by rating', async () => {
    server()
      .get(`${route}/metrics`)
      .query({})
      .reply(...recorded('csat-metrics'))

    const metrics = await csat.metrics()

    expect(metrics).toEqual({ total_count: 1, ratings_count: { 4: 1 }, total_sent_messages_count: 2 })
    expect(metrics.ratings_count[5]).toBeUndefined()
  })

  it('takes a range and an inbox', async () => {
    server()
      .get(`${route}/metrics`)
      .query({ ...sent, inbox_id: '61' })
      .reply(...recorded('csat-metrics'))

    await expect(csat.metrics({ ...range, inbox_id: 61 })).resolves.toHaveProperty('total_count', 1)
  })

  it('does not send half a range', async () => {
    // @ts-expect-error since is missing
    await expect(csat.metrics({ until: range.until })).rejects.toThrow(/^until needs since/)
  })
})

describe('download', () => {
  it('returns the string that the server sent', async () => {
    server()
      .get(`${route}/download`)
      .query({ ...sent, rating: '4' })
      .reply(...recorded('csat-download'))

    await expect(csat.download({ ...range, rating: 4 })).resolves.toBe(recordedBody('csat-download'))
  })

  it('sends nothing without a range: the server would respond 500', async () => {
    // @ts-expect-error a range is required
    await expect(csat.download({})).rejects.toThrow(
      new TypeError('since must be a valid Date or unix seconds, got undefined'),
    )
  })
})

describe('setReviewNotes', () => {
  const [answer] = recordedBody<object[]>('csat-list')
  const operation = 'PATCH /api/v1/accounts/{account_id}/csat_survey_responses/{csat_survey_response_id}'
  const reviewed = {
    ...answer,
    csat_review_notes: 'Called back',
    review_notes_updated_at: 1795232700,
    review_notes_updated_by: { id: 1, name: 'Ada Admin' },
  }

  it.each(['Called back', '', null])('sends %j', async (notes) => {
    server()
      .patch(`${route}/5`, { csat_review_notes: notes })
      .reply(...described(operation, reviewed))

    await expect(csat.setReviewNotes(5, notes)).resolves.toEqual(reviewed)
  })

  it.each([
    [undefined, 'undefined'],
    [7, '7'],
  ])('does not send %s', async (notes, shown) => {
    // @ts-expect-error a string is required
    await expect(csat.setReviewNotes(5, notes)).rejects.toThrow(
      new TypeError(`notes must be a string, or null to clear them, got ${shown}`),
    )
  })

  it('rejects with NotFoundError for an unknown answer, and on a server without review notes', async () => {
    server().patch(`${route}/999`).reply(404, { error: 'Resource could not be found' })

    await expect(csat.setReviewNotes(999, 'x')).rejects.toThrow(NotFoundError)
  })
})
