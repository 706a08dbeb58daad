import { describe, expect, it } from 'vitest'
import { NotFoundError } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { onlyNock, server } from '../../../servers/nock.ts'
import { range, reports, route, sent } from './records.ts'

onlyNock()

describe('a download', () => {
  it.each([
    ['downloadByAgent', 'agents'],
    ['downloadByTeam', 'teams'],
    ['downloadByInbox', 'inboxes'],
    ['downloadByLabel', 'labels'],
  ] as const)('%s is the text that the server sent', async (method, word) => {
    server()
      .get(`${route}/reports/${word}`)
      .query({ ...sent, business_hours: 'true' })
      .reply(...recorded(`report-csv-${word}`))

    const text = await reports[method]({ ...range, business_hours: true })

    expect(text).toBe(recordedBody(`report-csv-${word}`))
    expect(text).toMatch(/^Reporting period 2026-11-20 to 2026-11-21\n\n\n/)
  })

  it('of the account is the text that the server sent', async () => {
    const csv = 'Reporting period 2026-11-20 to 2026-11-21\n\n\nMetric,Value\n'
    server().get(`${route}/reports/conversations_summary`).query(sent).reply(200, csv, { 'content-type': 'text/csv' })

    await expect(reports.downloadSummary(range)).resolves.toBe(csv)
  })

  it('of the account is a NotFoundError on an older server', async () => {
    server().get(`${route}/reports/conversations_summary`).query(true).reply(404, { error: 'Not Found' })

    await expect(reports.downloadSummary(range)).rejects.toThrow(NotFoundError)
  })

  it.each(['downloadByAgent', 'downloadByTeam', 'downloadByInbox', 'downloadByLabel', 'downloadSummary'] as const)(
    '%s is not requested without a range: the server would return 500',
    async (method) => {
      // @ts-expect-error since is missing
      await expect(reports[method]({ until: range.until })).rejects.toThrow(
        new TypeError('since must be a valid Date or unix seconds, got undefined'),
      )
    },
  )

  it('of the traffic covers the days before today in a time zone', async () => {
    server()
      .get(`${route}/reports/conversation_traffic`)
      .query({ timezone_offset: '0' })
      .reply(...recorded('report-csv-conversation-traffic'))

    await expect(reports.downloadTraffic({ timezone_offset: 0 })).resolves.toBe(
      recordedBody('report-csv-conversation-traffic'),
    )
  })

  it('of the traffic is not requested without a time zone: the server would return 500', async () => {
    // @ts-expect-error the offset is missing
    await expect(reports.downloadTraffic({})).rejects.toThrow(
      /^timezone_offset must be hours from -12 to 14, got undefined/,
    )
  })
})
