/** A recorded call, as it is sent to the fake: with the fake's ids and tokens. */

import { createHmac } from 'node:crypto'
import { isObject } from '../../../../src/testing/exchange/request.ts'
import type { FakeChatwoot } from '../../../../src/testing/fake-chatwoot.ts'
import { translatedId } from './ids.ts'
import type { RecordedAccount } from './recorded-account.ts'
import { type RecordedCall, recordedCall, type Sender } from './recorded-calls.ts'

/** The kind of the ids of keys that do not say it. */
const kinds: Readonly<Record<string, string>> = {
  base_contact_id: 'contact_id',
  mergee_contact_id: 'contact_id',
  agent_bot: 'agent_bot_id',
  'inbox_ids[]': 'inbox_id',
  assignee_id: 'user_id',
  user_ids: 'user_id',
}

const tokens: Readonly<Record<Sender, string>> = {
  administrator: 'fake-user-token',
  agent: 'fake-agent-token',
  agent_without_inbox: 'fake-token-3',
  bot: 'fake-bot-token',
  platform: 'fake-platform-token',
  platform_second: 'fake-second-platform-token',
  other_account: 'fake-token-of-another-account',
  bad_token: 'no-token-of-anybody',
  public: '',
  none: '',
}

export function translatedRequest(call: RecordedCall, account: RecordedAccount): Request {
  const { method, content_type, headers } = call.request
  const url = new URL(pathOf(call, account), 'http://chatwoot.test')
  for (const [name, value] of Object.entries(call.request.query)) {
    for (const one of [value].flat()) url.searchParams.append(name, String(translatedValue(account, call, name, one)))
  }
  const { 'Api-Access-Token': first, api_access_token: second, ...others } = headers
  const body = bodyOf(call, account)
  const isForm = body instanceof FormData
  return new Request(url, {
    method,
    headers: {
      ...others,
      ...(first !== undefined && { 'Api-Access-Token': tokens[call.as] }),
      ...(second !== undefined && { api_access_token: tokens[call.as] }),
      ...(content_type !== null && !isForm && { 'Content-Type': content_type }),
    },
    ...(body !== null && { body }),
  })
}

function pathOf({ operation, request }: RecordedCall, account: RecordedAccount): string {
  const template = operation.split(' ')[1]?.split('/') ?? []
  const segments = request.path.split('/')
  return segments
    .map((segment, index) => {
      const [, name] = /^\{(\w+)\}$/.exec(template[index] ?? '') ?? []
      return name === undefined ? segment : String(translatedText(account, request.path, name, segment))
    })
    .join('/')
}

function translatedText(
  { fake, messages }: RecordedAccount,
  path: string,
  name: string,
  text: string,
): string | number {
  const { inboxes, conversations } = fake.state
  if (name === 'inbox_identifier' && text.startsWith('INBOXID')) {
    return inboxes.flatMap((inbox) => ('inbox_identifier' in inbox ? [`${inbox.inbox_identifier}`] : []))[0] ?? text
  }
  if (name === 'source_id') return conversations.get(90)?.source_id ?? text
  if (name === 'conversation_uuid') return conversations.get(ratedConversation)?.uuid ?? text
  if (path.startsWith('/platform')) return ofPlatform(fake, name, text)
  if (name === 'message_id') return messages.get(Number(text)) ?? newestMessage(fake, path, text)
  return /^\d{1,9}$/.test(text) ? translatedId(name, Number(text)) : text
}

/** The id that the server gave the file that a call has uploaded. */
const uploaded = Object(recordedCall('upload-multipart').response.body).blob_id

/** In which a contact is asked for a rating. */
const ratedConversation = 88

/** What the calls of the platform app have created, is what preparations have created last. */
function ofPlatform({ state }: FakeChatwoot, name: string, text: string): string | number {
  const { accounts, users } = state.platform
  if (name === 'account_id' && text === '26') return accounts.at(-1)?.id ?? text
  if (name === 'user_id' && text === '36') return users.at(-1)?.id ?? text
  if (name === 'agent_bot_id') return state.bots.findLast((bot) => bot.account_id === null)?.id ?? 999_999
  return name === 'user_id' ? text : translatedId(name, Number(text))
}

