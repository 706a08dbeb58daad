/**
 * What servers since 4.15 send beside, or instead of, what was recorded on 4.14.2. Read in their source, not recorded:
 * each row is a recorded response with the keys that such a server adds or leaves out.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isObject, type JsonObject } from '../../scripts/pipeline/document/document.ts'
import { described } from './described.ts'
import { recordedBody } from './recorded.ts'
import { correctedDocument } from './strict-schemas.ts'

const account = '/api/v1/accounts/{account_id}'
const inboxes = recordedBody<{ payload: JsonObject[] }>('inboxes-list').payload
const [bot = {}] = recordedBody<JsonObject[]>('agent-bots-list')
const { access_token, ...botForAgents } = bot
const [agent = {}] = recordedBody<{ payload: JsonObject[] }>('assignable-agents').payload
const shownAssignee = {
  name: 'Ivy',
  description: null,
  thumbnail: '',
  icon: 'i-lucide-bot',
  availability_status: 'offline',
}
const hook = recordedBody<JsonObject>('hook-create-inbox')

/** The first recorded inbox of a channel, as another channel if none was recorded. */
function inbox(channel: string, keys: JsonObject): JsonObject {
  const found = inboxes.find(({ channel_type }) => channel_type === channel) ?? inboxes.find(isSms) ?? {}
  return { ...found, channel_type: channel, ...keys }
}

function isSms({ channel_type }: JsonObject): boolean {
  return channel_type === 'Channel::Sms'
}

const calls = {
  voice_enabled: true,
  inbound_calls_enabled: true,
  recording_enabled: false,
  transcription_enabled: false,
}

describe('a response of servers since 4.15 is described', () => {
  it.each<[string, string, unknown]>([
    [
      'an e-mail inbox with a layout',
      `GET ${account}/inboxes/{inbox_id}`,
      inbox('Channel::Email', { branded_email_layout: null }),
    ],
    [
      'a Twilio inbox with calls',
      `GET ${account}/inboxes/{inbox_id}`,
      inbox('Channel::TwilioSms', { ...calls, medium: 'sms', content_templates: {} }),
    ],
    ['a WhatsApp inbox with calls', `GET ${account}/inboxes/{inbox_id}`, whatsapp({ ...calls, message_templates: [] })],
    ['a bot as agents see it', `GET ${account}/agent_bots`, [botForAgents]],
    [
      'bots and an assistant among the assignable agents',
      `GET ${account}/assignable_agents`,
      {
        payload: [
          { ...agent, assignee_type: 'User' },
          { ...shownAssignee, id: 3, bot_type: 'webhook', assignee_type: 'AgentBot' },
          { ...shownAssignee, id: 4, assignee_type: 'Captain::Assistant' },
        ],
      },
    ],
    ['a hook without its secrets', `PATCH ${account}/integrations/hooks/{hook_id}`, { ...hook, settings: {} }],
    [
      'a rule that waits',
      `GET ${account}/automation_rules/{automation_rule_id}`,
      { payload: { ...recordedBody<{ payload: object }>('automation-show').payload, execution_delay: 10 } },
    ],
  ])('%s', (_, operation, body) => {
    expect(() => described(operation, body)).not.toThrow()
  })

  it.each([{}, null])('a WhatsApp inbox of older servers, whose templates are %j', (message_templates) => {
    expect(() => described(`GET ${account}/inboxes/{inbox_id}`, whatsapp({ message_templates }))).not.toThrow()
  })

  it('no more than that: an unknown key is a mistake', () => {
    expect(() => described(`GET ${account}/agent_bots`, [{ ...bot, token: 'x' }])).toThrow('unevaluated')
  })
})

function whatsapp(keys: JsonObject): JsonObject {
  const callback_webhook_url = 'https://chat.example.com/webhooks/whatsapp/+15550100'
  return inbox('Channel::Whatsapp', { provider: 'whatsapp_cloud', callback_webhook_url, ...keys })
}

describe('an event of servers since 4.16 is described', () => {
  const validate = correctedDocument().component('RealtimeEvent')
  const frames = readFileSync('test/fixtures/events/cable.ndjson', 'utf8')
    .trim()
    .split('\n')
    .map((line): { dir: string; raw: string } => JSON.parse(line))
    .filter(({ dir }) => dir === 'in')
    .map(({ raw }): JsonObject => JSON.parse(raw))
  const recorded = (name: string) => {
    const [data] = frames.flatMap(({ message }) =>
      isObject(message) && message.event === name && isObject(message.data) ? [message.data] : [],
    )
    return data ?? {}
  }
  const call = { id: 4, call_id: 'CA1', provider: 'twilio', conversation_id: 4012, account_id: 1 }
  const updated = recorded('conversation.updated')
  const team = { id: 3, name: 'billing', icon: '', icon_color: '' }
  const invalidated = recorded('account.cache_invalidated')

  it.each<[string, JsonObject]>([
    ['conversation.updated', { ...updated, meta: { ...toObject(updated.meta), team } }],
    [
      'account.cache_invalidated',
      { ...invalidated, cache_keys: { ...toObject(invalidated.cache_keys), canned_response: '1795232390' } },
    ],
    ['voice_call.accepted', { ...call, accepted_by_agent_id: 2 }],
    ['voice_call.ended', { ...call, status: 'no-answer' }],
  ])('%s', (event, data) => {
    expect(validate({ event, data }), JSON.stringify(validate.errors)).toBe(true)
  })
})

function toObject(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}
