import { describe, expect, it } from 'vitest'
import { NotFoundError, PermissionDeniedError, ServerError, ValidationError } from '../../../../src/index.ts'
import { PlatformAgentBots } from '../../../../src/resources/platform/platform-agent-bots.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { platformConnection as connection, onlyNock, platformServer as server } from '../../../servers/nock.ts'

const bots = new PlatformAgentBots(connection)
const route = '/platform/api/v1/agent_bots'
onlyNock()

describe('list', () => {
  it('returns the bots of the app', async () => {
    server()
      .get(route)
      .reply(...recorded('platform-agent-bots-list-second-app'))

    expect((await bots.list()).items).toEqual(recordedBody('platform-agent-bots-list-second-app'))
  })

  it('rejects with ServerError when a bot of the app was deleted', async () => {
    server().get(route).reply(500, { status: 500, error: 'Internal Server Error' })

    await expect(bots.list()).rejects.toThrow(ServerError)
  })
})

describe('get', () => {
  it('returns a bot', async () => {
    server()
      .get(`${route}/39`)
      .reply(...recorded('platform-agent-bot-show'))

    await expect(bots.get(39)).resolves.toEqual(recordedBody('platform-agent-bot-show'))
  })

  it('rejects with NotFoundError for an unknown id', async () => {
    server()
      .get(`${route}/39`)
      .reply(...recorded('platform-agent-bot-show-unknown'))

    await expect(bots.get(39)).rejects.toThrow(NotFoundError)
  })
})

describe('create', () => {
  it('sends the parameters without an envelope', async () => {
    const params = { name: 'Platform bot', description: 'For all', outgoing_url: 'https://bot.example.test/p' }
    server()
      .post(route, params)
      .reply(...recorded('platform-agent-bot-create'))

    await expect(bots.create(params)).resolves.toEqual(recordedBody('platform-agent-bot-create'))
  })

  it('sends a picture as a form', async () => {
    server()
      .post(route, /name="avatar"; filename="bot.png"[\s\S]*PICTURE/)
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(...recorded('platform-agent-bot-create'))

    await bots.create({ name: 'Platform bot', avatar: new File(['PICTURE'], 'bot.png', { type: 'image/png' }) })
  })
})

describe('update', () => {
  it('sends only the fields to change', async () => {
    server()
      .patch(`${route}/39`, { name: 'Platform bot 2' })
      .reply(...recorded('platform-agent-bot-update'))

    await expect(bots.update(39, { name: 'Platform bot 2' })).resolves.toEqual(
      recordedBody('platform-agent-bot-update'),
    )
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${route}/39`)
      .reply(...recorded('platform-agent-bot-delete'))

    await expect(bots.delete(39)).resolves.toBeUndefined()
  })
})

describe('deleteAvatar', () => {
  it('returns the bot', async () => {
    server()
      .delete(`${route}/39/avatar`)
      .reply(...recorded('platform-agent-bot-avatar-delete'))

    await expect(bots.deleteAvatar(39)).resolves.toEqual(recordedBody('platform-agent-bot-avatar-delete'))
  })
})

describe('what the server refuses', () => {
  const unprocessable = { message: 'Outgoing url is too long', attributes: ['outgoing_url'] }

  it('rejects create with ValidationError', async () => {
    server().post(route).reply(422, unprocessable)

    await expect(bots.create({ name: 'Robo', outgoing_url: 'long' })).rejects.toThrow(ValidationError)
  })

  it('rejects update with ValidationError', async () => {
    server().patch(`${route}/39`).reply(422, unprocessable)

    await expect(bots.update(39, { outgoing_url: 'long' })).rejects.toThrow(ValidationError)
  })
})

describe('every call of one bot', () => {
  const calls = [
    ['get', 'GET', '', () => bots.get(39)],
    ['update', 'PATCH', '', () => bots.update(39, { name: 'Robo' })],
    ['delete', 'DELETE', '', () => bots.delete(39)],
    ['deleteAvatar', 'DELETE', '/avatar', () => bots.deleteAvatar(39)],
  ] as const

  it.each(calls)(
    "rejects with PermissionDeniedError for one that is not the app's: %s",
    async (_, method, path, call) => {
      server()
        .intercept(`${route}/39${path}`, method)
        .reply(...recorded('platform-agent-bot-show-second-app'))

      await expect(call()).rejects.toThrow(PermissionDeniedError)
    },
  )

  it.each(calls)('rejects with NotFoundError for an unknown id: %s', async (_, method, path, call) => {
    server()
      .intercept(`${route}/39${path}`, method)
      .reply(...recorded('platform-agent-bot-show-unknown'))

    await expect(call()).rejects.toThrow(NotFoundError)
  })
})
