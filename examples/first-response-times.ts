/**
 * How long contacts wait for the first reply, by inbox and by agent: the median and the 90th percentile. Covers the
 * conversations that were created on the given day (UTC) or later:
 *
 *   npx tsx examples/first-response-times.ts 2026-03-01
 */
import { Chatwoot, type Conversation, toDate } from '../src/index.ts'

// Seconds. Nobody replies faster than this: an agent started the conversation, so no contact was waiting.
const minimumWait = 2

const since = toDate(process.argv[2])
if (!since) throw new Error('usage: npx tsx examples/first-response-times.ts 2026-03-01')
const chatwoot = new Chatwoot()
const inboxes = await chatwoot.inboxes.list().toArray()
const inboxNames = new Map(inboxes.map(({ id, name }) => [id, name]))

const byInbox = new Map<string, number[]>()
const byAgent = new Map<string, number[]>()
const newestFirst = { status: 'all', sort_by: 'created_at_desc' } as const
for await (const conversation of chatwoot.conversations.list(newestFirst, { concurrency: 4 })) {
  if (conversation.created_at * 1000 < since.getTime()) break
  const { inbox_id, meta } = conversation
  const wait = secondsUntilReply(conversation)
  add(byInbox, inboxNames.get(inbox_id) ?? `inbox ${inbox_id}`, wait)
  add(byAgent, meta.assignee?.name ?? '(nobody)', wait)
}
print('Inbox', byInbox)
print('Agent', byAgent)

/** Infinite while there is no reply; undefined if an agent started the conversation. */
function secondsUntilReply({ created_at, first_reply_created_at }: Conversation): number | undefined {
  if (first_reply_created_at === 0) return Number.POSITIVE_INFINITY
  const wait = first_reply_created_at - created_at
  return wait < minimumWait ? undefined : wait
}

function add(groups: Map<string, number[]>, name: string, wait: number | undefined): void {
  if (wait === undefined) return
  const waits = groups.get(name) ?? []
  waits.push(wait)
  groups.set(name, waits)
}

function print(title: string, groups: Map<string, number[]>): void {
  console.log(`${title.padEnd(24)} answered  unanswered    median       90 %`)
  for (const [name, waits] of groups) {
    const answered = waits.filter(Number.isFinite).sort((a, b) => a - b)
    const share = (part: number) => minutes(answered[Math.ceil(answered.length * part) - 1]).padStart(10)
    const counts = [String(answered.length).padStart(8), String(waits.length - answered.length).padStart(11)]
    console.log(`${name.padEnd(24)} ${counts.join(' ')} ${share(0.5)} ${share(0.9)}`)
  }
}

function minutes(seconds: number | undefined): string {
  return seconds === undefined ? '-' : `${(seconds / 60).toFixed(1)} min`
}
