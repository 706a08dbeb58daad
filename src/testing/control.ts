/** Control over HTTP, at `/_fake/`: for tests in other languages and other processes. */

import type { FakeAgent, FakeVisitor } from './actors.ts'
import type { FakeData } from './data.ts'
import type { FakeAnswer } from './exchange/answers.ts'
import { isObject, parsedJson } from './exchange/request.ts'
import type { Fault } from './faults.ts'
import type { FakeChatwoot, FakeSnapshot } from './surface.ts'

export const controlPrefix = '/_fake/'

type Body = Record<string, unknown>
type Command = (body: Body, fake: FakeChatwoot) => unknown

export function createControl(fake: FakeChatwoot): (request: Request) => Promise<FakeAnswer> {
  const visitors = new Map<string, FakeVisitor>()
  const snapshots: FakeSnapshot[] = []

  const commands: Readonly<Record<string, Command>> = {
    'GET tokens': () => fake.tokens,
    'GET rules': () => fake.rules,
    'GET state': () => plain(fake.state),
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
    'POST snapshot': () => ({ snapshot: snapshots.push(fake.snapshot()) - 1 }),
    'POST restore': ({ snapshot }) => fake.restore(snapshotAt(Number(snapshot))),
    'POST visitor/says': async (body) => {
      const visitor = visitorIn(body)
      await visitor.says(String(body.content))
      return { contact_id: visitor.contactId, conversation_id: visitor.conversationId }
    },
    'POST visitor/hears': (body) =>
      visitorIn(body).hears(patternIn(body), { signal: AbortSignal.timeout(waitIn(body)) }),
    'POST agent/replies': ({ agent, conversation_id, content, private: isPrivate }) =>
      agentWith(agent).replies(Number(conversation_id), String(content), { private: isPrivate === true }),
  }

  function snapshotAt(index: number): FakeSnapshot {
    const snapshot = snapshots[index]
    if (!snapshot) throw new TypeError(`snapshot must be a number that POST snapshot returned, got ${index}`)
    return snapshot
  }

  /** The same name is the same visitor. */
  function visitorIn({ name = 'Visitor', inbox = 1 }: Body): FakeVisitor {
    const key = JSON.stringify([name, inbox])
    const visitor = visitors.get(key) ?? fake.visitor({ name: String(name), inbox: Number(inbox) })
    visitors.set(key, visitor)
    return visitor
  }

  function agentWith(id: unknown): FakeAgent {
    return id === undefined ? fake.agent() : fake.agent(Number(id))
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
