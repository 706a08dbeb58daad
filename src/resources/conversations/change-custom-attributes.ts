/** Changes to the custom attributes of a conversation, which the server only replaces: read, change, write. */

import { getConversation, setConversationCustomAttributes } from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import { describeValue } from '../../core/errors/describe-value.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { snapshot } from '../../core/request/snapshot.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { ConversationCustomAttributes } from '../../types.ts'
import { checkKeyList } from '../checks/key-list.ts'

/** What `conversations.setCustomAttributes` and `mergeCustomAttributes` take. */
export type ConversationCustomAttributesInput = {
  [Key in keyof ConversationCustomAttributes]?: ConversationCustomAttributes[Key] | undefined
}

/** Returns the new attributes for the current ones. */
type CustomAttributesChange = (present: ConversationCustomAttributes) => ConversationCustomAttributesInput

/**
 * Adds attributes to the current ones.
 * @throws TypeError if `attributes` is not an object
 */
export function merging(attributes: ConversationCustomAttributesInput): CustomAttributesChange {
  // In JSON, undefined would leave the attribute out, which here means deleting it.
  const entries = Object.entries(snapshot(checkAttributes(attributes))).filter(([, value]) => value !== undefined)
  const given = Object.fromEntries(entries)
  return (present) => ({ ...present, ...given })
}

/**
 * Leaves attributes out of the current ones.
 * @throws TypeError if `keys` is not an array of strings
 */
export function deleting(keys: readonly string[]): CustomAttributesChange {
  const deleted = new Set(checkKeyList(keys))
  return (present) => Object.fromEntries(Object.entries(present).filter(([key]) => !deleted.has(key)))
}

/** Reads, changes and writes, after all earlier changes to the same conversation in this process. */
export function changeCustomAttributes(
  connection: Connection,
  id: number,
  change: CustomAttributesChange,
  options?: RequestOptions,
): Promise<ConversationCustomAttributes> {
  const path = { conversation_id: id }
  const work = async () => {
    const { custom_attributes } = await connection.call(getConversation, { path }, options)
    const body = { custom_attributes: change(custom_attributes ?? {}) }
    return connection
      .call(setConversationCustomAttributes, { path, body }, options)
      .unwrap((answer) => answer.custom_attributes)
  }
  return connection.inQueue([attributesOf(id)], setConversationCustomAttributes, work, options)
}

/** Replaces all attributes, after all earlier changes to the same conversation in this process. */
export function setCustomAttributes(
  connection: Connection,
  id: number,
  attributes: ConversationCustomAttributesInput,
  options?: RequestOptions,
): ApiPromise<ConversationCustomAttributes> {
  // The caller may change them before the request is sent.
  const given = snapshot(attributes)
  const input = () => ({ path: { conversation_id: id }, body: { custom_attributes: checkAttributes(given) } })
  return connection
    .callInQueue(attributesOf(id), setConversationCustomAttributes, input, options)
    .unwrap(({ custom_attributes }) => custom_attributes)
}

/** The server responds 500 to anything that is not an object. */
function checkAttributes(attributes: ConversationCustomAttributesInput): ConversationCustomAttributesInput {
  if (isAttributes(attributes)) return attributes
  throw new TypeError(`custom attributes must be an object, got ${describeValue(attributes)}`)
}

function isAttributes(given: unknown): given is object {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

function attributesOf(id: number): string {
  return `custom attributes of conversation ${id}`
}
