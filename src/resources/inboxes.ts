/** Inboxes: where conversations arrive, each through one channel. */

import {
  addInboxMembers,
  createInbox,
  deleteInbox,
  deleteInboxAvatar,
  disableInboxWhatsappCalling,
  enableInboxWhatsappCalling,
  getInbox,
  getInboxAgentBot,
  getInboxCsatTemplate,
  getInboxHealth,
  listAssignableAgents,
  listInboxCampaigns,
  listInboxes,
  listInboxMembers,
  listInboxMessageTemplates,
  registerInboxWebhook,
  removeInboxMembers,
  resetInboxSecret,
  rotateInboxHmacToken,
  setInboxAgentBot,
  setInboxCallRecording,
  setInboxInboundCalls,
  setInboxMembers,
  syncInboxTemplates,
  updateInbox,
} from '../../generated/operations.ts'
import { describeValue } from '../core/errors/describe-value.ts'
import type { Answer, BodyInput, QueryInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Agent, ApiInbox, AssignableAgent, Campaign, Inbox, InboxAgentBot, WebWidgetInbox } from '../types.ts'
import { checkPicture } from './checks/avatars.ts'
import { checkBoolean } from './checks/enum-words.ts'
import { checkId, checkIds } from './checks/ids.ts'
import { assertNotNullWord, checkString } from './checks/strings.ts'
import { payloadOf, readPage } from './payload.ts'

// `| never` makes a union of its own, which the compiler calls by this name.
/** What `inboxes.create` takes: `name`, `channel` with its `type`, and settings; `avatar` is a file. */
export type CreateInboxParams = BodyInput<'createInbox'> | never

/** What `inboxes.update` takes: the fields to change; `channel` without a type, `avatar` a file. */
export type UpdateInboxParams = BodyInput<'updateInbox'>

/** What `inboxes.csatTemplate` returns. */
export type InboxCsatTemplate = Answer<'getInboxCsatTemplate'>

/** What `inboxes.health` returns: what WhatsApp reports, or what Twilio has configured. */
export type InboxHealth = Answer<'getInboxHealth'>

/** What `inboxes.assignableAgents` takes besides the ids: who else is listed. */
export type AssignableAgentsParams = Omit<QueryInput<'listAssignableAgents'>, 'inbox_ids'>

/** What `inboxes.messageTemplates` takes. */
export type InboxMessageTemplatesParams = QueryInput<'listInboxMessageTemplates'>

/** A template as WhatsApp or Twilio describes it. */
export type InboxMessageTemplate = Answer<'listInboxMessageTemplates'>['payload'][number]

/** What `inboxes.messageTemplates` returns with the templates. */
export type InboxMessageTemplatesMeta = Answer<'listInboxMessageTemplates'>['meta']

/** What `inboxes.setCallRecording` takes: the settings to change. */
export type CallRecordingParams = BodyInput<'setInboxCallRecording'>

/**
 * Agents see the inboxes that they are members of, administrators all. Methods that take an id reject with
 * NotFoundError for an unknown inbox, and with PermissionDeniedError for an agent who is not a member of it; changes
 * reject with PermissionDeniedError for users who are not administrators.
 */
export class Inboxes extends Resource {
  /**
   * Lists all inboxes that the user may see, by name, on one page.
   * @see GET /api/v1/accounts/{account_id}/inboxes
   */
  list(options?: ListOptions): PagePromise<Inbox, undefined> {
    return this.pages(listInboxes, {}, ({ payload }) => onePage(payload), options)
  }

  /**
   * Returns an inbox. Only administrators get `secret`, `hmac_token` and the passwords of mailboxes.
   * @see GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<Inbox> {
    return this.call(getInbox, { path: { inbox_id: id } }, options)
  }

  /**
   * Finds an inbox by its exact name, among those that the user may see. Names need not be unique: of several inboxes
   * it returns the oldest.
   * @returns null when there is none
   * @throws TypeError if `name` is not a string
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
   * Creates an inbox, without members. Opening hours are set with `update`.
   *
   * Facebook, Instagram, TikTok and Twilio inboxes can only be created in the dashboard. With an `avatar` the request
   * is a form. A `webhook_url` in a private network is stored, but since 4.14 nothing is delivered there unless the
   * server allows it.
   * @throws ValidationError for an unknown `channel.type`, or when a required name is missing
   * @throws ServerError without `channel`
   * @throws PaymentRequiredError when the plan has no inbox left
   * @see POST /api/v1/accounts/{account_id}/inboxes
   */
  create(params: CreateInboxParams, options?: RequestOptions): ApiPromise<Inbox> {
    return this.call(createInbox, () => ({ body: checkPicture(params) }), options)
  }

