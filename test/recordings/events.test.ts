import { readdirSync, readFileSync } from 'node:fs'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { components } from '../../generated/schema.ts'
import { readCorrections } from '../../scripts/pipeline/correct/corrections/read-corrections.ts'
import { isObject, type JsonObject } from '../../scripts/pipeline/document/document.ts'
import { as418 } from './newer-servers.ts'
import { correctedDocument } from './strict-schemas.ts'

type Schemas = components['schemas']

interface Delivery {
  event: string
  headers: Record<string, string>
  rawBody: string
}

const folder = 'test/fixtures/events'
const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))
const strict = correctedDocument()

const deliveries = readdirSync(folder)
  .filter((file) => /^\d+-.*\.json$/.test(file))
  .map((file): [string, Delivery] => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
  ])

const frames = readFileSync(`${folder}/cable.ndjson`, 'utf8')
  .trim()
  .split('\n')
  .map((line): { dir: string; raw: string } => JSON.parse(line))
  .filter(({ dir }) => dir === 'in')
  .map(({ raw }): JsonObject => JSON.parse(raw))

const messages = frames.map(({ message }) => message).filter(isObject)
const eventNames = [...new Set(messages.map(({ event }) => String(event)))].sort()

const webhookEvent = strict.component('WebhookEvent')
const realtimeEvent = strict.component('RealtimeEvent')
const cableFrame = strict.component('CableFrame')
const bodies = new Map(Object.keys(document.webhooks).map((event) => [event, strict.webhook(event)]))

function errors(validate: ValidateFunction | undefined, value: unknown): object[] {
  if (!validate) return [{ message: 'not described' }]
  return validate(value) ? [] : (validate.errors ?? [])
}

describe('the corrected document describes the deliveries of a real server', () => {
  it('of which there are more than two hundred', () => expect(deliveries.length).toBeGreaterThan(200))

  it.each(deliveries)('%s', (_name, { event, rawBody }) => {
    expect(errors(bodies.get(event), JSON.parse(rawBody))).toEqual([])
    expect(errors(webhookEvent, JSON.parse(rawBody))).toEqual([])
  })

  it('with the headers of each event', () => {
    const wrong = deliveries.filter(([, { event, headers }]) => {
      const sent = Object.keys(headers).filter((name) => name.startsWith('x-chatwoot-'))
      return sent.sort().join() !== headerNames(event).sort().join()
    })
    expect(wrong).toEqual([])
  })

  it.each(deliveries)('%s as sent by 4.7', (_name, { event, rawBody }) => {
    expect(errors(bodies.get(event), JSON.parse(rawBody, as47))).toEqual([])
  })

  it.each(deliveries)('%s as sent by 4.18', (_name, { event, rawBody }) => {
    expect(errors(bodies.get(event), JSON.parse(rawBody, as418))).toEqual([])
  })
})

describe("the corrected document describes the frames of a real server's socket", () => {
  it('of which there are more than a thousand', () => expect(frames.length).toBeGreaterThan(1000))

  it.each(['welcome', 'ping', 'confirm_subscription'])('%s', (type) => {
    const some = frames.filter((frame) => frame.type === type)
    expect(some.length).toBeGreaterThan(0)
    expect(some.flatMap((frame) => errors(cableFrame, frame))).toEqual([])
  })

  it.each(eventNames)('%s', (event) => {
    const some = frames.filter(({ message }) => isObject(message) && message.event === event)
    expect(some.flatMap((frame) => errors(cableFrame, frame))).toEqual([])
    expect(some.flatMap(({ message }) => errors(realtimeEvent, message))).toEqual([])
  })

  it('without a frame of another kind', () => {
    const others = frames.filter(({ type, message }) => type === undefined && !isObject(message))
    expect(others).toEqual([])
  })
})

describe('the validation of these tests', () => {
  it('finds an undocumented key, however deep', () => {
    const body = messageCreated('019-account-message_created')
    Object.assign(body.conversation.meta.sender, { surprise: true })

    expect(JSON.stringify(errors(bodies.get('message_created'), body))).toContain('surprise')
    expect(webhookEvent(body)).toBe(false)
  })

  it('finds a missing key', () => {
    const { sender: _, ...body } = messageCreated('019-account-message_created')

    expect(webhookEvent(body)).toBe(false)
  })

  it.each([...bodies.keys()])('does not accept %s as an unknown event', (event) => {
    expect(webhookEvent({ event, surprise: true })).toBe(false)
  })

  it.each(eventNames)('does not accept %s as an unknown event', (event) => {
    expect(realtimeEvent({ event, surprise: true })).toBe(false)
  })
})

