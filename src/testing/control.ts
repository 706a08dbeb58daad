/** Control over HTTP, at `/_fake/`: for tests in other languages and other processes. */

import type { FakeAgent } from './actors/agent.ts'
import type { FakeAttachment } from './actors/attachments.ts'
import type { SubmittedValues } from './actors/submitting.ts'
import type { FakeVisitor, SaysOptions } from './actors/visitor.ts'
import type { FakeData } from './data/data.ts'
import type { FakeAnswer } from './exchange/answers.ts'
import { isObject, parsedJson } from './exchange/request.ts'
import type { Fault } from './faults.ts'
import type { FakeChatwoot, FakeSnapshot } from './surface.ts'

export const controlPrefix = '/_fake/'

type Body = Record<string, unknown>
type Command = (body: Body, fake: FakeChatwoot) => unknown

export function createControl(fake: FakeChatwoot): (request: Request) => Promise<FakeAnswer> {
  let visitors = new Map<string, FakeVisitor>()
  const snapshots: { records: FakeSnapshot; visitors: typeof visitors }[] = []

  const commands: Readonly<Record<string, Command>> = {
    'GET tokens': () => fake.tokens,
    'GET rules': () => fake.rules,
    // Those of other accounts would repeat what all accounts share.
    'GET state': () => plain({ ...fake.state, accounts: [...fake.state.accounts.keys()] }),
    'GET requests': () =>
      fake.requests.map(({ query, ...request }) => ({ ...request, query: Object.fromEntries(query) })),
    'GET deliveries': () => fake.deliveries,
    'GET unsupported': () => fake.unsupported,
    'POST verify': () => fake.verify(),
    'POST reset': ({ data }) => fake.reset(data as FakeData | undefined), // checked there
    'POST advance': ({ seconds }) => fake.advanceTime(Number(seconds)),
    'POST idle': () => fake.idle(),
    'POST fail': (body) => void fake.failNext(faultIn(body)),
    'POST webhooks': (body) => set(fake.webhooks, body, ['delay', 'duplicates', 'shuffled', 'drops']),
    'POST webhooks/fail': (body) => fake.webhooks.failNext(body),
    'POST cable': (body) => set(fake.cable, body, cableSettings),
    'POST cable/cut': () => fake.cable.cut(),
    'POST cable/fail': (body) => fake.cable.failNext(body),
    'POST snapshot': () => ({
      snapshot: snapshots.push({ records: fake.snapshot(), visitors: new Map(visitors) }) - 1,
    }),
    'POST restore': ({ snapshot }) => {
      const { records, visitors: there } = snapshotAt(Number(snapshot))
      fake.restore(records)
      visitors = new Map(there)
    },
    'POST visitor/says': async (body) => {
      const visitor = visitorIn(body)
      await visitor.says(String(body.content ?? ''), saysOptionsIn(body))
      return { contact_id: visitor.contactId, conversation_id: visitor.conversationId }
    },
    'POST visitor/hears': (body) =>
      visitorIn(body).hears(patternIn(body), { signal: AbortSignal.timeout(waitIn(body)) }),
    'POST visitor/submits': (body) => {
      const visitor = visitorIn(body)
      const message = visitor.transcript.find(({ id }) => id === body.message_id)
      if (!message)
        throw new TypeError(`message_id must be a message that the visitor has heard, got ${body.message_id}`)
      return visitor.submits(message, body.submitted_values as SubmittedValues) // read as the server reads it
    },
    'POST visitor/types': (body) => visitorIn(body).types(body.is_typing !== false),
    'POST visitor/transcript': (body) => visitorIn(body).transcript,
    'POST agent/replies': ({ agent, conversation_id, content, private: isPrivate, attachments }) =>
      agentWith(agent).replies(Number(conversation_id), String(content ?? ''), {
        private: isPrivate === true,
        ...filesIn(attachments),
      }),
  }

  function snapshotAt(index: number): (typeof snapshots)[number] {
    const snapshot = snapshots[index]
    if (!snapshot) throw new TypeError(`snapshot must be a number that POST snapshot returned, got ${index}`)
    return snapshot
  }

  /** The same name is the same visitor. */
  function visitorIn({ name = 'Visitor', inbox = 1, email, phone_number }: Body): FakeVisitor {
    const key = JSON.stringify([name, inbox])
    const person = { name: String(name), ...words({ email, phone_number }) }
    const visitor = visitors.get(key) ?? fake.visitor({ ...person, inbox: Number(inbox) })
    visitors.set(key, visitor)
    return visitor
  }

  function agentWith(who: unknown): FakeAgent {
    if (who === undefined) return fake.agent()
    return fake.agent(typeof who === 'string' && !/^\d+$/.test(who) ? who : Number(who))
  }

  return async (request) => {
    const { pathname } = new URL(request.url)
    const name = `${request.method} ${pathname.slice(controlPrefix.length).replace(/\/$/, '')}`
    const command = commands[name]
    if (!command) return refused(404, `there is no ${name}: ${Object.keys(commands).join(', ')}`)
    try {
      const result = await command(await bodyOf(request), fake)
      if (name === 'POST reset') visitors.clear()
      return { status: 200, body: result ?? {} }
    } catch (error) {
      return refused(422, error instanceof Error ? error.message : String(error))
    }
  }
}

