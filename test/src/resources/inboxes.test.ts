import { describe, expect, it } from 'vitest'
import {
  BadRequestError,
  DecodeError,
  type Inbox,
  NotFoundError,
  PermissionDeniedError,
  ServerError,
  ValidationError,
} from '../../../src/index.ts'
import { described, describedBody } from '../../recordings/described.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { account, chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { inboxes } = chatwoot
const route = `${account}/inboxes`
const picture = { data: new Uint8Array([1, 2]), filename: 'dot.png', contentType: 'image/png' }

onlyNock()

describe('list', () => {
  it('returns the inboxes without their envelope', async () => {
    server()
      .get(route)
      .reply(...recorded('inboxes-list'))

    expect((await inboxes.list()).items).toEqual(recordedBody<{ payload: Inbox[] }>('inboxes-list').payload)
  })

  it('is empty for an agent without inboxes', async () => {
    server()
      .get(route)
      .reply(...recorded('inboxes-list-agent-without-inbox'))

    expect((await inboxes.list()).items).toEqual([])
  })

  it('rejects with DecodeError when the envelope is empty', async () => {
    server().get(route).reply(200, {})

    await expect(inboxes.list()).rejects.toThrow(DecodeError)
  })
})

describe('get', () => {
  it('returns an inbox', async () => {
    server()
      .get(`${route}/61`)
      .reply(...recorded('inbox-show-api-agent'))

    await expect(inboxes.get(61)).resolves.toEqual(recordedBody('inbox-show-api-agent'))
  })

  it('rejects with NotFoundError for an unknown id', async () => {
    server()
      .get(`${route}/999999`)
      .reply(...recorded('inbox-show-unknown'))

    await expect(inboxes.get(999_999)).rejects.toThrow(NotFoundError)
  })

  it('rejects with PermissionDeniedError for an agent who is not a member', async () => {
    server()
      .get(`${route}/61`)
      .reply(...recorded('inbox-show-agent-without-inbox'))

    await expect(inboxes.get(61)).rejects.toThrow(PermissionDeniedError)
  })
})

describe('findByName', () => {
  const { payload } = recordedBody<{ payload: Inbox[] }>('inboxes-list')

  it('finds the inbox of that name', async () => {
    server()
      .get(route)
      .reply(...recorded('inboxes-list'))

    await expect(inboxes.findByName('Website')).resolves.toEqual(payload.find(({ name }) => name === 'Website'))
  })

  it.each(['website', 'Web', ''])('returns null for %j: the name must match exactly', async (name) => {
    server()
      .get(route)
      .reply(...recorded('inboxes-list'))

    await expect(inboxes.findByName(name)).resolves.toBeNull()
  })

  it('sends nothing for a name that is not a string, which no inbox could have', async () => {
    // @ts-expect-error what JavaScript can do
    await expect(inboxes.findByName(undefined)).rejects.toThrow(new TypeError('name must be a string, got undefined'))
  })

  it('returns the oldest of several', async () => {
    const named = (id: number) => ({ ...payload[0], id, name: 'Support' })
    server()
      .get(route)
      .reply(200, { payload: [named(30), named(4), named(100)] })

    await expect(inboxes.findByName('Support')).resolves.toEqual(named(4))
  })

  it('rejects with DecodeError when the response has no inboxes', async () => {
    server().get(route).reply(200, {})

    await expect(inboxes.findByName('Support')).rejects.toThrow(DecodeError)
  })
})

