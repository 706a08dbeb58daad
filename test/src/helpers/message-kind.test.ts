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
  ] as const)('reads the number %d of answers as %s', (message_type, kind) => {
    expect(messageKind({ message_type })).toBe(kind)
  })

  it.each(['incoming', 'outgoing', 'activity', 'template'] as const)('takes the word %s of webhooks', (word) => {
    expect(messageKind({ message_type: word })).toBe(word)
  })

  it.each([
    ['message-create-incoming', 'incoming'],
    ['message-create-agent', 'outgoing'],
    ['message-create-activity', 'activity'],
    ['message-create-template', 'template'],
  ])('knows what the server made of %s', (name, kind) => {
    expect(messageKind(recordedBody<Message>(name))).toBe(kind)
  })

  it.each([4, -1, '0', 'sent', null, undefined])('refuses %j and says what there is', (message_type) => {
    // @ts-expect-error not one of them
    expect(() => messageKind({ message_type })).toThrow(
      `message_type must be 0 to 3 or one of incoming, outgoing, activity, template, got ${JSON.stringify(message_type)}`,
    )
  })
})
