import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { conversationPriorities, conversationStatuses } from '../../../src/helpers/enum-values.ts'

const { components } = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))

describe('the lists of words', () => {
  it.each([
    ['ConversationStatus', conversationStatuses],
    ['ConversationPriority', conversationPriorities],
  ])('has all of %s, as the corrected document has them', (name, words) => {
    expect([...words].sort()).toEqual([...components.schemas[name].enum].sort())
  })

  it('begins with the lowest priority', () => {
    expect(conversationPriorities).toEqual(['low', 'medium', 'high', 'urgent'])
  })
})
