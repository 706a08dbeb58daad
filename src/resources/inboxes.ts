/** Inboxes: where conversations come in, each of one channel. */

import {
  addInboxMembers,
  createInbox,
  deleteInbox,
  deleteInboxAvatar,
  getInbox,
  getInboxAgentBot,
  getInboxCsatTemplate,
  getInboxHealth,
  listAssignableAgents,
  listInboxCampaigns,
  listInboxes,
  listInboxMembers,
  removeInboxMembers,
  resetInboxSecret,
  setInboxAgentBot,
  setInboxMembers,
  syncInboxTemplates,
  updateInbox,
} from '../../generated/operations.ts'
import type { Answer, BodyInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Agent, ApiInbox, Campaign, Inbox, InboxAgentBot, WhatsappHealth } from '../types.ts'
import { checkId, checkIds } from './checks/ids.ts'
import { checkString } from './checks/strings.ts'

/** What `inboxes.create` takes: `name`, `channel` with its `type`, and settings; `avatar` is a file. */
export type CreateInboxParams = BodyInput<'createInbox'>

/** What `inboxes.update` takes: what is to change; `channel` without a type, `avatar` a file. */
export type UpdateInboxParams = BodyInput<'updateInbox'>

/** What `inboxes.csatTemplate` gives. */
export type InboxCsatTemplate = Answer<'getInboxCsatTemplate'>

/** Agents see the inboxes that they are members of; changes are for administrators. */
export class Inboxes extends Resource {
  /**
   * Lists all inboxes that the caller may see, by name, in one answer.
   * @see GET /api/v1/accounts/{account_id}/inboxes
   */
  list(options?: RequestOptions): ApiPromise<Inbox[]> {
    return this.call(listInboxes, {}, options).unwrap(({ payload }) => payload)
  }

  /**
   * Gets one inbox. `secret`, `hmac_token` and the passwords of mailboxes are in it for administrators only.
   * @throws NotFoundError
   * @throws PermissionDeniedError for an agent who is no member of it
   * @see GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<Inbox> {
    return this.call(getInbox, { path: { inbox_id: id } }, options)
  }

  /**
   * Finds an inbox among those that the caller may see by its name, written exactly as it is there. Names need not be
   * unique: of several inboxes it is the oldest.
   * @returns null when there is none
   * @throws TypeError when `name` is no text
   * @see GET /api/v1/accounts/{account_id}/inboxes
   */
  findByName(name: string, options?: RequestOptions): ApiPromise<Inbox | null> {
    const input = () => {
      checkString('name', name)
      return {}
    }
    return this.call(listInboxes, input, options).unwrapNullable(({ payload }) => oldestNamed(name, payload))
  }

  /**
   * Creates an inbox; it has no members yet. Opening hours are set by an update.
   *
   * Facebook, Instagram, TikTok and Twilio inboxes are made in the dashboard only. With an `avatar` it goes as a form.
   * A `webhook_url` in a private network is stored, but since 4.14 nothing is delivered there unless the server allows
   * it.
   * @throws ValidationError for an unknown `channel.type`, or without a name where one is needed
   * @throws ServerError without `channel`: the server has no better answer
   * @throws PaymentRequiredError when the plan has no inbox left
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/inboxes
   */
  create(params: CreateInboxParams, options?: RequestOptions): ApiPromise<Inbox> {
    return this.call(createInbox, { body: params }, options)
  }

  /**
   * Changes an inbox; what is left out stays, days of `working_hours` too. The server reads the text `null` in any
   * field as null.
   *
   * A mailbox is tried out before IMAP or SMTP is switched on, which takes its time. With an `avatar` it goes as a
   * form.
   * @throws ValidationError also when the mail server refuses the settings
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/inboxes/{inbox_id}
   */
  update(id: number, params: UpdateInboxParams, options?: RequestOptions): ApiPromise<Inbox> {
    return this.call(updateInbox, { path: { inbox_id: id }, body: params }, options)
  }

