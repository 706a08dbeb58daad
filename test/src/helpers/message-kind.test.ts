import { describe, expect, it } from 'vitest'
import { messageKind } from '../../../src/helpers/message-kind.ts'
import type { Message } from '../../../src/index.ts'
import { recordedBody } from '../../recordings/recorded.ts'

describe('messageKind', () => {
  it.each([
    [0, 'incoming'],
    [1, 'outgoing'],
    [2, 'activity'],
    [3, 'template'],
  ] as const)('reads the number %d of responses as %s', (message_type, kind) => {
    expect(messageKind({ message_type })).toBe(kind)
  })

  it.each(['incoming', 'outgoing', 'activity', 'template'] as const)('accepts the string %s of webhooks', (name) => {
    expect(messageKind({ message_type: name })).toBe(name)
  })

  it.each([
    ['message-create-incoming', 'incoming'],
    ['message-create-agent', 'outgoing'],
    ['message-create-activity', 'activity'],
    ['message-create-template', 'template'],
  ])('returns the kind of the recorded message %s', (name, kind) => {
    expect(messageKind(recordedBody<Message>(name))).toBe(kind)
  })

  it.each([4, -1, '0', 'sent', null, undefined])('refuses %j and lists the kinds', (message_type) => {
    // @ts-expect-error not one of them
    expect(() => messageKind({ message_type })).toThrow(
      `message_type must be 0 to 3 or one of incoming, outgoing, activity, template, got ${JSON.stringify(message_type)}`,
    )
  })
})
