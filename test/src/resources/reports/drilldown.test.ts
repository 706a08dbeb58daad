import { describe, expect, it } from 'vitest'
import { NotFoundError, ValidationError } from '../../../../src/index.ts'
import { described } from '../../../recordings/described.ts'
import { onlyNock, server } from '../../../servers/nock.ts'
import { range, reports, route, sent } from './records.ts'

onlyNock()

const params = {
  metric: 'avg_first_response_time',
  type: 'account',
  bucket_timestamp: 1_795_219_200,
  ...range,
} as const
const query = { metric: 'avg_first_response_time', type: 'account', bucket_timestamp: '1795219200', ...sent }
const answer = (numbers: readonly number[], page: number) =>
  described('GET /api/v2/accounts/{account_id}/reports/drilldown', {
    meta: {
      metric: 'avg_first_response_time',
      record_type: 'message',
      bucket: { since: 1_795_219_200, until: 1_795_232_645 },
      current_page: page,
      per_page: 2,
      total_count: 3,
      conversation_count: 2,
    },
    payload: numbers.map(record),
  })

describe('drilldown', () => {
  it('sends the point and the range, and returns the records with the counts as their meta', async () => {
    server()
      .get(`${route}/reports/drilldown`)
      .query({ ...query, group_by: 'week', timezone_offset: '2', per_page: '2' })
      .reply(...answer([9, 8], 1))

    const page = await reports.drilldown({ ...params, group_by: 'week', timezone_offset: 2, per_page: 2 })

    expect(page.items).toEqual([record(9), record(8)])
    expect(page.meta).toMatchObject({ record_type: 'message', total_count: 3, conversation_count: 2 })
  })

  it('walks all pages, although the records have no id', async () => {
    server()
      .get(`${route}/reports/drilldown`)
      .query(query)
      .reply(...answer([9, 8], 1))
    server()
      .get(`${route}/reports/drilldown`)
      .query({ ...query, page: '2' })
      .reply(...answer([7], 2))

    const records = await reports.drilldown(params).toArray()

    expect(records).toEqual([record(9), record(8), record(7)])
  })

  it('takes a Date as the start of the period', async () => {
    server()
      .get(`${route}/reports/drilldown`)
      .query(query)
      .reply(...answer([9], 1))

    const page = await reports.drilldown({ ...params, bucket_timestamp: new Date(1_795_219_200_000) })

    expect(page.items).toEqual([record(9)])
  })

  it('accepts a conversation that is deleted by now', async () => {
    const gone = { record_type: 'conversation', conversation: {}, message: null, metric_value: 60, occurred_at: null }
    server()
      .get(`${route}/reports/drilldown`)
      .query(query)
      .reply(
        ...described('GET /api/v2/accounts/{account_id}/reports/drilldown', {
          ...JSON.parse(answer([], 1)[1]),
          payload: [gone],
        }),
      )

    expect((await reports.drilldown(params)).items).toEqual([gone])
  })

  it('rejects with ValidationError for an unknown metric, although the server sends no body', async () => {
    server().get(`${route}/reports/drilldown`).query(true).reply(422)

    await expect(reports.drilldown(params)).rejects.toThrow(ValidationError)
  })

  it('rejects with NotFoundError on servers before 4.16', async () => {
    server().get(`${route}/reports/drilldown`).query(true).reply(404, { status: 404, error: 'Not Found' })

    await expect(reports.drilldown(params)).rejects.toThrow(NotFoundError)
  })

  it('refuses an agent without id, an unknown group_by, and milliseconds', async () => {
    // @ts-expect-error which agent?
    await expect(reports.drilldown({ ...params, type: 'agent' })).rejects.toThrow('id must be a whole number from 1')
    // @ts-expect-error the server would group by day
    await expect(reports.drilldown({ ...params, group_by: 'quarter' })).rejects.toThrow(TypeError)
    await expect(reports.drilldown({ ...params, bucket_timestamp: 1_795_219_200_000 })).rejects.toThrow(
      'bucket_timestamp must be in seconds, got milliseconds',
    )
  })
})

function record(number: number) {
  const message = {
    id: number,
    content: 'Hello',
    message_type: 'outgoing',
    sender_name: 'Ada',
    created_at: 1_795_220_000,
  }
  return {
    record_type: 'message',
    conversation: {
      id: 4012,
      display_id: 17,
      contact_id: 21,
      contact_name: 'Ann',
      inbox_id: 6,
      inbox_name: 'Shop',
      assignee_id: null,
      assignee_name: null,
      status: 'open',
      created_at: 1_795_219_900,
      last_activity_at: 1_795_220_000,
      last_message: message,
    },
    message,
    metric_value: 100.5,
    occurred_at: 1_795_220_000,
  }
}
