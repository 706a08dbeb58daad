import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { Chatwoot } from '../../../../src/index.ts'
import { range } from './records.ts'

type Reports = Chatwoot['reports']

const subject = { type: 'account', ...range } as const

const calls: { readonly [name: string]: (reports: Reports) => PromiseLike<unknown> } = {
  series: (reports) => reports.series({ metric: 'reply_time', ...subject }),
  summary: (reports) => reports.summary(subject),
  botSummary: (reports) => reports.botSummary(subject),
  botMetrics: (reports) => reports.botMetrics(range),
  events: (reports) => reports.events(),
  byAgent: (reports) => reports.byAgent(range),
  byTeam: (reports) => reports.byTeam(range),
  byInbox: (reports) => reports.byInbox(range),
  byLabel: (reports) => reports.byLabel(range),
  byChannel: (reports) => reports.byChannel(range),
  live: (reports) => reports.live(),
  liveGrouped: (reports) => reports.liveGrouped({ group_by: 'team_id' }),
  outgoingMessages: (reports) => reports.outgoingMessages({ group_by: 'agent', ...range }),
  inboxLabelMatrix: (reports) => reports.inboxLabelMatrix(),
  firstResponseTimes: (reports) => reports.firstResponseTimes(),
  conversationsByAgent: (reports) => reports.conversationsByAgent(),
  downloadByAgent: (reports) => reports.downloadByAgent(range),
}

const page = readFileSync(path.resolve(import.meta.dirname, '../../../../docs/errors-and-retries.md'), 'utf8')
const exceptions = /^\| `reports` \| `reports\.\*` except ([^|]*)/m.exec(page)?.[1] ?? ''

it.each(Object.entries(calls))(
  '%s counts against the limit of reports as errors-and-retries.md says',
  async (name, call) => {
    const buckets: unknown[] = []
    const throttle = ({ bucket }: { bucket: unknown }): never => {
      buckets.push(bucket)
      throw new Error('not sent')
    }
    const { reports } = new Chatwoot({
      baseUrl: 'https://chat.test',
      accountId: 1,
      apiAccessToken: 'token-token',
      throttle,
    })

    await expect(call(reports)).rejects.toThrow('not sent')

    expect(buckets).toEqual([exceptions.includes(`\`${name}\``) ? undefined : 'reports'])
  },
)
