/** The labels of a conversation. */

import { listConversationLabels, setConversationLabels } from '../../../generated/operations.ts'
import { keyedQueue } from '../../core/concurrency/keyed-queue.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import { checkLabels } from '../checks/label-list.ts'
import { adding, changeLabels, type LabelChange, removing } from '../contacts/change-labels.ts'
import { AssignmentOfConversations } from './assignment.ts'

export abstract class LabelsOfConversations extends AssignmentOfConversations {
  /**
   * Lists the labels of a conversation. Bots may ask since 4.14.2.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   */
  labels(id: number, options?: RequestOptions): ApiPromise<string[]> {
    return this.call(listConversationLabels, { path: { conversation_id: id } }, options).unwrap(
      ({ payload }) => payload,
    )
  }

  /**
   * Replaces all labels of a conversation; an empty list takes them off. Labels need not exist in the account. Waits
   * until `addLabels` and `removeLabels` of this conversation that were called before are done.
   * @param id the number shown in the dashboard (display id)
   * @returns the labels, as they are now
   * @throws TypeError for a label with a comma: the server would split it
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   */
  setLabels(id: number, labels: readonly string[], options?: RequestOptions): ApiPromise<string[]> {
    // Its turn may come when the caller has changed the list.
    const given = Array.isArray(labels) ? [...labels] : labels
    const input = () => ({ path: { conversation_id: id }, body: { labels: checkLabels(given) } })
    return this.connection
      .callInQueue(labelsOf(id), setConversationLabels, input, options)
      .unwrap(({ payload }) => payload)
  }

  /**
   * Puts labels on a conversation and keeps those that it has: reads, merges and writes, since the server only replaces
   * them. Sends nothing more where it has them all.
   *
   * Calls for one conversation come one after the other in this process. Another process can still come between and
   * lose what this one writes: `bulkUpdate` adds on the server. Limits in `options` hold for each request.
   * @param id the number shown in the dashboard (display id)
   * @returns the labels, as they are now
   * @throws TypeError for a label with a comma: the server would split it
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   */
  async addLabels(id: number, labels: readonly string[], options?: RequestOptions): Promise<string[]> {
    return this.#change(id, adding(labels), options)
  }

  /**
   * Takes labels off a conversation and keeps the others: reads, leaves out and writes, since the server only replaces
   * them. Sends nothing more where it has none of them.
   *
   * Calls for one conversation come one after the other in this process. Another process can still come between and
   * lose what this one writes: `bulkUpdate` removes on the server. Limits in `options` hold for each request.
   * @param id the number shown in the dashboard (display id)
   * @returns the labels, as they are now
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   */
  async removeLabels(id: number, labels: readonly string[], options?: RequestOptions): Promise<string[]> {
    return this.#change(id, removing(labels), options)
  }

  #change(id: number, change: LabelChange, options?: RequestOptions): Promise<string[]> {
    const write = (labels: string[]) =>
      this.call(setConversationLabels, { path: { conversation_id: id }, body: { labels } }, options).unwrap(
        ({ payload }) => payload,
      )
    const work = () => changeLabels(change, () => this.labels(id, options), write)
    return keyedQueue(this.connection.keyOf(labelsOf(id)), work, options?.signal)
  }
}

function labelsOf(id: number): string {
  return `labels of conversation ${id}`
}