/** A message that no answer has shown before is the newest one, which a preparation has written. */
function newestMessage({ state }: FakeChatwoot, path: string, text: string): string | number {
  const conversation = Number(/conversations\/(\d+)/.exec(path)?.[1])
  return text.length > 6 ? text : (state.messages.get(conversation)?.at(-1)?.id ?? text)
}

function translatedValue(account: RecordedAccount, { request }: RecordedCall, name: string, value: unknown): unknown {
  if (/in_reply_to\]?$|^before$|^after$/.test(name)) return account.messages.get(Number(value)) ?? value
  if (name === 'identifier_hash') return identifierHash(account, request.body)
  if (value === uploaded) return [...account.fake.state.blobs.keys()].at(-1)
  const kind = kindOf(name, request)
  if (!kind.endsWith('_id')) return value
  if (request.path.startsWith('/platform')) return ofPlatform(account.fake, kind, String(value))
  return /^\d+$/.test(String(value)) ? translatedId(kind, Number(value)) : sourceId(account, value)
}

function kindOf(name: string, { body, query }: RecordedCall['request']): string {
  if (name === 'id' && typeof query.type === 'string') return `${query.type}_id`
  if (name === 'assignee_id' && isObject(body) && body.assignee_type === 'AgentBot') return 'agent_bot_id'
  if (name === 'ids' && isObject(body) && body.type === 'Contact') return 'contact_id'
  return kinds[name] ?? name
}

/** With the key of the fake's inbox. */
function identifierHash({ fake }: RecordedAccount, body: unknown): string {
  const [inbox] = fake.state.inboxes
  const key = inbox && 'hmac_token' in inbox ? inbox.hmac_token : undefined
  return createHmac('sha256', `${key}`)
    .update(isObject(body) ? String(body.identifier) : '')
    .digest('hex')
}

/** The contact inbox that calls name by its source id is one of contact 326. */
function sourceId({ fake: { state } }: RecordedAccount, value: unknown): unknown {
  return value === 'b0e2dff6-003e-40ef-b17c-ac66c9dccf81'
    ? state.contactInboxes.get(translatedId('contact_id', 326))?.[0]?.source_id
    : value
}

function bodyOf(call: RecordedCall, account: RecordedAccount): string | FormData | null {
  const { body, content_type } = call.request
  if (body === null || body === undefined) return null
  if (typeof body === 'string') return body
  if (content_type === 'multipart/form-data' && Array.isArray(body)) return formOf(call, account, body)
  return JSON.stringify(translatedBody(call, account, body))
}

function translatedBody(call: RecordedCall, account: RecordedAccount, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => translatedBody(call, account, item))
  if (!isObject(value)) return value
  if (Array.isArray(value.$repeat)) return String(value.$repeat[0]).repeat(Number(value.$repeat[1]))
  if (typeof value.attribute_key === 'string' && Array.isArray(value.values)) {
    const kind = value.attribute_key
    return { ...value, values: value.values.map((one) => (typeof one === 'number' ? translatedId(kind, one) : one)) }
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      Array.isArray(inner) && inner.every((one) => typeof one === 'number' || one === uploaded)
        ? inner.map((one) => translatedValue(account, call, key, one))
        : isObject(inner) || Array.isArray(inner)
          ? translatedBody(call, account, inner)
          : translatedValue(account, call, key, inner),
    ]),
  )
}

function formOf(call: RecordedCall, account: RecordedAccount, fields: readonly unknown[]): FormData {
  const form = new FormData()
  for (const field of fields) {
    if (!isObject(field)) continue
    const name = String(field.name)
    if (field.filename === undefined) {
      form.append(name, textOf(account, String(translatedValue(account, call, name, field.value))))
    } else {
      const bytes = new Uint8Array(Number(field.size))
      form.append(name, new File([bytes], String(field.filename), { type: String(field.content_type) }))
    }
  }
  return form
}

/** JSON in a field of a form. */
function textOf({ messages }: RecordedAccount, text: string): string {
  return text.replace(/("in_reply_to":)(\d+)/, (_, key, id) => `${key}${messages.get(Number(id)) ?? id}`)
}