  /**
   * Updates an inbox; omitted fields keep their value, omitted days of `working_hours` too. Before 4.16, an update that
   * fails because of `channel` can have changed the other fields.
   *
   * The server tests a mailbox before it enables IMAP or SMTP, which can take a while. With an `avatar` the request is
   * a form.
   * @throws TypeError for the string `'null'`, which the server reads as null
   * @throws ValidationError also when the mail server refuses the settings, and for a `branded_email_layout` without its
   * feature or for another channel than e-mail
   * @see PATCH /api/v1/accounts/{account_id}/inboxes/{inbox_id}
   */
  update(id: number, params: UpdateInboxParams, options?: RequestOptions): ApiPromise<Inbox> {
    const input = () => ({ path: { inbox_id: id }, body: checkPicture(checkNoNullWords(params)) })
    return this.call(updateInbox, input, options)
  }

  /**
   * Deletes an inbox and its conversations. The server does so in the background: for a while both still exist.
   * @see DELETE /api/v1/accounts/{account_id}/inboxes/{inbox_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteInbox, { path: { inbox_id: id } }, options).map(() => undefined)
  }

  /**
   * Deletes the picture of an inbox; does nothing if there is none.
   * @see DELETE /api/v1/accounts/{account_id}/inboxes/{inbox_id}/avatar
   */
  deleteAvatar(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteInboxAvatar, { path: { inbox_id: id } }, options)
  }

  /**
   * Generates a new secret for the webhook of an API inbox, since 4.13. Deliveries that are already queued are still
   * signed with the old one: accept both for a while.
   * @returns the inbox with its new `secret`
   * @throws NotFoundError also for an inbox of another channel, and on servers before 4.13
   * @see POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/reset_secret
   */
  resetSecret(id: number, options?: RequestOptions): ApiPromise<ApiInbox> {
    return this.call(resetInboxSecret, { path: { inbox_id: id } }, options)
  }

  /**
   * Generates a new `hmac_token` for a website or API inbox, since 4.18. Identities that were signed with the old one
   * are refused from then on.
   * @returns the inbox with its new `hmac_token`
   * @throws NotFoundError also for an inbox of another channel, and on servers before 4.18
   * @see POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/rotate_hmac_token
   */
  rotateHmacToken(id: number, options?: RequestOptions): ApiPromise<WebWidgetInbox | ApiInbox> {
    return this.call(rotateInboxHmacToken, { path: { inbox_id: id } }, options)
  }

  /**
   * Lists the members of an inbox. Administrators see its conversations without being members.
   * @see GET /api/v1/accounts/{account_id}/inbox_members/{inbox_id}
   */
  members(id: number, options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(listInboxMembers, { path: { inbox_id: id } }, options).unwrap(payloadOf)
  }

  /**
   * Adds users to an inbox; existing members stay.
   * @returns all members
   * @throws TypeError if `userIds` is not an array of ids
   * @throws ValidationError when a user does not exist
   * @see POST /api/v1/accounts/{account_id}/inbox_members
   */
  addMembers(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(addInboxMembers, () => membersChange(id, userIds), options).unwrap(payloadOf)
  }

  /**
   * Replaces the members of an inbox; an empty array removes all.
   * @returns all members
   * @throws TypeError if `userIds` is not an array of ids
   * @throws ValidationError when a user does not exist
   * @see PATCH /api/v1/accounts/{account_id}/inbox_members
   */
  setMembers(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(setInboxMembers, () => membersChange(id, userIds), options).unwrap(payloadOf)
  }

  /**
   * Removes users from an inbox.
   * @throws TypeError if `userIds` is not an array of ids
   * @see DELETE /api/v1/accounts/{account_id}/inbox_members
   */
  removeMembers(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<void> {
    return this.call(removeInboxMembers, () => membersChange(id, userIds), options)
  }

  /**
   * Lists the users to whom conversations of all these inboxes can be assigned: their common members, and
   * administrators; on request also bots and an assistant, with an `assignee_type`.
   * @param params `include_agent_bots` adds the bots (since 4.16), `include_ai_assignees` the bots and the Captain
   * assistant that these inboxes share (since 4.18, enterprise). Servers ignore what they do not know, so with both each
   * returns all it has. Users need not have an `assignee_type`
   * @throws TypeError if `inboxIds` is not an array of ids, or is empty: the server would respond 404; and if one of
   * `params` is false: the server would read it as true
   * @throws NotFoundError when one of the inboxes does not exist
   * @see GET /api/v1/accounts/{account_id}/assignable_agents
   */
  assignableAgents(
    inboxIds: readonly number[],
    params?: { [Name in keyof AssignableAgentsParams]?: undefined },
    options?: RequestOptions,
  ): ApiPromise<Agent[]>
  assignableAgents(
    inboxIds: readonly number[],
    params: AssignableAgentsParams,
    options?: RequestOptions,
  ): ApiPromise<AssignableAgent[]>
  assignableAgents(
    inboxIds: readonly number[],
    params: AssignableAgentsParams = {},
    options?: RequestOptions,
  ): ApiPromise<AssignableAgent[]> {
    const input = () => ({ query: { ...checkRequested(params), inbox_ids: checkInboxIds(inboxIds) } })
    return this.call(listAssignableAgents, input, options).unwrap(payloadOf)
  }

  /**
   * Returns the bot that is connected to an inbox. Its `access_token` is an object here, with the token in `token`;
   * with `agentBots` it is a string. Before 4.16 agents get it as well, not only administrators.
   * @returns null when there is no bot
   * @see GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/agent_bot
   */
  agentBot(id: number, options?: RequestOptions): ApiPromise<InboxAgentBot | null> {
    return this.call(getInboxAgentBot, { path: { inbox_id: id } }, options).unwrapNullable(
      ({ agent_bot = null }) => agent_bot,
    )
  }

  /**
   * Connects a bot to an inbox in place of the current one, or disconnects the current one.
   * @param botId null disconnects the bot
   * @throws TypeError if `botId` is neither an id nor null: the server would disconnect the bot
   * @throws NotFoundError also for an unknown bot and, since 4.14, for a bot of another account; before, it was
   * connected
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
   * @see GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/campaigns
   */
  campaigns(id: number, options?: RequestOptions): ApiPromise<Campaign[]> {
    return this.call(listInboxCampaigns, { path: { inbox_id: id } }, options)
  }

  /**
   * Returns what WhatsApp reports about the number of an inbox, for WhatsApp Cloud API inboxes; since 4.18 also how
   * Twilio is configured for an SMS inbox, with `webhooks`. The server asks the provider each time.
   * @throws BadRequestError for an inbox of another channel
   * @throws ValidationError when the provider does not respond
   * @throws PermissionDeniedError on newer servers (4.14.2 among them) for users who are not administrators
   * @see GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/health
   */
  health(id: number, options?: RequestOptions): ApiPromise<InboxHealth> {
    return this.call(getInboxHealth, { path: { inbox_id: id } }, options)
  }

  /**
   * Fetches the message templates of a WhatsApp inbox again, including WhatsApp by Twilio. The server does so in the
   * background; afterwards `messageTemplates` lists them, and the inbox has them as `message_templates`, by Twilio as
   * `content_templates`.
   * @throws ValidationError for an inbox of another channel
   * @see POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/sync_templates
   */
  syncTemplates(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(syncInboxTemplates, { path: { inbox_id: id } }, options).map(() => undefined)
  }

  /**
   * Lists the message templates of a WhatsApp inbox, including WhatsApp by Twilio, as last fetched from the provider, on
   * one page. Since 4.17; older servers have them only as `message_templates` or `content_templates` of the inbox.
   * @param params `name`: only templates with exactly this name, by Twilio the `friendly_name`; it can exist in several
   * languages
   * @throws ValidationError for an inbox of another channel
   * @throws NotFoundError also on servers before 4.17
   * @see GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/message_templates
   */
  messageTemplates(
    id: number,
    params: InboxMessageTemplatesParams = {},
    options?: ListOptions,
  ): PagePromise<InboxMessageTemplate, InboxMessageTemplatesMeta> {
    const input = { path: { inbox_id: id }, query: params }
    return this.pages(listInboxMessageTemplates, input, readPage, options)
  }

  /**
   * Sets the server's URL at the provider of an inbox, WhatsApp Cloud API or, since 4.18, SMS at Twilio, so that
   * incoming messages arrive; `health` reports whether it is set. 4.14.2 has it, 4.10 does not.
   * @throws BadRequestError for an inbox of another channel
   * @throws ValidationError when the provider refuses
   * @throws NotFoundError also on older servers
   * @see POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/register_webhook
   */
  registerWebhook(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(registerInboxWebhook, { path: { inbox_id: id } }, options).map(() => undefined)
  }

  /**
   * Enables or disables calls in a WhatsApp Cloud API inbox that was created by signing in at Meta, on servers of the
   * enterprise edition. 4.14.2 has it, 4.10 does not.
   * @throws TypeError if `enabled` is not a boolean
   * @throws ValidationError for another inbox, and when WhatsApp refuses
   * @throws NotFoundError also on other servers
   * @see POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/enable_whatsapp_calling
   * @see POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/disable_whatsapp_calling
   */
  setWhatsappCalling(id: number, enabled: boolean, options?: RequestOptions): ApiPromise<void> {
    const input = () => {
      checkBoolean('enabled', enabled)
      return { path: { inbox_id: id } }
    }
    return this.call(enabled ? enableInboxWhatsappCalling : disableInboxWhatsappCalling, input, options)
  }

  /**
   * Accepts or refuses incoming calls in a Twilio or WhatsApp inbox with calls. Since 4.15, on servers of the enterprise
   * edition.
   * @throws TypeError if `enabled` is not a boolean
   * @throws ValidationError for an inbox without calls
   * @throws NotFoundError also on other servers
   * @see POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_inbound_calls
   */
  setInboundCalls(id: number, enabled: boolean, options?: RequestOptions): ApiPromise<void> {
    const input = () => ({
      path: { inbox_id: id },
      body: { inbound_calls_enabled: checkBoolean('enabled', enabled) },
    })
    return this.call(setInboxInboundCalls, input, options)
  }

  /**
   * Changes whether the calls of a Twilio or WhatsApp inbox are recorded and transcribed; omitted settings keep their
   * value. Since 4.18, on servers of the enterprise edition.
   * @throws TypeError if a setting is not a boolean
   * @throws ValidationError for an inbox without calls
   * @throws NotFoundError also on other servers
   * @see POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/set_call_recording
   */
  setCallRecording(id: number, params: CallRecordingParams, options?: RequestOptions): ApiPromise<void> {
    const input = () => ({ path: { inbox_id: id }, body: checkBooleans(params) })
    return this.call(setInboxCallRecording, input, options)
  }

  /**
   * Returns the template with which a WhatsApp inbox, including WhatsApp by Twilio, asks for ratings, since 4.10.
   * @throws BadRequestError for an inbox of another channel
   * @throws NotFoundError also on servers before 4.10
   * @see GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template
   */
  csatTemplate(id: number, options?: RequestOptions): ApiPromise<InboxCsatTemplate> {
    return this.call(getInboxCsatTemplate, { path: { inbox_id: id } }, options)
  }
}

// These routes take the inbox in the body, not in the path.
function membersChange(id: number, userIds: readonly number[]) {
  return { body: { inbox_id: checkId('id', id), user_ids: checkIds('userIds', userIds) } }
}

function checkNoNullWords(params: UpdateInboxParams): UpdateInboxParams {
  for (const [name, value] of Object.entries(params)) assertNotNullWord(name, value)
  return params
}

function checkBooleans(params: CallRecordingParams): CallRecordingParams {
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) checkBoolean(name, value)
  }
  return params
}

function checkRequested(params: AssignableAgentsParams): AssignableAgentsParams {
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === true) continue
    throw new TypeError(
      `${name} must be true or omitted, got ${describeValue(value)}: the server reads any value as true`,
    )
  }
  return params
}

function checkInboxIds(inboxIds: readonly number[]): readonly number[] {
  if (checkIds('inboxIds', inboxIds).length === 0) throw new TypeError('inboxIds must name at least one inbox, got []')
  return inboxIds
}

function oldestNamed(name: string, inboxes: readonly Inbox[]): Inbox | null {
  const [oldest = null] = inboxes.filter((inbox) => inbox.name === name).sort((one, other) => one.id - other.id)
  return oldest
}
