/**
 * Answers the questions that it knows and hands over everything else. Looks once, or every few seconds if you say so:
 *
 *   npx tsx examples/auto-reply.ts 30
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Chatwoot, isChatwootError, messageKind } from '../src/index.ts'

// Yours to change. Anyone who asks for a person, or for something that is not listed here, is handed over to this team.
const answers = [
  { words: /opening hours|are you open/i, text: 'We are here from 9 to 17 o’clock, Monday to Friday.' },
  { words: /password/i, text: 'You can get a new password at https://example.com/password.' },
]
const wantsPerson = /\b(human|person|agent)\b/i
const team = 1
// Older conversations are left to people: nobody wants a machine's answer to yesterday's question.
const newestMinutes = 60

const { conversations, messages } = new Chatwoot()
const seconds = Number(process.argv[2] ?? 0)
do {
  await attempt('looking', look)
  await sleep(seconds * 1000)
} while (seconds > 0)

async function look(): Promise<void> {
  const updatedSince = new Date(Date.now() - newestMinutes * 60_000)
  for (const conversation of await conversations.list({ status: 'all', updatedSince })) {
    const { id, status, meta, last_non_activity_message: last } = conversation
    const isPeoples = meta.assignee !== undefined || meta.team !== undefined
    const isAnswered = last !== null && messageKind(last) === 'outgoing'
    if (isPeoples || isAnswered || status === 'resolved' || status === 'snoozed') continue
    await attempt(`#${id}`, () => answer(id))
  }
}

async function answer(id: number): Promise<void> {
  // Read again, newest first: a person, or this program, can have written since the list was read.
  const said = (await messages.list(id).toArray()).map((message) => ({ ...message, kind: messageKind(message) }))
  const isPersons = (text: string | null) => !answers.some((known) => known.text === text)
  if (said.some(({ kind, content }) => kind === 'outgoing' && isPersons(content))) return
  const dialogue = said.filter(({ kind }) => kind === 'incoming' || kind === 'outgoing')
  const answered = dialogue.findIndex(({ kind }) => kind === 'outgoing')
  const questions = dialogue.slice(0, answered < 0 ? undefined : answered).map(({ content }) => content ?? '')
  if (questions.length === 0) return
  const known = answers.find(({ words }) => questions.some((question) => words.test(question)))
  const isForPeople = !known || questions.some((question) => wantsPerson.test(question))
  if (isForPeople) await conversations.handoff(id, { team_id: team, note: 'The auto-reply has no answer to this.' })
  else await messages.send(id, known.text)
  console.log(isForPeople ? `#${id} handed over to team ${team}` : `#${id} answered`)
}

async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!isChatwootError(error)) throw error
    console.error(`${what}: ${error.message}`)
    process.exitCode = 1
  })
}
