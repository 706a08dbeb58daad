import { describe, expect, it } from 'vitest'
import { DecodeError, NotFoundError, PermissionDeniedError, ServerError } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { onlyNock, server } from '../../../servers/nock.ts'
import { range, reports, route, sent } from './records.ts'

onlyNock()

describe('series', () => {
  it('returns the points of a metric, with Dates sent as unix seconds', async () => {
    server()
      .get(`${route}/reports`)
      .query({ metric: 'incoming_messages_count', type: 'account', ...sent })
      .reply(...recorded('report-incoming-messages-count'))

    await expect(reports.series({ metric: 'incoming_messages_count', type: 'account', ...range })).resolves.toEqual([
      { value: 0, timestamp: 1795132800 },
      { value: 82, timestamp: 1795219200 },
    ])
  })

  it('returns the count of averaged values with an average', async () => {
    server()
      .get(`${route}/reports`)
      .query({ metric: 'avg_first_response_time', type: 'account', business_hours: 'true', ...sent })
      .reply(...recorded('report-avg-first-response-time'))

    await expect(
      reports.series({ metric: 'avg_first_response_time', type: 'account', business_hours: true, ...range }),
    ).resolves.toEqual([
      { value: 0, timestamp: 1795132800, count: 0 },
      { value: 0.5897435897435898, timestamp: 1795219200, count: 39 },
    ])
  })

  it('reports on one agent, by days of another time zone', async () => {
    server()
      .get(`${route}/reports`)
      .query({ metric: 'conversations_count', type: 'agent', id: '2', group_by: 'day', timezone_offset: '2', ...sent })
      .reply(...recorded('report-agent-day'))

    const params = { metric: 'conversations_count', type: 'agent', id: 2, group_by: 'day', timezone_offset: 2 } as const
    await expect(reports.series({ ...params, ...range })).resolves.toEqual(recordedBody('report-agent-day'))
  })

  it('reports on one inbox, by the hour, with a range in unix seconds', async () => {
    server()
      .get(`${route}/reports`)
      .query({
        metric: 'conversations_count',
        type: 'inbox',
        id: '61',
        group_by: 'hour',
        since: '1795225386',
        until: '1795232645',
      })
      .reply(...recorded('report-inbox-hour'))

    const params = { metric: 'conversations_count', type: 'inbox', id: 61, group_by: 'hour' } as const
    await expect(reports.series({ ...params, since: 1795225386, until: 1795232645 })).resolves.toEqual(
      recordedBody('report-inbox-hour'),
    )
  })

  it.each([5.5, -3.5, -12, 14, 0])('accepts %s hours as the offset from UTC', async (hours) => {
    server()
      .get(`${route}/reports`)
      .query({ metric: 'reply_time', type: 'account', timezone_offset: String(hours), ...sent })
      .reply(200, [])

    await expect(
      reports.series({ metric: 'reply_time', type: 'account', timezone_offset: hours, ...range }),
    ).resolves.toEqual([])
  })

  it.each([
    [-120, '-120'],
    [-12.5, '-12.5'],
    [14.5, '14.5'],
    [Number.NaN, 'NaN'],
    ['2', '"2"'],
    ['Europe/Berlin', '"Europe/Berlin"'],
    [null, 'null'],
  ])('refuses %s as the offset from UTC', async (hours, shown) => {
    const params = { metric: 'reply_time', type: 'account', timezone_offset: hours as number } as const // callers without a compiler

    await expect(reports.series({ ...params, ...range })).rejects.toThrow(
      new TypeError(
        `timezone_offset must be hours from -12 to 14, got ${shown} (Date.getTimezoneOffset() returns minutes, with the opposite sign)`,
      ),
    )
  })

  it('is a DecodeError for an unknown metric, to which the server returns an object', async () => {
    server()
      .get(`${route}/reports`)
      .query(true)
      .reply(...recorded('report-unknown-metric'))

    // @ts-expect-error no such metric
    const error = await reports.series({ metric: 'happiness', type: 'account', ...range }).catch((reason) => reason)

    expect(error).toBeInstanceOf(DecodeError)
    expect(error).toHaveProperty('message', expect.stringContaining('the server does not know this metric'))
  })

  it('is a NotFoundError for an id that the account does not have', async () => {
    server().get(`${route}/reports`).query(true).reply(404, { error: 'Resource could not be found' })

    await expect(reports.series({ metric: 'conversations_count', type: 'team', id: 999, ...range })).rejects.toThrow(
      NotFoundError,
    )
  })
})