describe('create', () => {
  it('sends the name and the channel as JSON', async () => {
    const params = {
      name: 'API Main',
      channel: { type: 'api', webhook_url: '', additional_attributes: { agent_reply_time_window: 48 } },
    } as const
    server()
      .post(route, params)
      .matchHeader('content-type', /^application\/json/)
      .reply(...recorded('inbox-create-api'))

    await expect(inboxes.create(params)).resolves.toEqual(recordedBody('inbox-create-api'))
  })

  it('sends a picture as a form, with the keys of the channel in brackets', async () => {
    let form = ''
    server()
      .post(route, (body: string) => {
        form = body.startsWith('--') ? body : Buffer.from(body, 'hex').toString('latin1')
        return true
      })
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(...recorded('inbox-create-multipart-avatar'))

    const created = inboxes.create({
      name: 'With avatar',
      channel: { type: 'api', webhook_url: '' },
      avatar: picture,
    })

    await expect(created).resolves.toEqual(recordedBody('inbox-create-multipart-avatar'))
    expect(form).toContain('name="name"\r\n\r\nWith avatar\r\n')
    expect(form).toContain('name="channel[type]"\r\n\r\napi\r\n')
    expect(form).toContain('name="channel[webhook_url]"\r\n\r\n\r\n')
    expect(form).toContain('name="avatar"; filename="dot.png"\r\nContent-Type: image/png\r\n')
  })

  it('rejects with ServerError without a channel', async () => {
    server()
      .post(route, { name: 'No channel' })
      .reply(...recorded('inbox-create-no-channel'))

    // @ts-expect-error the channel is missing
    const refused = inboxes.create({ name: 'No channel' })
    await expect(refused).rejects.toThrow(ServerError)
  })
})

describe('update', () => {
  it('sends the fields to change, with the days of the week', async () => {
    const params = {
      working_hours_enabled: true,
      out_of_office_message: 'We are closed',
      channel: { welcome_title: 'Welcome', reply_time: 'in_a_few_hours', selected_feature_flags: ['attachments'] },
      working_hours: [{ day_of_week: 0, closed_all_day: true, open_hour: null }],
    } as const
    server()
      .patch(`${route}/63`, params)
      .reply(...recorded('inbox-update-web-widget'))

    await expect(inboxes.update(63, params)).resolves.toEqual(recordedBody('inbox-update-web-widget'))
  })

  it('sends a picture as a form', async () => {
    let form = ''
    server()
      .patch(`${route}/61`, (body: string) => {
        form = body.startsWith('--') ? body : Buffer.from(body, 'hex').toString('latin1')
        return true
      })
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(...recorded('inbox-update-api'))

    await inboxes.update(61, { avatar: picture, channel: { selected_feature_flags: ['attachments', 'emoji_picker'] } })

    expect(form.match(/name="channel\[selected_feature_flags\]\[\]"/g)).toHaveLength(2)
    expect(form).toContain('name="avatar"; filename="dot.png"')
  })

  it('sends nothing when a form would lose an empty array', async () => {
    const both = { avatar: picture, channel: { selected_feature_flags: [] } }

    await expect(inboxes.update(61, both)).rejects.toThrow(
      new TypeError(
        'channel[selected_feature_flags] cannot be sent together with a file: a form cannot express an empty array',
      ),
    )
  })

  it.each(['<html>{{ content_for_layout }}</html>', null])('sends %j as the layout of its e-mails', async (layout) => {
    server()
      .patch(`${route}/64`, { branded_email_layout: layout })
      .reply(...recorded('inbox-update-api'))

    await inboxes.update(64, { branded_email_layout: layout })
  })

  it('rejects with ValidationError for a layout of an inbox that sends no e-mails', async () => {
    server().patch(`${route}/61`).reply(422, { error: 'Branded email layout is only supported for email inboxes' })

    await expect(inboxes.update(61, { branded_email_layout: '<html></html>' })).rejects.toThrow(
      'Branded email layout is only supported for email inboxes',
    )
  })

  it("rejects with a ValidationError that contains the mail server's objection to the settings", async () => {
    server().patch(`${route}/64`).reply(422, { message: 'IMAP authentication failed' })

    const error = await inboxes.update(64, { channel: { imap_enabled: true } }).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toHaveProperty('message', expect.stringContaining('IMAP authentication failed'))
  })
})

describe('delete', () => {
  it('returns nothing, although the server reports how long it takes', async () => {
    server()
      .delete(`${route}/65`)
      .reply(...recorded('inbox-delete'))

    await expect(inboxes.delete(65)).resolves.toBeUndefined()
  })
})

