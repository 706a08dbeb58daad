/** The labels of a contact. */

import { listContactLabels, setContactLabels } from '../../../generated/operations.ts'
import { keyedQueue } from '../../core/concurrency/keyed-queue.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import { checkLabels } from '../checks/label-list.ts'
import { adding, changeLabels, type LabelChange, removing } from './change-labels.ts'
import { UpsertOfContacts } from './upsert.ts'

export abstract class LabelsOfContacts extends UpsertOfContacts {
  /**
   * Lists the labels of a contact.
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/labels
   */
  labels(id: number, options?: RequestOptions): ApiPromise<string[]> {
    return this.call(listContactLabels, { path: { contact_id: id } }, options).unwrap(({ payload }) => payload)
  }

  /**
   * Replaces all labels of a contact; an empty list takes them off. Labels need not exist in the account. Waits until
   * `addLabels` and `removeLabels` of this contact that were called before are done.
   * @returns the labels, as they are now
   * @throws TypeError for a label with a comma: the server would split it
   * @throws NotFoundError
   * @see POST /api/v1/accounts/{account_id}/contacts/{contact_id}/labels
   */
  setLabels(id: number, labels: readonly string[], options?: RequestOptions): ApiPromise<string[]> {
    // Its turn may come when the caller has changed the list.
    const given = Array.isArray(labels) ? [...labels] : labels
    const input = () => ({ path: { contact_id: id }, body: { labels: checkLabels(given) } })
    return this.connection.callInQueue(labelsOf(id), setContactLabels, input, options).unwrap(({ payload }) => payload)
  }

  /**
   * Puts labels on a contact and keeps those that it has: reads, merges and writes, since the server only replaces them.
   * Sends nothing more where it has them all.
   *
   * Calls for one contact come one after the other in this process. Another process can still come between and lose what
   * this one writes. Limits in `options` hold for each request.
   * @returns the labels, as they are now
   * @throws TypeError for a label with a comma: the server would split it
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/labels
   * @see POST /api/v1/accounts/{account_id}/contacts/{contact_id}/labels
   */
  async addLabels(id: number, labels: readonly string[], options?: RequestOptions): Promise<string[]> {
    return this.#change(id, adding(labels), options)
  }

  /**
   * Takes labels off a contact and keeps the others: reads, leaves out and writes, since the server only replaces them.
   * Sends nothing more where it has none of them.
   *
   * Calls for one contact come one after the other in this process. Another process can still come between and lose what
   * this one writes. Limits in `options` hold for each request.
   * @returns the labels, as they are now
   * @throws TypeError for what is no list of labels
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/labels
   * @see POST /api/v1/accounts/{account_id}/contacts/{contact_id}/labels
   */
  async removeLabels(id: number, labels: readonly string[], options?: RequestOptions): Promise<string[]> {
    return this.#change(id, removing(labels), options)
  }

  #change(id: number, change: LabelChange, options?: RequestOptions): Promise<string[]> {
    const write = (labels: string[]) =>
      this.call(setContactLabels, { path: { contact_id: id }, body: { labels } }, options).unwrap(
        ({ payload }) => payload,
      )
    const work = () => changeLabels(change, () => this.labels(id, options), write)
    return keyedQueue(this.connection.keyOf(labelsOf(id)), work, options?.signal)
  }
}

function labelsOf(id: number): string {
  return `labels of contact ${id}`
}
