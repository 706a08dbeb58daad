import { describe, expect, it } from 'vitest'
import { isKnownEvent } from '../../../../src/webhooks/events/received-event.ts'
import { sendersOfEvents } from '../../../../src/webhooks/events/senders.ts'
import { parseWebhook } from '../../../../src/webhooks/index.ts'
import { messageBody, recordedBody } from '../deliveries.ts'
import { allDeliveries } from '../recorded-deliveries.ts'

describe('known events', () => {
  // The compiler compares the table with the events of the document.
  it('are all those that somebody sends', () => {
    const names = Object.keys(sendersOfEvents)

    expect(names).toHaveLength(20)
    expect(names.filter((name) => !isKnownEvent(name))).toEqual([])
  })

  it('are all those that were recorded', () => {
    expect(allDeliveries().filter(({ event }) => !isKnownEvent(event))).toEqual([])
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
