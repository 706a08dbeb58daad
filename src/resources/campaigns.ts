/** Campaigns: messages that are shown to visitors of a website, or sent once to many contacts. */

import {
  createCampaign,
  deleteCampaign,
  getCampaign,
  listCampaigns,
  updateCampaign,
} from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { writeDate } from '../core/request/dates.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Campaign } from '../types.ts'
import { checkIdsIn } from './checks/ids.ts'
import { assertIsoTime } from './checks/times.ts'

type CreateBody = BodyInput<'createCampaign'>
type UpdateBody = BodyInput<'updateCampaign'>

/** `x-dates` reaches only keys at the top of a body, and these are one level below. */
type Dated<Params> = Omit<Params, 'scheduled_at'> & { scheduled_at?: Date | string | undefined }

/** What `campaigns.create` takes: `title`, `message`, `inbox_id` and settings. */
export type CreateCampaignParams = Dated<CreateBody['campaign']>

/** What `campaigns.update` takes: the fields to change. */
export type UpdateCampaignParams = Dated<UpdateBody['campaign']>

/**
 * The inbox decides the `campaign_type`: campaigns of a website inbox are `ongoing`, shown to visitors by
 * `trigger_rules`; those of an SMS, Twilio or WhatsApp inbox are `one_off`, sent at `scheduled_at` to the contacts who
 * have one of the labels in `audience`. `id` is the number of the campaign in the account.
 *
 * In responses `scheduled_at`, `started_at` and `completed_at` are unix seconds. Every method rejects with
 * PermissionDeniedError for users who are not administrators, and every method that takes an id with ServerError for an
 * unknown one: the server responds 500.
 */
export class Campaigns extends Resource {
  /**
   * Lists all campaigns of the account, on one page; `inboxes.campaigns` those of an inbox.
   * @see GET /api/v1/accounts/{account_id}/campaigns
   */
  list(options?: ListOptions): PagePromise<Campaign, undefined> {
    return this.pages(listCampaigns, {}, onePage, options)
  }

  /**
   * Returns a campaign.
   * @see GET /api/v1/accounts/{account_id}/campaigns/{campaign_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<Campaign> {
    return this.call(getCampaign, { path: { campaign_id: id } }, options)
  }

  /**
   * Creates a campaign. **Without `scheduled_at` a `one_off` campaign is sent immediately.** WhatsApp inboxes also need
   * `template_params`, and the account needs the feature for them. The response does not confirm that anything was
   * delivered.
   * @throws TypeError if `scheduled_at` is not a valid Date or ISO 8601 string: the server would send immediately
   * @throws ValidationError for an inbox of another kind, and for a `trigger_rules.url` that is not http or https
   * @see POST /api/v1/accounts/{account_id}/campaigns
   */
  create(params: CreateCampaignParams, options?: RequestOptions): ApiPromise<Campaign> {
    return this.call(createCampaign, () => ({ body: { campaign: checkCampaign(params) } }), options)
  }

  /**
   * Updates a campaign; omitted fields keep their value. `enabled: false` hides an `ongoing` campaign, but does not stop
   * a `one_off` one: delete it instead.
   * @throws TypeError if `scheduled_at` is not a valid Date or ISO 8601 string: the server would send immediately
   * @throws ValidationError also when the campaign is completed
   * @see PATCH /api/v1/accounts/{account_id}/campaigns/{campaign_id}
   */
  update(id: number, params: UpdateCampaignParams, options?: RequestOptions): ApiPromise<Campaign> {
    const input = () => ({ path: { campaign_id: id }, body: { campaign: checkCampaign(params) } })
    return this.call(updateCampaign, input, options)
  }

  /**
   * Deletes a campaign; its conversations are kept.
   * @see DELETE /api/v1/accounts/{account_id}/campaigns/{campaign_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteCampaign, { path: { campaign_id: id } }, options)
  }
}

function checkCampaign<Params extends UpdateCampaignParams>(params: Params) {
  const { scheduled_at: time, ...others } = checkIdsIn(params, 'inbox_id', 'sender_id')
  if (time !== undefined) assertIsoTime('scheduled_at', time, ': the server would send immediately')
  return { ...others, scheduled_at: time instanceof Date ? String(writeDate('scheduled_at', time)) : time }
}