  /**
   * Deletes an inbox and its conversations. The server does it in the background: for a while both are still there.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/inboxes/{inbox_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteInbox, { path: { inbox_id: id } }, options).map(() => undefined)
  }

  /**
   * Deletes the picture of an inbox. Without a picture nothing happens.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/inboxes/{inbox_id}/avatar
   */
  deleteAvatar(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteInboxAvatar, { path: { inbox_id: id } }, options)
  }

  /**
   * Makes a new secret for the webhook of an API inbox, since 4.13. The old one signs nothing from then on.
   * @returns the inbox with its new `secret`
   * @throws NotFoundError also for an inbox of another channel, and from a server before 4.13
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/reset_secret
   */
  resetSecret(id: number, options?: RequestOptions): ApiPromise<ApiInbox> {
    return this.call(resetInboxSecret, { path: { inbox_id: id } }, options)
  }

  /**
   * Lists the members of an inbox. Administrators see its conversations without being members.
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}
   */
  members(id: number, options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(listInboxMembers, { path: { inbox_id: id } }, options).unwrap(({ payload }) => payload)
  }

  /**
   * Makes users members of an inbox; those who are members already stay.
   * @returns all members
   * @throws TypeError when `userIds` is no list of ids
   * @throws ValidationError when a user does not exist
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/inbox_members
   */
  addMembers(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(addInboxMembers, () => membersChange(id, userIds), options).unwrap(({ payload }) => payload)
  }

  /**
   * Makes these users the only members of an inbox; an empty list takes all out.
   * @returns all members
   * @throws TypeError when `userIds` is no list of ids
   * @throws ValidationError when a user does not exist
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/inbox_members
   */
  setMembers(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(setInboxMembers, () => membersChange(id, userIds), options).unwrap(({ payload }) => payload)
  }

  /**
   * Takes users out of an inbox.
   * @throws TypeError when `userIds` is no list of ids
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/inbox_members
   */
  removeMembers(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<void> {
    return this.call(removeInboxMembers, () => membersChange(id, userIds), options)
  }

  /**
   * Lists the users to whom conversations of all these inboxes can be assigned: their common members, and
   * administrators.
   * @throws TypeError when `inboxIds` is no list of ids, or empty: the server would not find it
   * @throws NotFoundError when one of the inboxes does not exist
   * @throws PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/assignable_agents
   */
  assignableAgents(inboxIds: readonly number[], options?: RequestOptions): ApiPromise<Agent[]> {
    const input = () => ({ query: { inbox_ids: atLeastOne(inboxIds) } })
    return this.call(listAssignableAgents, input, options).unwrap(({ payload }) => payload)
  }

  /**
   * Gets the bot that answers in an inbox. Its `access_token` is an object here, with the token in `token`; in the
   * answers of `agentBots` it is a text. Agents who are no administrators get it, too.
   * @returns null when there is no bot
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/agent_bot
   */
  agentBot(id: number, options?: RequestOptions): ApiPromise<InboxAgentBot | null> {
    return this.call(getInboxAgentBot, { path: { inbox_id: id } }, options).unwrapNullable(
      (answer) => answer.agent_bot ?? null,
    )
  }

  /**
   * Connects a bot to an inbox, in place of the one that is there, or takes it away.
   * @param botId null takes the bot away
   * @throws TypeError when `botId` is neither an id nor null: the server would take the bot away
   * @throws NotFoundError when the bot is unknown, or since 4.14 of another account; before, it was connected
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_agent_bot
   */
  setAgentBot(id: number, botId: number | null, options?: RequestOptions): ApiPromise<void> {
    const input = () => ({
      path: { inbox_id: id },
      body: { agent_bot: botId === null ? null : checkId('botId', botId) },
    })
    return this.call(setInboxAgentBot, input, options)
  }

  /**
   * Lists the campaigns of an inbox.
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/campaigns
   */
  campaigns(id: number, options?: RequestOptions): ApiPromise<Campaign[]> {
    return this.call(listInboxCampaigns, { path: { inbox_id: id } }, options)
  }

  /**
   * Gets what WhatsApp says of the number of an inbox; the server asks there each time. For the WhatsApp Cloud API
   * only.
   * @throws BadRequestError for an inbox of another channel
   * @throws ValidationError when WhatsApp does not answer
   * @throws NotFoundError
   * @throws PermissionDeniedError since 4.14.2 for everybody but administrators
   * @see GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/health
   */
  health(id: number, options?: RequestOptions): ApiPromise<WhatsappHealth> {
    return this.call(getInboxHealth, { path: { inbox_id: id } }, options)
  }

  /**
   * Fetches the message templates of a WhatsApp inbox anew, also of one by Twilio. The server does it in the
   * background; afterwards they are in the inbox: `message_templates`, by Twilio `content_templates`.
   * @throws ValidationError for an inbox of another channel
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/sync_templates
   */
  syncTemplates(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(syncInboxTemplates, { path: { inbox_id: id } }, options).map(() => undefined)
  }

  /**
   * Gets the template by which a WhatsApp inbox, also one by Twilio, asks for ratings, since 4.10.
   * @throws BadRequestError for an inbox of another channel
   * @throws NotFoundError also from a server before 4.10
   * @throws PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template
   */
  csatTemplate(id: number, options?: RequestOptions): ApiPromise<InboxCsatTemplate> {
    return this.call(getInboxCsatTemplate, { path: { inbox_id: id } }, options)
  }
}

// The inbox stands in the body: these routes have no id in their path.
function membersChange(id: number, userIds: readonly number[]) {
  return { body: { inbox_id: checkId('id', id), user_ids: checkIds('userIds', userIds) } }
}

function atLeastOne(inboxIds: readonly number[]): readonly number[] {
  if (checkIds('inboxIds', inboxIds).length === 0) throw new TypeError('inboxIds must name at least one inbox, got []')
  return inboxIds
}

function oldestNamed(name: string, inboxes: readonly Inbox[]): Inbox | null {
  const [oldest = null] = inboxes.filter((inbox) => inbox.name === name).sort((one, other) => one.id - other.id)
  return oldest
}