describe('deleteAvatar', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${route}/61/avatar`)
      .reply(...recorded('inbox-avatar-delete'))

    await expect(inboxes.deleteAvatar(61)).resolves.toBeUndefined()
  })
})

describe('resetSecret', () => {
  it('returns the inbox with its new secret', async () => {
    server()
      .post(`${route}/62/reset_secret`, '')
      .reply(...recorded('inbox-reset-secret'))

    await expect(inboxes.resetSecret(62)).resolves.toEqual(recordedBody('inbox-reset-secret'))
  })

  it('rejects with NotFoundError for another channel, although the server sends no body', async () => {
    server().post(`${route}/63/reset_secret`).reply(404)

    await expect(inboxes.resetSecret(63)).rejects.toThrow(NotFoundError)
  })
})

describe('rotateHmacToken', () => {
  it('returns the inbox with its new token', async () => {
    const inbox = { ...recordedBody<object>('inbox-create-web-widget'), hmac_token: 'TOKENnewxxxxxxxxxxxxxxxx' }
    const operation = 'POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/rotate_hmac_token'
    server()
      .post(`${route}/63/rotate_hmac_token`, '')
      .reply(...described(operation, inbox))

    await expect(inboxes.rotateHmacToken(63)).resolves.toEqual(inbox)
  })

  it('rejects with NotFoundError for another channel, although the server sends no body', async () => {
    server().post(`${route}/64/rotate_hmac_token`).reply(404)

    await expect(inboxes.rotateHmacToken(64)).rejects.toThrow(NotFoundError)
  })
})

describe('members', () => {
  const membersOf = (name: string) => recordedBody<{ payload: unknown[] }>(name).payload

  it('are requested with the inbox in the path', async () => {
    server()
      .get(`${account}/inbox_members/63`)
      .reply(...recorded('inbox-members-list'))

    await expect(inboxes.members(63)).resolves.toEqual(membersOf('inbox-members-list'))
  })

  it('are added with the inbox in the body, and all members are returned', async () => {
    server()
      .post(`${account}/inbox_members`, { inbox_id: 61, user_ids: [1, 2] })
      .reply(...recorded('inbox-members-add'))

    await expect(inboxes.addMembers(61, [1, 2])).resolves.toEqual(membersOf('inbox-members-add'))
  })

  it('are replaced with the inbox in the body', async () => {
    server()
      .patch(`${account}/inbox_members`, { inbox_id: 63, user_ids: [1, 2] })
      .reply(...recorded('inbox-members-set'))

    await expect(inboxes.setMembers(63, [1, 2])).resolves.toEqual(membersOf('inbox-members-set'))
  })

  it('are all removed by an empty array, which is sent as such', async () => {
    server().patch(`${account}/inbox_members`, { inbox_id: 63, user_ids: [] }).reply(200, { payload: [] })

    await expect(inboxes.setMembers(63, [])).resolves.toEqual([])
  })

  it('are removed with the inbox and the users in the body', async () => {
    server()
      .delete(`${account}/inbox_members`, { inbox_id: 63, user_ids: [1] })
      .reply(...recorded('inbox-members-remove'))

    await expect(inboxes.removeMembers(63, [1])).resolves.toBeUndefined()
  })

  it('that do not exist reject with ValidationError', async () => {
    server()
      .post(`${account}/inbox_members`)
      .reply(...recorded('inbox-members-unknown-user'))

    await expect(inboxes.addMembers(63, [999_999])).rejects.toThrow(ValidationError)
  })

  it('of an unknown inbox reject with NotFoundError', async () => {
    server()
      .post(`${account}/inbox_members`)
      .reply(...recorded('inbox-members-unknown-inbox'))

    await expect(inboxes.addMembers(999_999, [2])).rejects.toThrow(NotFoundError)
  })

  it('are changed by administrators only', async () => {
    server()
      .post(`${account}/inbox_members`)
      .reply(...recorded('inbox-members-agent-refused'))

    await expect(inboxes.addMembers(61, [2])).rejects.toThrow(PermissionDeniedError)
  })

  it.each(['addMembers', 'setMembers', 'removeMembers'] as const)(
    'are not sent by %s unless all are ids',
    async (method) => {
      // @ts-expect-error an array is required
      await expect(Promise.resolve(inboxes[method](63, '5'))).rejects.toThrow(
        new TypeError('userIds must be an array of whole numbers, got "5"'),
      )
      // @ts-expect-error a number is required
      await expect(Promise.resolve(inboxes[method]('63', [5]))).rejects.toThrow(
        new TypeError('id must be a whole number from 1, got "63"'),
      )
    },
  )
})

describe('assignableAgents', () => {
  it('requests several inboxes together', async () => {
    server()
      .get(`${account}/assignable_agents`)
      .query({ 'inbox_ids[]': ['61', '63'] })
      .reply(...recorded('assignable-agents'))

    await expect(inboxes.assignableAgents([61, 63])).resolves.toEqual(
      recordedBody<{ payload: unknown[] }>('assignable-agents').payload,
    )
  })

  it('lists bots and an assistant with the users, if they are requested', async () => {
    const [user] = recordedBody<{ payload: object[] }>('assignable-agents').payload
    const shown = { description: null, thumbnail: '', icon: 'i-lucide-bot', availability_status: 'offline' }
    const payload = [
      { ...user, assignee_type: 'User' },
      { id: 3, name: 'Support bot', bot_type: 'webhook', assignee_type: 'AgentBot', ...shown },
      { id: 4, name: 'Captain', assignee_type: 'Captain::Assistant', ...shown },
    ]
    server()
      .get(`${account}/assignable_agents`)
      .query({ 'inbox_ids[]': ['61', '63'], include_agent_bots: 'true', include_ai_assignees: 'true' })
      .reply(200, { payload })

    const assignees = inboxes.assignableAgents([61, 63], { include_agent_bots: true, include_ai_assignees: true })

    await expect(assignees).resolves.toEqual(payload)
  })

  it('refuses false, which the server would read as true', async () => {
    // @ts-expect-error only true can be sent
    await expect(inboxes.assignableAgents([61], { include_agent_bots: false })).rejects.toThrow(
      new TypeError('include_agent_bots must be true or omitted, got false: the server reads any value as true'),
    )
  })

  it('refuses an empty array, for which the server would respond 404', async () => {
    await expect(inboxes.assignableAgents([])).rejects.toThrow(
      new TypeError('inboxIds must name at least one inbox, got []'),
    )
    // @ts-expect-error an array is required
    await expect(inboxes.assignableAgents(61)).rejects.toThrow(
      new TypeError('inboxIds must be an array of whole numbers, got 61'),
    )
  })
})

describe('agentBot', () => {
  it('returns the bot, whose access_token is an object here', async () => {
    server()
      .get(`${route}/62/agent_bot`)
      .reply(...recorded('inbox-agent-bot'))

    const bot = await inboxes.agentBot(62)

    expect(bot).toEqual(recordedBody<{ agent_bot: unknown }>('inbox-agent-bot').agent_bot)
    expect(bot?.access_token?.token).toBe('TOKENbotxxxxxxxxxxxxxxxx')
  })

  it('returns null when there is none', async () => {
    server().get(`${route}/61/agent_bot`).reply(200, {})

    await expect(inboxes.agentBot(61)).resolves.toBeNull()
  })
})

describe('setAgentBot', () => {
  it.each([30, null])('sends %s', async (botId) => {
    server()
      .post(`${route}/62/set_agent_bot`, { agent_bot: botId })
      .reply(...recorded('inbox-set-agent-bot'))

    await expect(inboxes.setAgentBot(62, botId)).resolves.toBeUndefined()
  })

  it.each([undefined, '', '30', 0])(
    'refuses %j, for which the server would disconnect the bot or look for another',
    async (botId) => {
      // @ts-expect-error neither an id nor null
      await expect(inboxes.setAgentBot(62, botId)).rejects.toThrow(TypeError)
    },
  )
})

describe('campaigns', () => {
  it('lists them', async () => {
    server()
      .get(`${route}/63/campaigns`)
      .reply(...recorded('inbox-campaigns'))

    await expect(inboxes.campaigns(63)).resolves.toEqual(recordedBody('inbox-campaigns'))
  })
})

describe('health', () => {
  it('returns what WhatsApp reports', async () => {
    const health = describedBody('GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/health', {
      display_phone_number: '+1 555 0100',
      quality_rating: 'GREEN',
      throughput: { level: 'STANDARD' },
      verified_name: null,
    })
    server().get(`${route}/70/health`).reply(200, health)

    await expect(inboxes.health(70)).resolves.toEqual(health)
  })

  it('returns what Twilio has configured for an SMS inbox', async () => {
    const health = describedBody('GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/health', {
      status: 'misconfigured',
      account: null,
      sender: {
        type: 'phone_number',
        sid: 'PN1',
        label: '+15550100',
        friendly_name: 'Shop',
        capabilities: { sms: true },
      },
      voice_enabled: false,
      webhooks: [
        {
          name: 'messaging',
          expected: 'https://chat.example.com/twilio/callback',
          actual: null,
          method: 'POST',
          configured: false,
          reason: 'not_set',
        },
      ],
    })
    server().get(`${route}/71/health`).reply(200, health)

    await expect(inboxes.health(71)).resolves.toEqual(health)
  })

  it("rejects with ValidationError for WhatsApp's own error, which is an object since 4.16.2", async () => {
    server()
      .get(`${route}/70/health`)
      .reply(422, { error: { type: 'authorization', message: 'Session has expired', http_status: 401, code: 190 } })

    const error = await inboxes.health(70).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toHaveProperty('body', {
      error: { type: 'authorization', message: 'Session has expired', http_status: 401, code: 190 },
    })
  })

  it('rejects with BadRequestError for another channel', async () => {
    server()
      .get(`${route}/61/health`)
      .reply(...recorded('inbox-health-not-whatsapp'))

    await expect(inboxes.health(61)).rejects.toThrow(BadRequestError)
  })
})

describe('syncTemplates', () => {
  const operation = 'POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/sync_templates'

  it('returns nothing: the server has only begun', async () => {
    server()
      .post(`${route}/70/sync_templates`, '')
      .reply(...described(operation, { message: 'Template sync initiated successfully' }))

    await expect(inboxes.syncTemplates(70)).resolves.toBeUndefined()
  })

  it('rejects with ValidationError for another channel', async () => {
    server()
      .post(`${route}/61/sync_templates`)
      .reply(422, { error: 'Template sync is only available for WhatsApp channels' })

    await expect(inboxes.syncTemplates(61)).rejects.toThrow(ValidationError)
  })
})

describe('messageTemplates', () => {
  const operation = 'GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/message_templates'
  const template = { id: '1', name: 'order_shipped', language: 'en', status: 'APPROVED', category: 'UTILITY' }

  it('returns the templates, and when the server last tried to fetch them', async () => {
    const meta = { last_sync_attempt_at: '2026-11-21T03:44:05.123Z' }
    server()
      .get(`${route}/70/message_templates`)
      .reply(...described(operation, { payload: [template], meta }))

    const page = await inboxes.messageTemplates(70)

    expect(page.items).toEqual([template])
    expect(page.meta).toEqual(meta)
    expect(page.hasNextPage).toBe(false)
  })

  it('requests those of one name, in all its languages', async () => {
    const both = [template, { ...template, id: '2', language: 'de' }]
    server()
      .get(`${route}/70/message_templates?name=order_shipped`)
      .reply(...described(operation, { payload: both, meta: { last_sync_attempt_at: null } }))

    expect(await inboxes.messageTemplates(70, { name: 'order_shipped' }).toArray()).toEqual(both)
  })

  it("returns Twilio's templates as well", async () => {
    const content = {
      content_sid: 'HX1',
      friendly_name: 'order_shipped',
      language: 'en',
      status: 'approved',
      types: {},
    }
    server()
      .get(`${route}/71/message_templates`)
      .reply(...described(operation, { payload: [content], meta: { last_sync_attempt_at: null } }))

    expect((await inboxes.messageTemplates(71)).items).toEqual([content])
  })

  it('rejects with ValidationError for another channel', async () => {
    server()
      .get(`${route}/61/message_templates`)
      .reply(422, { error: 'Message templates are only available for WhatsApp channels' })

    await expect(inboxes.messageTemplates(61)).rejects.toThrow(ValidationError)
  })
})

describe('registerWebhook', () => {
  const operation = 'POST /api/v1/accounts/{account_id}/inboxes/{inbox_id}/register_webhook'

  it('returns nothing', async () => {
    server()
      .post(`${route}/70/register_webhook`, '')
      .reply(...described(operation, { message: 'Webhook registered successfully' }))

    await expect(inboxes.registerWebhook(70)).resolves.toBeUndefined()
  })

  it('rejects with BadRequestError for another channel', async () => {
    server()
      .post(`${route}/61/register_webhook`)
      .reply(400, { error: 'Health data only available for WhatsApp Cloud API channels' })

    await expect(inboxes.registerWebhook(61)).rejects.toThrow(BadRequestError)
  })
})

describe('setWhatsappCalling', () => {
  it.each([
    [true, 'enable_whatsapp_calling'],
    [false, 'disable_whatsapp_calling'],
  ])('with %s calls %s and returns nothing', async (enabled, action) => {
    server().post(`${route}/70/${action}`, '').reply(200)

    await expect(inboxes.setWhatsappCalling(70, enabled)).resolves.toBeUndefined()
  })

  it('rejects with ValidationError for another inbox', async () => {
    server()
      .post(`${route}/61/enable_whatsapp_calling`)
      .reply(422, { error: 'Inbox does not support WhatsApp calling' })

    await expect(inboxes.setWhatsappCalling(61, true)).rejects.toThrow(ValidationError)
  })

  it('refuses what is not a boolean', async () => {
    // @ts-expect-error a boolean is required
    await expect(inboxes.setWhatsappCalling(70, 'false')).rejects.toThrow(
      new TypeError('enabled must be true or false, got "false"'),
    )
  })
})

describe('setInboundCalls', () => {
  it.each([true, false])('sends %s and returns nothing', async (enabled) => {
    server().post(`${route}/70/set_inbound_calls`, { inbound_calls_enabled: enabled }).reply(200)

    await expect(inboxes.setInboundCalls(70, enabled)).resolves.toBeUndefined()
  })

  it('rejects with ValidationError for an inbox without calls', async () => {
    server().post(`${route}/61/set_inbound_calls`).reply(422, { error: 'Inbox does not support calls' })

    await expect(inboxes.setInboundCalls(61, true)).rejects.toThrow(ValidationError)
  })

  it.each(['no', 0, undefined])('refuses %j, which the server would read in its own way', async (enabled) => {
    // @ts-expect-error a boolean is required
    await expect(inboxes.setInboundCalls(70, enabled)).rejects.toThrow('enabled must be true or false, got')
  })
})

describe('setCallRecording', () => {
  it('sends the settings to change and returns nothing', async () => {
    server().post(`${route}/70/set_call_recording`, { recording_enabled: true }).reply(200)

    const changed = inboxes.setCallRecording(70, { recording_enabled: true, transcription_enabled: undefined })

    await expect(changed).resolves.toBeUndefined()
  })

  it('rejects with ValidationError for an inbox without calls', async () => {
    server().post(`${route}/61/set_call_recording`).reply(422, { error: 'Inbox does not support calls' })

    await expect(inboxes.setCallRecording(61, { transcription_enabled: false })).rejects.toThrow(ValidationError)
  })

  it('refuses what is not a boolean', async () => {
    // @ts-expect-error a boolean is required
    await expect(inboxes.setCallRecording(70, { recording_enabled: 'off' })).rejects.toThrow(
      new TypeError('recording_enabled must be true or false, got "off"'),
    )
  })
})

describe('csatTemplate', () => {
  it('returns the status of the template', async () => {
    const template = describedBody('GET /api/v1/accounts/{account_id}/inboxes/{inbox_id}/csat_template', {
      template_exists: true,
      template_name: 'customer_satisfaction_survey_70',
      status: 'APPROVED',
      template_id: '1234567890',
    })
    server().get(`${route}/70/csat_template`).reply(200, template)

    await expect(inboxes.csatTemplate(70)).resolves.toEqual(template)
  })

  it('rejects with BadRequestError for another channel', async () => {
    server()
      .get(`${route}/61/csat_template`)
      .reply(400, { error: 'CSAT template operations only available for WhatsApp and Twilio WhatsApp channels' })

    await expect(inboxes.csatTemplate(61)).rejects.toThrow(BadRequestError)
  })
})
