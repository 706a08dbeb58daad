/** Control over HTTP, at `/_fake/`: for tests in other languages and other processes. */

import type { FakeAgent } from '../actors/agent.ts'
import type { FakeAttachment } from '../actors/attachments.ts'
import type { VisitorOptions } from '../actors/channels/channel.ts'
import type { SubmittedValues } from '../actors/submitting.ts'
import type { FakeVisitor, SaysOptions } from '../actors/visitor.ts'
import type { FakeData } from '../data/data.ts'
import type { FakeAnswer } from '../exchange/answers.ts'
import { present } from '../exchange/fields.ts'
import { isObject, parsedJson } from '../exchange/request.ts'
import { type Checked, checkGiven, type Kind } from '../given/kinds.ts'
import { assignSettings } from '../given/settings.ts'
import type { Fault, FaultReport } from '../serving/faults.ts'
import { controlPrefix } from '../serving/paths.ts'
import type { FakeChatwoot, FakeSnapshot } from '../surface/surface.ts'
import { bodies, type HearsBody, type SaysBody } from './bodies.ts'

type Body = Record<string, unknown>
type Command = (body: Body) => unknown

export function createControl(fake: FakeChatwoot): (request: Request) => Promise<FakeAnswer> {
  let visitors = new Map<string, FakeVisitor>()
  let faults: { asked: Body; report: FaultReport }[] = []
  const snapshots: { records: FakeSnapshot; visitors: typeof visitors }[] = []

  const commands: Readonly<Record<string, Command>> = {
    'GET tokens': () => fake.tokens,
    'GET rules': () => fake.rules,
    'GET time': () => ({ now: fake.now() }),
    // Those of other accounts would repeat what all accounts share.
    'GET state': () => plain({ ...fake.state, accounts: [...fake.state.accounts.keys()] }),
    'GET requests': () =>
      fake.requests.map(({ query, ...request }) => ({ ...request, query: Object.fromEntries(query) })),
    'GET deliveries': () => fake.deliveries,
    'GET unsupported': () => fake.unsupported,
    'GET faults': () => faults.map(shown),
    'POST verify': taking(bodies.nothing, () => {
      faults = []
      fake.verify()
    }),
    'POST reset': taking(bodies.reset, ({ data }) => {
      try {
        fake.reset(data as FakeData | undefined) // checked there
      } catch (error) {
        // Of what a test has missed it complains after it has started again; of the data, before.
        if (!(error instanceof TypeError)) forget()
        throw error
      }
      forget()
    }),
    'POST advance': taking(bodies.advance, ({ seconds }) => fake.advanceTime(seconds)),
    'POST idle': taking(bodies.nothing, () => fake.idle()),
    'POST fail': (body) => {
      const fault = { asked: body, report: fake.failNext(faultIn(body)) }
      faults.push(fault)
      return shown(fault)
    },
    'POST webhooks': (body) => set(fake.webhooks, body),
    'POST webhooks/fail': (body) => fake.webhooks.failNext(body),
    'POST cable': (body) => set(fake.cable, body),
    'POST cable/cut': taking(bodies.nothing, () => fake.cable.cut()),
    'POST cable/fail': (body) => fake.cable.failNext(body),
    'POST snapshot': taking(bodies.nothing, () => ({
      snapshot: snapshots.push({ records: fake.snapshot(), visitors: new Map(visitors) }) - 1,
    })),
    'POST restore': taking(bodies.restore, ({ snapshot }) => {
      const { records, visitors: there } = snapshotAt(snapshot)
      fake.restore(records)
      visitors = new Map(there)
    }),
    'POST visitor/says': taking(bodies.says, async (body) => {
      const visitor = visitorIn(body)
      await visitor.says(body.content ?? '', saysOptionsIn(body))
      return { contact_id: visitor.contactId, conversation_id: visitor.conversationId }
    }),
    'POST visitor/hears': taking(bodies.hears, (body) =>
      visitorIn(body).hears(patternIn(body), { timeout: body.timeout ?? 5000 }),
    ),
    'POST visitor/submits': taking(bodies.submits, (body) => {
      const visitor = visitorIn(body)
      const message = visitor.transcript.find(({ id }) => id === body.message_id)
      if (!message)
        throw new TypeError(`message_id must be a message that the visitor has heard, got ${body.message_id}`)
      return visitor.submits(message, body.submitted_values as SubmittedValues) // read as the server reads it
    }),
    'POST visitor/types': taking(bodies.types, (body) => visitorIn(body).types(body.is_typing)),
    'POST visitor/transcript': taking(bodies.visitor, (body) => visitorIn(body).transcript),
    'POST agent/replies': taking(
      bodies.replies,
      ({ agent, conversation_id, content = '', private: isPrivate = false, attachments }) =>
        agentWith(agent).replies(conversation_id, content, { private: isPrivate, ...filesIn(attachments) }),
    ),
  }

  function forget(): void {
    visitors = new Map()
    faults = []
  }

  function snapshotAt(index: number): (typeof snapshots)[number] {
    const snapshot = snapshots[index]
    if (!snapshot) throw new TypeError(`snapshot must be a number that POST snapshot returned, got ${index}`)
    return snapshot
  }

  /** The same name is the same visitor. */
  function visitorIn({ name = 'Visitor', inbox = 1, email, phone_number }: VisitorOptions): FakeVisitor {
    const key = JSON.stringify([name, inbox])
    const visitor = visitors.get(key) ?? fake.visitor({ name, inbox, email, phone_number })
    visitors.set(key, visitor)
    return visitor
  }

  function agentWith(who: number | string | undefined): FakeAgent {
    if (who === undefined) return fake.agent()
    return fake.agent(typeof who === 'string' && !/^\d+$/.test(who) ? who : Number(who))
  }

  return async (request) => {
    const { pathname } = new URL(request.url)
    const name = `${request.method} ${pathname.slice(controlPrefix.length).replace(/\/$/, '')}`
    const command = commands[name]
    if (!command)
      return refused(
        404,
        `there is no ${request.method} ${pathname}; below ${controlPrefix}: ${Object.keys(commands).join(', ')}`,
      )
    try {
      const result = await command(await bodyOf(request))
      return { status: 200, body: result ?? {} }
    } catch (error) {
      return refused(422, error instanceof Error ? error.message : String(error))
    }
  }
}

/** A command that takes this body and no other. */
function taking<T>(kind: Kind<T>, run: (body: Checked<T>) => unknown): Command {
  return (body) => run(checkGiven(kind, body, 'body'))
}

function shown({ asked, report }: { asked: Body; report: FaultReport }): Body {
  return { ...asked, met: report.met }
}

/** JSON has no undefined. */
function set(settings: object, body: Body): void {
  assignSettings(settings, { ...body, ...(body.upgradeStatus === null && { upgradeStatus: undefined }) })
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
  if (pattern !== undefined && typeof pattern !== 'string') {
    throw new TypeError(`pattern must be a string, got ${JSON.stringify(pattern)}`)
  }
  return { ...fault, ...(pattern !== undefined && { path: new RegExp(pattern) }) } as Fault // failNext checks it
}

function patternIn({ pattern, content }: HearsBody): RegExp | string | undefined {
  return pattern === undefined ? content : new RegExp(pattern)
}

function saysOptionsIn({ attachments, in_reply_to: inReplyTo, subject }: SaysBody): SaysOptions {
  return { ...filesIn(attachments), ...present({ inReplyTo, subject }) }
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

/** Maps become objects. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]))
  if (Array.isArray(value)) return value.map(plain)
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)])) : value
}

function refused(status: number, error: string): FakeAnswer {
  return { status, body: { error } }
}
