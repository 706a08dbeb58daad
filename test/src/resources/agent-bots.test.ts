import { describe, expect, it } from 'vitest'
import { PermissionDeniedError } from '../../../src/index.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { agentBots } = chatwoot
const route = '/api/v1/accounts/1/agent_bots'
const picture = { data: new Uint8Array([1, 2]), filename: 'robo.png', contentType: 'image/png' }

onlyNock()

describe('list', () => {
  it('returns the bots of the account and the system bots', async () => {
    server()
      .get(route)
      .reply(...recorded('agent-bots-list'))

    const { items: bots } = await agentBots.list()

    expect(bots).toEqual(recordedBody('agent-bots-list'))
    expect(bots.map(({ system_bot }) => system_bot)).toContain(true)
  })
})

describe('get', () => {
  it('returns a bot', async () => {
    server()
      .get(`${route}/30`)
      .reply(...recorded('agent-bot-show'))

    await expect(agentBots.get(30)).resolves.toEqual(recordedBody('agent-bot-show'))
  })
})

describe('create', () => {
  it('sends JSON', async () => {
    const params = { name: 'Second', outgoing_url: 'https://bot.example.test/in', bot_type: 0 } as const
    server()
      .post(route, params)
      .matchHeader('content-type', /^application\/json/)
      .reply(...recorded('agent-bot-create-with-url'))

    await expect(agentBots.create(params)).resolves.toEqual(recordedBody('agent-bot-create-with-url'))
  })

  it('sends a picture as a form', async () => {
    let form = ''
    server()
      .post(route, (body: string) => {
        form = body.startsWith('--') ? body : Buffer.from(body, 'hex').toString('latin1')
        return true
      })
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(...recorded('agent-bot-create-with-url'))

    await agentBots.create({ name: 'Second', bot_type: 'webhook', bot_config: { tone: 'calm' }, avatar: picture })

    expect(form).toContain('name="name"\r\n\r\nSecond\r\n')
    expect(form).toContain('name="bot_type"\r\n\r\nwebhook\r\n')
    expect(form).toContain('name="bot_config[tone]"\r\n\r\ncalm\r\n')
    expect(form).toContain('name="avatar"; filename="robo.png"\r\nContent-Type: image/png\r\n')
  })

  it('rejects with PermissionDeniedError for users who are not administrators', async () => {
    server()
      .post(route)
      .reply(...recorded('agent-bot-create-agent-refused'))

    await expect(agentBots.create({ name: 'Nope' })).rejects.toThrow(PermissionDeniedError)
  })
})

describe('update', () => {
  it('sends the fields to change', async () => {
    const params = { name: 'Second renamed', description: 'Changed' }
    server()
      .patch(`${route}/35`, params)
      .reply(...recorded('agent-bot-update'))

    await expect(agentBots.update(35, params)).resolves.toEqual(recordedBody('agent-bot-update'))
  })

  it('sends a picture as a form', async () => {
    server()
      .patch(`${route}/35`, /name="avatar"|6e616d653d2261766174617222/)
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(...recorded('agent-bot-update'))

    await agentBots.update(35, { avatar: picture })
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${route}/35`)
      .reply(...recorded('agent-bot-delete'))

    await expect(agentBots.delete(35)).resolves.toBeUndefined()
  })
})

describe('resetAccessToken', () => {
  it('returns the bot with its new token', async () => {
    server()
      .post(`${route}/35/reset_access_token`, '')
      .reply(...recorded('agent-bot-reset-access-token'))

    await expect(agentBots.resetAccessToken(35)).resolves.toEqual(recordedBody('agent-bot-reset-access-token'))
  })
})

describe('resetSecret', () => {
  it('returns the bot with its new secret', async () => {
    server()
      .post(`${route}/35/reset_secret`, '')
      .reply(...recorded('agent-bot-reset-secret'))

    await expect(agentBots.resetSecret(35)).resolves.toEqual(recordedBody('agent-bot-reset-secret'))
  })
})

describe('deleteAvatar', () => {
  it('returns the bot', async () => {
    server()
      .delete(`${route}/35/avatar`)
      .reply(...recorded('agent-bot-avatar-delete'))

    await expect(agentBots.deleteAvatar(35)).resolves.toEqual(recordedBody('agent-bot-avatar-delete'))
  })
})