describe('the evidence of the corrections', async () => {
  const { operations, components } = await readCorrections('spec/corrections')
  const cited = (what: string) =>
    [...operations, ...components].flatMap(({ evidence }) =>
      [...evidence.matchAll(new RegExp(`: ${what} ([^;]+)`, 'g'))].map(([, name]) => name ?? ''),
    )

  it('names deliveries that exist', () => {
    const names = deliveries.map(([name]) => name)
    expect(cited('delivery').filter((name) => !names.includes(name))).toEqual([])
  })

  it('names frames that were received', () => {
    const kinds = [...eventNames, ...frames.map(({ type }) => type)]
    expect(cited('cable frame').filter((kind) => !kinds.includes(kind))).toEqual([])
  })
})

describe("the corrected document describes the frames of a newer server's socket", () => {
  it.each(eventNames)('%s', (event) => {
    const some = frames.filter(({ message }) => isObject(message) && message.event === event)
    const newer = some.map((frame) => JSON.parse(JSON.stringify(frame), as418))

    expect(newer.flatMap((frame) => errors(cableFrame, frame))).toEqual([])
  })
})

describe('an event of a newer server', () => {
  it('is a valid delivery if its assignee is of a kind that nobody knows yet', () => {
    const [, { rawBody } = { rawBody: '' }] = deliveries.find(([, { event }]) => event === 'conversation_updated') ?? []
    const body = JSON.parse(rawBody)
    const meta = { ...body.meta, assignee: { id: 4, type: 'robot', rank: 'colonel' }, assignee_type: 'Robot' }

    expect(errors(bodies.get('conversation_updated'), { ...body, meta })).toEqual([])
  })

  it('is a valid delivery', () => expect(errors(webhookEvent, { event: 'call_created', call: {} })).toEqual([]))

  it('is a valid message of the socket', () => {
    const message = { event: 'voice_call.incoming', data: { account_id: 1 } }

    expect(errors(realtimeEvent, message)).toEqual([])
    expect(errors(cableFrame, { identifier: '{}', message })).toEqual([])
  })
})

describe('the types', () => {
  it('distinguish deliveries by event, and senders by type', () => {
    const summary = (delivery: Schemas['WebhookEvent']): string => {
      if (delivery.event === 'message_created') {
        const { sender } = delivery
        if (sender?.type === 'user') return sender.email
        return sender?.type === undefined ? `${sender?.name} in ${sender?.account.name}` : String(sender.name)
      }
      if (delivery.event === 'conversation_updated') return `${delivery.changed_attributes?.length} changes`
      return delivery.event
    }

    expect(summary(messageCreated('019-account-message_created'))).toMatch(/ in /)
    expect(summary(parsed('023-inbox-conversation_updated'))).toBe('3 changes')
    expect(summary(parsed('334-macro-macro.executed'))).toBe('macro.executed')
  })

  it('distinguish frames by type, and events by event', () => {
    const summary = (frame: Schemas['CableFrame']): string => {
      if (frame.type !== undefined) return frame.type
      const { message } = frame
      if (message.event === 'message.updated') return Object.keys(message.data.previous_changes).join()
      if (message.event === 'presence.update') return Object.values(message.data.users).join()
      return message.event
    }
    const typed = frames as unknown as Schemas['CableFrame'][] // as the tests above have checked

    expect(new Set(typed.map(summary))).toContain('welcome')
  })
})

/** Names of the delivery's own headers, in lower case. */
function headerNames(event: string): string[] {
  const parameters: { $ref: string }[] = document.webhooks[event].post.parameters
  return parameters.map(({ $ref }) => document.components.parameters[$ref.split('/').at(-1) ?? ''].name.toLowerCase())
}

/** Keys that 4.7 does not send yet. */
function as47(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if ('file_type' in value) return { ...value, content_type: undefined, extension: null }
  if ('assignee_type' in value) return { ...value, assignee_type: undefined }
  return 'contact_inbox' in value && 'meta' in value ? { ...value, account: undefined } : value
}

function parsed(name: string): Schemas['WebhookEvent'] {
  const delivery = deliveries.find(([candidate]) => candidate === name)?.[1]
  if (!delivery) throw new Error(`no delivery ${name} in ${folder}`)
  return JSON.parse(delivery.rawBody)
}

function messageCreated(name: string): Schemas['MessageCreatedEvent'] {
  const body = parsed(name)
  if (body.event !== 'message_created') throw new Error(`${name} is ${body.event}`)
  return body
}
