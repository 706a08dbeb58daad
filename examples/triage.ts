/**
 * Triage: labels unassigned conversations by what the contact wrote and assigns them to a team; snoozes conversations
 * that were answered and wait for the contact. Safe to run repeatedly, for example from cron:
 *
 *   npx tsx examples/triage.ts --dry-run
 */
import { and, Chatwoot, isChatwootError, messageKind, where } from '../src/index.ts'

// Edit these. The first rule that matches applies; a team's id is in the URL of its settings.
const rules = [
  { words: /invoice|refund|charged/i, label: 'billing', team: 1, priority: 'high' },
  { words: /parcel|delivery|tracking/i, label: 'shipping', team: 2, priority: 'medium' },
] as const
const quietDays = 3
const snoozeDays = 7

const { conversations, messages } = new Chatwoot()
const isDryRun = process.argv.includes('--dry-run')

const isOpen = where('status', 'equal_to', 'open')
const isUnassigned = and(where('assignee_id', 'is_not_present'), where('team_id', 'is_not_present'))
const isQuiet = where('last_activity_at', 'days_before', quietDays)

// Collected before anything is changed: a changed conversation leaves the list, and the next page would skip others.
const unassigned = await conversations.filter(and(isOpen, isUnassigned)).toArray()
const quiet = await conversations.filter(and(isOpen, isQuiet)).toArray()

for (const { id } of unassigned) {
  const incoming = (await messages.list(id)).items.filter((message) => messageKind(message) === 'incoming')
  const rule = rules.find(({ words }) => incoming.some(({ content }) => words.test(content ?? '')))
  if (!rule) continue
  await attempt(`#${id} label ${rule.label}, priority ${rule.priority}, team ${rule.team}`, async () => {
    await conversations.addLabels(id, [rule.label])
    await conversations.setPriority(id, rule.priority)
    // Last: if the run is interrupted before this, the next run does the conversation again.
    await conversations.assignTeam(id, rule.team)
  })
}

for (const { id, last_non_activity_message: last } of quiet) {
  if (!last || last.private || messageKind(last) !== 'outgoing') continue
  const until = new Date(Date.now() + snoozeDays * 24 * 60 * 60 * 1000)
  await attempt(`#${id} snooze for ${snoozeDays} days`, () => conversations.snooze(id, until))
}

/** A failure does not stop the other conversations. */
async function attempt(what: string, work: () => PromiseLike<unknown>): Promise<void> {
  console.log(what)
  if (isDryRun) return
  try {
    await work()
  } catch (error) {
    if (!isChatwootError(error)) throw error
    console.error(`${what} failed: ${error.message}`)
    process.exitCode = 1
  }
}