const cableSettings = [
  ...(['silent', 'refusesSubscriptions', 'closesAfterWelcome', 'upgradeStatus'] as const),
  ...(['pings', 'delay', 'duplicates', 'drops'] as const),
]

/** Changes the settings that are given, or none if one of them is wrong. */
function set<T extends object>(settings: T, body: Body, names: readonly (keyof T & string)[]): void {
  for (const [key, value] of Object.entries(body)) {
    if (!names.some((name) => name === key)) {
      throw new TypeError(`there is no setting "${key}": use ${names.join(', ')}`)
    }
    const kind = key === 'delay' || key === 'upgradeStatus' ? 'number' : 'boolean'
    const isUnset = key === 'upgradeStatus' && value === null
    if (!isUnset && typeof value !== kind) throw new TypeError(`${key} must be a ${kind}, got ${JSON.stringify(value)}`)
  }
  Object.assign(settings, body, body.upgradeStatus === null && { upgradeStatus: undefined })
}

async function bodyOf(request: Request): Promise<Body> {
  const text = await request.text()
  const body = text === '' ? {} : parsedJson(text)
  if (!isObject(body)) throw new TypeError(`the body must be a JSON object, got ${text.slice(0, 100)}`)
  return body
}

/** A pattern is written as text: `{ "path": "/messages", "isPattern": true }` would be a second language. */
function faultIn(body: Body): Fault {
  const { pattern, ...fault } = body
  // Checked by nobody before: the options are those of failNext, and wrong ones meet no request.
  return { ...fault, ...(typeof pattern === 'string' && { path: new RegExp(pattern) }) } as Fault
}

function patternIn({ pattern, content }: Body): RegExp | string | undefined {
  if (typeof pattern === 'string') return new RegExp(pattern)
  return typeof content === 'string' ? content : undefined
}

function saysOptionsIn({ attachments, in_reply_to, subject }: Body): SaysOptions {
  return {
    ...filesIn(attachments),
    ...(in_reply_to !== undefined && { inReplyTo: Number(in_reply_to) }),
    ...words({ subject }),
  }
}

/** Those that were sent. */
function words<Name extends string>(sent: Record<Name, unknown>): Partial<Record<Name, string>> {
  const entries = Object.entries(sent).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  return Object.fromEntries(entries)
}

function filesIn(sent: unknown): { attachments?: FakeAttachment[] } {
  if (sent === undefined) return {}
  if (!Array.isArray(sent)) throw new TypeError('attachments must be an array of { name, type, base64 }')
  return { attachments: sent.map(fileIn) }
}

function fileIn(sent: unknown): FakeAttachment {
  const { name, type = '', base64 } = isObject(sent) ? sent : {}
  const isBase64 = typeof base64 === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(base64) && base64.length % 4 === 0
  if (typeof name === 'string' && typeof type === 'string' && isBase64) {
    return { name, type, bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) }
  }
  throw new TypeError('an attachment must be { name, type, base64 }, with base64 in whole groups of four')
}

/** Milliseconds. */
function waitIn({ timeout = 5000 }: Body): number {
  return Number(timeout)
}

/** Maps become objects. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]))
  if (Array.isArray(value)) return value.map(plain)
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)])) : value
}

function refused(status: number, error: string): FakeAnswer {
  return { status, body: { error } }
}
