/** Words of closed enums: the server returns 500 for others, and treats a missing value as a different request. */

import { describeValue } from '../../core/errors/describe-value.ts'
import { conversationPriorities, conversationStatuses } from '../../helpers/enum-values.ts'
import type { ConversationPriority, ConversationStatus } from '../../types.ts'

/**
 * Checks a parameter that may be left out.
 * @throws TypeError if it is given, and is not one of the words
 */
export function assertWordIn<Params extends object>(
  params: Params,
  name: keyof Params & string,
  words: readonly string[],
): void {
  const value: unknown = params[name]
  if (value !== undefined && value !== null) assertWord(name, value, words)
}

/**
 * Checks a word. `name` is used in the error.
 * @throws TypeError if it is not one of the words
 */
export function assertWord(name: string, value: unknown, words: readonly string[]): void {
  if (words.some((word) => word === value)) return
  throw new TypeError(`${name} must be one of ${words.join(', ')}, got ${describeValue(value)}`)
}

/**
 * Returns the value. `name` is used in the error: the server reads any string as true.
 * @throws TypeError if it is not a boolean
 */
export function checkBoolean(name: string, value: boolean): boolean {
  if (typeof value === 'boolean') return value
  throw new TypeError(`${name} must be true or false, got ${describeValue(value)}`)
}

/**
 * Returns the status.
 * @throws TypeError if it is not a conversation status
 */
export function checkStatus(status: ConversationStatus): ConversationStatus {
  assertWord('status', status, conversationStatuses)
  return status
}

/**
 * Returns the priority.
 * @throws TypeError if it is neither a priority nor null
 */
export function checkPriority(priority: ConversationPriority | null): ConversationPriority | null {
  if (priority === null || conversationPriorities.some((known) => known === priority)) return priority
  throw new TypeError(
    `priority must be null or one of ${conversationPriorities.join(', ')}, got ${describeValue(priority)}`,
  )
}