describe('summary', () => {
  it('returns the metrics of a range and of the one before it, null if there is no average', async () => {
    server()
      .get(`${route}/reports/summary`)
      .query({ type: 'account', ...sent })
      .reply(...recorded('report-summary'))

    const summary = await reports.summary({ type: 'account', ...range })

    expect(summary).toEqual(recordedBody('report-summary'))
    expect(summary.avg_resolution_time).toBe(138.72727272727272)
    expect(summary.previous.avg_resolution_time).toBeNull()
  })

  it('reports on one label in business hours', async () => {
    server()
      .get(`${route}/reports/summary`)
      .query({ type: 'label', id: '40', business_hours: 'true', ...sent })
      .reply(...recorded('report-summary'))

    await expect(reports.summary({ type: 'label', id: 40, business_hours: true, ...range })).resolves.toHaveProperty(
      'resolutions_count',
      11,
    )
  })
})

describe('botSummary', () => {
  it('returns the counts of a range and of the one before it', async () => {
    server()
      .get(`${route}/reports/bot_summary`)
      .query({ type: 'account', ...sent })
      .reply(...recorded('report-bot-summary'))

    await expect(reports.botSummary({ type: 'account', ...range })).resolves.toEqual(recordedBody('report-bot-summary'))
  })
})

describe('botMetrics', () => {
  it('returns counts, and rates in whole percentages', async () => {
    server()
      .get(`${route}/reports/bot_metrics`)
      .query(sent)
      .reply(...recorded('report-bot-metrics'))

    await expect(reports.botMetrics(range)).resolves.toEqual({
      conversation_count: 2,
      message_count: 6,
      resolution_rate: 0,
      handoff_rate: 50,
    })
  })
})

describe('the subject of a report', () => {
  const request = {
    series: (of: object) => reports.series({ metric: 'conversations_count', ...range, ...of } as never),
    summary: (of: object) => reports.summary({ ...range, ...of } as never),
    botSummary: (of: object) => reports.botSummary({ ...range, ...of } as never),
  }
  const methods = Object.keys(request) as (keyof typeof request)[] // its own keys

  it.each(methods)('is required by %s: the server would return 500', async (method) => {
    await expect(request[method]({})).rejects.toThrow(
      new TypeError('type must be account, agent, inbox, label or team, got undefined'),
    )
  })

  it.each(methods)('has an id in %s, unless it is the account', async (method) => {
    await expect(request[method]({ type: 'team' })).rejects.toThrow(
      new TypeError('id must be a whole number from 1, got undefined'),
    )
  })

  it.each(methods)('is not reported on by %s with half of a range, which the server would ignore', async (method) => {
    await expect(request[method]({ type: 'account', until: undefined })).rejects.toThrow(
      new TypeError('until must be a valid Date or unix seconds, got undefined'),
    )
  })

  it('is not reported on by botMetrics without a range', async () => {
    // @ts-expect-error a range is required
    await expect(reports.botMetrics({})).rejects.toThrow(
      new TypeError('since must be a valid Date or unix seconds, got undefined'),
    )
  })
})

describe('events', () => {
  const events = '/api/v1/accounts/1/reporting_events'

  it('returns a page of events and their count', async () => {
    server()
      .get(events)
      .query({})
      .reply(...recorded('reporting-events'))

    const page = await reports.events()

    expect(page.items).toEqual(recordedBody<{ payload: unknown[] }>('reporting-events').payload)
    expect(page.meta).toEqual({ count: 62, current_page: 1, total_pages: 3 })
  })

  it('sends range and filters for every page', async () => {
    const { payload, meta: recorded } = recordedBody<{ payload: object[]; meta: object }>('reporting-events')
    const meta = { ...recorded, count: payload.length + 1 }
    const query = { ...sent, name: 'first_response', inbox_id: '61', user_id: '2' }
    server().get(events).query(query).reply(200, { payload, meta })
    server()
      .get(events)
      .query({ ...query, page: '2' })
      .reply(200, { payload: [{ ...payload[0], id: 1 }], meta })

    const all = await reports.events({ ...range, name: 'first_response', inbox_id: 61, user_id: 2 }).toArray()

    expect(all).toEqual([...payload, { ...payload[0], id: 1 }])
  })

  it('refuses half of a range', async () => {
    // @ts-expect-error until is missing
    await expect(reports.events({ since: range.since })).rejects.toThrow(/^since needs until/)
  })

  it('is a NotFoundError on a server that has no such list', async () => {
    server().get(events).reply(404, { error: 'Not Found' })

    await expect(reports.events()).rejects.toThrow(NotFoundError)
  })
})

it('is a PermissionDeniedError for users who are not administrators', async () => {
  server()
    .get(`${route}/reports/summary`)
    .query(true)
    .reply(...recorded('csat-list-agent-refused'))

  await expect(reports.summary({ type: 'account', ...range })).rejects.toThrow(PermissionDeniedError)
})

it("rejects with the server's error, not with a TypeError", async () => {
  server()
    .get(`${route}/reports/summary`)
    .query(true)
    .reply(...recorded('report-missing-type'))

  await expect(reports.summary({ type: 'account', ...range }, { maxRetries: 0 })).rejects.toThrow(ServerError)
})
