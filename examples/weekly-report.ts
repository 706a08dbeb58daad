/**
 * Reports on one week, by agent and by inbox, as CSV for a spreadsheet. Weeks run from Monday to Sunday, UTC. Takes any
 * day of the week; the default is last week:
 *
 *   npx tsx examples/weekly-report.ts 2026-03-02
 */
import { Chatwoot, type SummaryReportRow, toDate } from '../src/index.ts'

const day = 24 * 60 * 60 * 1000

const { agents, inboxes, reports } = new Chatwoot()
const range = weekOf(toDate(process.argv[2]) ?? new Date(Date.now() - 7 * day))
const [byAgent, byInbox, agentNames, inboxNames] = await Promise.all([
  reports.byAgent(range),
  reports.byInbox(range),
  namesOf(agents.list().toArray()),
  namesOf(inboxes.list().toArray()),
])

write('of', 'name', 'conversations', 'resolved', 'first response (minutes)', 'reply (minutes)', 'resolution (hours)')
rows('agent', byAgent, agentNames)
rows('inbox', byInbox, inboxNames)

/** From Monday up to, but not including, the next Monday. */
function weekOf(time: Date) {
  const midnight = Math.floor(time.getTime() / day) * day
  const since = midnight - ((time.getUTCDay() + 6) % 7) * day
  return { since: new Date(since), until: new Date(since + 7 * day) }
}

async function namesOf(list: PromiseLike<{ id: number; name: string | null }[]>): Promise<Map<number, string | null>> {
  return new Map((await list).map(({ id, name }) => [id, name]))
}

/** Busiest first; rows without conversations are left out. */
function rows(of: string, summaries: SummaryReportRow[], names: Map<number, string | null>): void {
  const busy = summaries.filter((row) => row.conversations_count + row.resolved_conversations_count > 0)
  for (const row of busy.sort((a, b) => b.conversations_count - a.conversations_count)) {
    const { avg_first_response_time, avg_reply_time, avg_resolution_time } = row
    const times = [per(60, avg_first_response_time), per(60, avg_reply_time), per(3600, avg_resolution_time)]
    const name = names.get(row.id) ?? `${of} ${row.id}`
    write(of, name, row.conversations_count, row.resolved_conversations_count, ...times)
  }
}

/** An average of nothing is an empty field, not 0. */
function per(unit: number, seconds: number | null): string {
  return seconds === null ? '' : (seconds / unit).toFixed(1)
}

function write(...fields: (string | number)[]): void {
  console.log(fields.map((field) => `"${String(field).replaceAll('"', '""')}"`).join(','))
}
