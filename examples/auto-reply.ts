/**
 * Answers known questions and hands everything else over to people. Runs once, or repeatedly with an interval in seconds:
 *
 *   npx tsx examples/auto-reply.ts 30
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Chatwoot, isChatwootError, messageKind } from '../src/index.ts'

// Edit these. Anybody who asks for a person, or anything else, is handed over to this team.
const replies = [
  { words: /opening hours|are you open/i, text: 'We are here from 9 to 17 o’clock, Monday to Friday.' },
  { words: /password/i, text: 'You can get a new password at https://example.com/password.' },
]
const wantsPerson = /\b(human|person|agent)\b/i
const team = 1
// Older questions are left to people: nobody wants an automatic reply to yesterday's question.
const maxAgeMinutes = 60

const { conversations, messages } = new Chatwoot()
const seconds = Number(process.argv[2] ?? 0)
do {
  await attempt('list conversations', checkConversations)
  await sleep(seconds * 1000)
} while (seconds > 0)

async function checkConversations(): Promise<void> {
  const updatedSince = new Date(Date.now() - maxAgeMinutes * 60_000)
  for (const conversation of await conversations.list({ status: 'all', updatedSince })) {
    const { id, status, meta, last_non_activity_message: last } = conversation
    const isTaken = meta.assignee !== undefined || meta.team !== undefined
    const isAnswered = last !== null && messageKind(last) === 'outgoing'
    if (isTaken || isAnswered || status === 'resolved' || status === 'snoozed') continue
    await attempt(`#${id}`, () => reply(id))
  }
}

async function reply(id: number): Promise<void> {
  // Read again, newest first: a person or this program may have written since the list was read.
  const history = (await messages.list(id).toArray()).map((message) => ({ ...message, kind: messageKind(message) }))
  const isByPerson = (text: string | null) => !replies.some((known) => known.text === text)
  if (history.some(({ kind, content }) => kind === 'outgoing' && isByPerson(content))) return
  const dialogue = history.filter(({ kind }) => kind === 'incoming' || kind === 'outgoing')
  const answered = dialogue.findIndex(({ kind }) => kind === 'outgoing')
  const questions = dialogue.slice(0, answered < 0 ? undefined : answered).map(({ content }) => content ?? '')
  if (questions.length === 0) return
  const known = replies.find(({ words }) => questions.some((question) => words.test(question)))
  const needsPerson = !known || questions.some((question) => wantsPerson.test(question))
  if (needsPerson) await conversations.handoff(id, { team_id: team, note: 'The auto-reply has no answer to this.' })
  else await messages.send(id, known.text)
  console.log(needsPerson ? `#${id} handed over to team ${team}` : `#${id} answered`)
}

async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!isChatwootError(error)) throw error
    console.error(`${what}: ${error.message}`)
    process.exitCode = 1
  })
}
