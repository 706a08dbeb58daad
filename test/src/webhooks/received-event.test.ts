import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseWebhook } from '../../../src/webhooks/index.ts'
import { isKnownEvent } from '../../../src/webhooks/received-event.ts'
import { messageBody, recordedBody } from './deliveries.ts'

const document = JSON.parse(readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'))
const fixtures = new URL('../../fixtures/events/', import.meta.url)

/** The names that the document describes: the constant of `event` in the body of each webhook. */
function describedNames(): string[] {
  const found = new Set<string>()
  const visit = (value: unknown, isEvent: boolean): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, part] of Object.entries(value)) {
      if (key === '$ref') visit(document.components.schemas[String(part).split('/').at(-1) ?? ''], isEvent)
      else if (key === 'properties') visit(part.event, true)
      else if (isEvent && key === 'const') found.add(part)
      else if (isEvent && key === 'enum') for (const name of part) found.add(name)
      else if (['oneOf', 'anyOf', 'allOf', 'schema', 'content', 'application/json'].includes(key) || /^\d+$/.test(key))
        visit(part, isEvent)
    }
  }
  for (const { post } of Object.values<{ post: { requestBody: unknown } }>(document.webhooks)) {
    visit(post.requestBody, false)
  }
  return [...found]
}

describe('known events', () => {
  it('are those of the document', () => {
    const names = describedNames()

    expect(names).toHaveLength(20)
    expect(names.filter((name) => !isKnownEvent(name))).toEqual([])
  })

  it('are all those that were recorded', () => {
    const names = readdirSync(fixtures)
      .filter((file) => /^\d/.test(file))
      .map((file) => JSON.parse(readFileSync(new URL(file, fixtures), 'utf8')).event)

    expect(new Set(names).size).toBeGreaterThan(15)
    expect(names.filter((name) => !isKnownEvent(name))).toEqual([])
  })

  it.each([
    'message_deleted',
    'conversation_deleted',
    'inbox_opened',
    'contact_typing_on',
    'conversation_typing',
    'macro_executed',
    'macro.executed.',
    'xmessage_created',
    'message_createdx',
    'Message_created',
    'automation_event.contact_created',
    'unknown',
    'constructor',
    '',
  ])('are not %s', (name) => {
    expect(isKnownEvent(name)).toBe(false)
  })
})

describe('parseWebhook', () => {
  it('returns the event without a signature', () => {
    expect(parseWebhook(recordedBody('334-macro-macro.executed')).event).toBe('macro.executed')
  })

  it.each([
    ['a string', messageBody],
    ['bytes', new TextEncoder().encode(messageBody)],
    ['an ArrayBuffer', new TextEncoder().encode(messageBody).buffer],
  ])('takes %s', (_, body) => {
    expect(parseWebhook(body)).toMatchObject({ event: 'message_created' })
  })

  it('returns the whole body of a known event', () => {
    const body = recordedBody('009-account-contact_created')

    expect(parseWebhook(body)).toEqual(JSON.parse(body))
  })

  it('keeps the name and the body of an event of a newer server', () => {
    const body = { event: 'conversation_merged', id: 1, into: { id: 2 } }

    expect(parseWebhook(JSON.stringify(body))).toEqual({ event: 'unknown', name: 'conversation_merged', body })
  })

  it('does not mistake an event that is named unknown', () => {
    expect(parseWebhook('{"event":"unknown"}')).toEqual({
      event: 'unknown',
      name: 'unknown',
      body: { event: 'unknown' },
    })
  })

  it.each(['', 'null', '[]', '{}', 'event=message_created', '<html>', '{"event":["message_created"]}'])(
    'refuses %j, which is not an event',
    (body) => {
      expect(() => parseWebhook(body)).toThrow(expect.objectContaining({ reason: 'body-malformed' }))
    },
  )

  it.each([
    ['a parsed body', JSON.parse(messageBody)],
    ['null', null],
    ['undefined', undefined],
    ['a number', 5],
  ])('refuses %s, which is not raw', (_, body) => {
    expect(() => parseWebhook(body)).toThrow(expect.objectContaining({ reason: 'body-neither-string-nor-bytes' }))
  })
})
