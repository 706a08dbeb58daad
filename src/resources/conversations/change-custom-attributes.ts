/** Changes to the custom attributes of a conversation: by the server itself since 4.17; before, read, change, write. */

import {
  deleteConversationCustomAttributes,
  getConversation,
  setConversationCustomAttributes,
} from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import { isServerError } from '../../core/errors/api-errors.ts'
import { describeValue } from '../../core/errors/describe-value.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { callInQueue, inQueue } from '../../core/queued-work.ts'
import { snapshot } from '../../core/request/snapshot.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import { isSince } from '../../helpers/server-version.ts'
import type { ConversationCustomAttributes } from '../../types.ts'
import { checkKeyList } from '../checks/key-list.ts'

/** What `conversations.setCustomAttributes` and `mergeCustomAttributes` take. */
export type ConversationCustomAttributesInput = {
  [Key in keyof ConversationCustomAttributes]?: ConversationCustomAttributes[Key] | undefined
}

interface CustomAttributesChange {
  /** Lets the server make the change. */
  send(connection: Connection, id: number, options?: RequestOptions): ApiPromise<ConversationCustomAttributes>
  /** Returns the new attributes for the current ones. */
  apply(present: ConversationCustomAttributes): ConversationCustomAttributesInput
}

/**
 * Adds attributes to the current ones.
 * @throws TypeError if `attributes` is not an object
 */
export function merging(attributes: ConversationCustomAttributesInput): CustomAttributesChange {
  // In JSON, undefined would leave the attribute out, which here means deleting it.
  const entries = Object.entries(snapshot(checkAttributes(attributes))).filter(([, value]) => value !== undefined)
  const given = Object.fromEntries(entries)
  return {
    send(connection, id, options) {
      const input = { path: { conversation_id: id }, body: { custom_attributes: given, merge: true } }
      return connection.call(setConversationCustomAttributes, input, options).unwrap(attributesIn)
    },
    apply: (present) => ({ ...present, ...given }),
  }
}

/**
 * Leaves attributes out of the current ones.
 * @throws TypeError if `keys` is not an array of strings
 */
export function deleting(keys: readonly string[]): CustomAttributesChange {
  const deleted = [...checkKeyList(keys)]
  return {
    send(connection, id, options) {
      const input = { path: { conversation_id: id }, body: { custom_attributes: deleted } }
      return connection.call(deleteConversationCustomAttributes, input, options).unwrap(attributesIn)
    },
    apply: (present) => Object.fromEntries(Object.entries(present).filter(([key]) => !deleted.includes(key))),
  }
}

/** Makes a change after all earlier changes to the same conversation in this process. */
export function changeCustomAttributes(
  connection: Connection,
  id: number,
  change: CustomAttributesChange,
  options?: RequestOptions,
): Promise<ConversationCustomAttributes> {
  const work = async () => {
    const sent = (await serverChangesThem(connection, options)) && (await sendChange(connection, id, change, options))
    return sent || rewrite(connection, id, change, options)
  }
  return inQueue(connection, [attributesOf(id)], setConversationCustomAttributes, work, options)
}

/**
 * Whether the server is known to merge and delete attributes. An older one ignores `merge` without an error and
 * replaces all attributes.
 */
async function serverChangesThem(connection: Connection, options?: RequestOptions): Promise<boolean> {
  try {
    // Without retries: there is another way.
    const { version } = await connection.serverInfo({ ...options, maxRetries: 0 })
    return isSince(version, 4, 17) === true
  } catch {
    return false
  }
}

async function sendChange(
  connection: Connection,
  id: number,
  change: CustomAttributesChange,
  options?: RequestOptions,
): Promise<ConversationCustomAttributes | undefined> {
  try {
    return await change.send(connection, id, options)
  } catch (error) {
    // The server cannot merge into a stored null.
    if (isServerError(error) && error.status === 500) return undefined
    throw error
  }
}

async function rewrite(
  connection: Connection,
  id: number,
  change: CustomAttributesChange,
  options?: RequestOptions,
): Promise<ConversationCustomAttributes> {
  const path = { conversation_id: id }
  const { custom_attributes } = await connection.call(getConversation, { path }, options)
  const body = { custom_attributes: change.apply(custom_attributes ?? {}) }
  return connection.call(setConversationCustomAttributes, { path, body }, options).unwrap(attributesIn)
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
  return callInQueue(connection, attributesOf(id), setConversationCustomAttributes, input, options).unwrap(attributesIn)
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

function attributesIn<T>({ custom_attributes }: { readonly custom_attributes: T }): T {
  return custom_attributes
}
