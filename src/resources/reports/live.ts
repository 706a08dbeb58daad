/** Conversations as they are now. */

import {
  getConversationReport,
  getGroupedLiveConversationMetrics,
  getLiveConversationMetrics,
} from '../../../generated/operations.ts'
import type { Answer, QueryInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/pages.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type {
  AccountConversationReport,
  AgentConversationReport,
  LiveAssigneeMetrics,
  LiveConversationMetrics,
  LiveTeamMetrics,
} from '../../types.ts'

/** What `reports.live` takes. */
export type LiveReportParams = QueryInput<'getLiveConversationMetrics'>

/** What `reports.liveGrouped` takes. */
export type LiveGroupedReportParams = QueryInput<'getGroupedLiveConversationMetrics'>

/** What `reports.conversations` takes. */
export type ConversationReportParams = QueryInput<'getConversationReport'>

export abstract class LiveReports extends Resource {
  /**
   * Counts the conversations as they are now, of the account or of the team `team_id`: open, pending, and of the open
   * ones those that nobody has and those where a contact waits.
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/live_reports/conversation_metrics
   */
  live(params: LiveReportParams = {}, options?: RequestOptions): ApiPromise<LiveConversationMetrics> {
    return this.call(getLiveConversationMetrics, { query: params }, options)
  }

  /**
   * Counts the open conversations as they are now by team or by assignee. Those without any have no row; the row with
   * the id null is of the conversations that have no team or assignee. Ids of deleted users remain.
   * @throws ValidationError for another `group_by`
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics
   */
  liveGrouped(
    params: LiveGroupedReportParams & { group_by: 'team_id' },
    options?: RequestOptions,
  ): ApiPromise<LiveTeamMetrics[]>
  liveGrouped(
    params: LiveGroupedReportParams & { group_by: 'assignee_id' },
    options?: RequestOptions,
  ): ApiPromise<LiveAssigneeMetrics[]>
  liveGrouped(
    params: LiveGroupedReportParams,
    options?: RequestOptions,
  ): ApiPromise<LiveTeamMetrics[] | LiveAssigneeMetrics[]>
  liveGrouped(
    params: LiveGroupedReportParams,
    options?: RequestOptions,
  ): ApiPromise<LiveTeamMetrics[] | LiveAssigneeMetrics[]> {
    return this.call(getGroupedLiveConversationMetrics, { query: params }, options)
  }

  /**
   * Counts the open conversations as they are now: all of them, or with `type: 'agent'` those of each agent, who has
   * most of them first. `pending` of the account is always 0: `live` tells that number.
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports/conversations
   */
  conversations(params?: { type: 'account' }, options?: RequestOptions): ApiPromise<AccountConversationReport>
  conversations(
    params: ConversationReportParams & { type: 'agent' },
    options?: ListOptions,
  ): PagePromise<AgentConversationReport, undefined>
  conversations(
    params: ConversationReportParams = { type: 'account' },
    options?: ListOptions,
  ): ApiPromise<AccountConversationReport> | PagePromise<AgentConversationReport, undefined> {
    if (params.type === 'agent') {
      return this.pages(
        getConversationReport,
        { query: params },
        (answer) => ({ items: agentsOf(answer), meta: undefined }),
        options,
      )
    }
    return this.call(getConversationReport, { query: params }, options).unwrap((answer) =>
      Array.isArray(answer) ? undefined : answer,
    )
  }
}

function agentsOf(answer: Answer<'getConversationReport'>): AgentConversationReport[] {
  if (Array.isArray(answer)) return answer
  throw new TypeError('the report of the account, not of its agents')
}
