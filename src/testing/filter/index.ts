/** The filter endpoints: which rows match a payload, and how the server refuses one. */
import { type FakeAnswer, failure } from '../exchange/answers.ts'
import { BrokenQuery, Refusal } from './refusal.ts'

export type { AttributeDefinition, FilterContext } from './condition.ts'
export { readPayload } from './payload.ts'
export type { ContactRow, ConversationRow } from './rows.ts'
export { toInteger } from './ruby.ts'
export { containsExactly, containsPattern } from './text.ts'

/** Returns the server's result; a payload that it cannot read, or a stored value that it cannot compare, is a refusal. */
export function answering<T>(answer: () => T): T | FakeAnswer {
  try {
    return answer()
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    if (error instanceof BrokenQuery) return failure
    throw error
  }
}
