/** The enum words and values of conversations. */
import { conversationPriorities, conversationStatuses } from '../../../helpers/enum-values.ts'
import type { Conversation } from '../../../types.ts'
import { type FakeAnswer, invalidRecord } from '../../exchange/answers.ts'
import { isObject } from '../../exchange/request.ts'

export function statusNamed(word: unknown): Conversation['status'] | undefined {
  return conversationStatuses.find((status) => status === word)
}

/** The server also accepts the number of a word. */
export function priorityNamed(word: unknown): Conversation['priority'] | undefined {
  if (word === null || word === undefined || word === '') return null
  return typeof word === 'number'
    ? conversationPriorities[word]
    : conversationPriorities.find((priority) => priority === word)
}

export function tooLongAttribute(attributes: Record<string, unknown>): FakeAnswer | undefined {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string' && value.length > 1500) {
      const message = `Custom attributes ${key} length should be < 1500`
      return invalidRecord([{ attribute: 'custom_attributes', message }])
    }
    if (typeof value === 'number' && value > 9_999_999_999) {
      const message = `Custom attributes ${key} value should be < 9999999999`
      return invalidRecord([{ attribute: 'custom_attributes', message }])
    }
  }
  return undefined
}

/** Returns undefined if nothing was sent, null if the server cannot read it. */
export function objectOf(value: unknown): Record<string, unknown> | undefined | null {
  if (value === undefined) return undefined
  return isObject(value) ? value : null
}
