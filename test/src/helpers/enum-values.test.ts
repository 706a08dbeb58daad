import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conversationPriorities, conversationStatuses, webhookEventNames } from '../../../src/helpers/enum-values.ts'

const { components } = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))

describe('the values of enums', () => {
  it.each([
    ['ConversationStatus', conversationStatuses],
    ['ConversationPriority', conversationPriorities],
    ['WebhookEventName', webhookEventNames],
  ])('have all values of %s in the corrected document', (name, words) => {
    expect([...words].sort()).toEqual([...components.schemas[name].enum].sort())
  })

  it('begin with the lowest priority', () => {
    expect(conversationPriorities).toEqual(['low', 'medium', 'high', 'urgent'])
  })
})
