/** Phone calls. */

import { listCalls } from '../../generated/operations.ts'
import type { Answer, QueryInput } from '../core/operations/operation.ts'
import type { ListOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { Resource } from '../core/resource.ts'
import type { Call } from '../types.ts'
import { checkIdsIn } from './checks/ids.ts'
import { checkRangeOrAll, type WithRangeOrAll } from './checks/time-range.ts'

/** What `calls.list` takes. */
export type ListCallsParams = WithRangeOrAll<QueryInput<'listCalls'>>

/** What `calls.list` returns with the calls: `count` is the count of all pages. */
export type CallListMeta = Answer<'listCalls'>['meta']

/** Phone calls over Twilio and WhatsApp, since 4.16, on servers of the enterprise edition. */
export class Calls extends Resource {
  /**
   * Lists the calls, newest first, of a range or of all time: Dates or unix seconds. Administrators see all calls of
   * the account, agents those that they answered.
   *
   * In `conversation`, `display_id` is the number shown in the dashboard.
   * @throws TypeError if only one of `since` and `until` is given, and for an id that is not a whole number
   * @throws NotFoundError on servers before 4.16, and without the enterprise edition
   * @see GET /api/v1/accounts/{account_id}/calls
   */
  list(params: ListCallsParams = {}, options?: ListOptions): PagePromise<Call, CallListMeta> {
    const input = () => ({ query: checkRangeOrAll(checkIdsIn(params, 'inbox_id', 'agent_id')) })
    return this.pages(listCalls, input, ({ payload, meta }) => ({ items: payload, meta, total: meta?.count }), options)
  }
}
