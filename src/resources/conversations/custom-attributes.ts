/** What the account notes about a conversation in attributes of its own. */

import { setConversationCustomAttributes } from '../../../generated/operations.ts'
import { keyedQueue } from '../../core/concurrency/keyed-queue.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { ConversationCustomAttributes } from '../../types.ts'
import { checkKeyList } from '../checks/key-list.ts'
import { LabelsOfConversations } from './labels.ts'

/** What `conversations.setCustomAttributes` and `mergeCustomAttributes` take. */
export type ConversationCustomAttributesInput = {
  [Key in keyof ConversationCustomAttributes]?: ConversationCustomAttributes[Key] | undefined
}

export abstract class CustomAttributesOfConversations extends LabelsOfConversations {
  /**
   * Replaces all custom attributes of a conversation: those that are not given are lost. An empty object clears them.
   * Waits until `mergeCustomAttributes` and `deleteCustomAttributes` of this conversation that were called before are
   * done.
   * @param id the number shown in the dashboard (display id)
   * @returns the attributes, as they are now; a null inside a list is dropped
   * @throws TypeError for what is no object
   * @throws ValidationError for a text over 1500 characters or a whole number over 9999999999
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes
   */
  setCustomAttributes(
    id: number,
    attributes: ConversationCustomAttributesInput,
    options?: RequestOptions,
  ): ApiPromise<ConversationCustomAttributes> {
    // Its turn may come when the caller has changed them.
    const given = isAttributes(attributes) ? { ...attributes } : attributes
    const input = () => ({ path: { conversation_id: id }, body: { custom_attributes: checkedAttributes(given) } })
    return this.connection
      .callInQueue(attributesOf(id), setConversationCustomAttributes, input, options)
      .unwrap(({ custom_attributes }) => custom_attributes)
  }

  /**
   * Sets custom attributes of a conversation and keeps the others: reads, merges and writes, since the server only
   * replaces them. Attributes are merged by their keys, not what is inside them; undefined is not given, null is a value.
   *
   * Calls for one conversation come one after the other in this process. Another process can still come between and
   * lose what this one writes. Limits in `options` hold for each request.
   * @param id the number shown in the dashboard (display id)
   * @returns all attributes, as they are now
   * @throws TypeError for what is no object
   * @throws ValidationError for a text over 1500 characters or a whole number over 9999999999
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes
   */
  async mergeCustomAttributes(
    id: number,
    attributes: ConversationCustomAttributesInput,
    options?: RequestOptions,
  ): Promise<ConversationCustomAttributes> {
    const given = withoutUndefined(checkedAttributes(attributes))
    return this.#change(id, (present) => ({ ...present, ...given }), options)
  }

  /**
   * Takes custom attributes off a conversation and keeps the others: reads, leaves out and writes, since the server only
   * replaces them.
   *
   * Calls for one conversation come one after the other in this process. Another process can still come between and
   * lose what this one writes. Limits in `options` hold for each request.
   * @param id the number shown in the dashboard (display id)
   * @returns the attributes that are left
   * @throws TypeError for what is no list of keys
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes
   */
  async deleteCustomAttributes(
    id: number,
    keys: readonly string[],
    options?: RequestOptions,
  ): Promise<ConversationCustomAttributes> {
    const deleted = new Set(checkKeyList(keys))
    const change = (present: ConversationCustomAttributes) =>
      Object.fromEntries(Object.entries(present).filter(([key]) => !deleted.has(key)))
    return this.#change(id, change, options)
  }

  #change(
    id: number,
    change: (present: ConversationCustomAttributes) => ConversationCustomAttributesInput,
    options?: RequestOptions,
  ): Promise<ConversationCustomAttributes> {
    const work = async () => {
      const { custom_attributes } = await this.get(id, options)
      const input = { path: { conversation_id: id }, body: { custom_attributes: change(custom_attributes ?? {}) } }
      return this.call(setConversationCustomAttributes, input, options).unwrap((answer) => answer.custom_attributes)
    }
    return keyedQueue(this.connection.keyOf(attributesOf(id)), work, options?.signal)
  }
}

/** The server answers 500 to what is no object. */
function checkedAttributes(attributes: ConversationCustomAttributesInput): ConversationCustomAttributesInput {
  if (isAttributes(attributes)) return attributes
  throw new TypeError(`custom attributes must be an object, got ${JSON.stringify(attributes)}`)
}

function isAttributes(given: unknown): given is object {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

// In JSON it would leave the attribute out, which here means to delete it.
function withoutUndefined(attributes: ConversationCustomAttributesInput): ConversationCustomAttributesInput {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}

function attributesOf(id: number): string {
  return `custom attributes of conversation ${id}`
}
