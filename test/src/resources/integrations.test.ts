import { describe, expect, it } from 'vitest'
import { DecodeError, NotFoundError, PermissionDeniedError, ServerError, ValidationError } from '../../../src/index.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { integrations } = chatwoot
const root = '/api/v1/accounts/1/integrations'

onlyNock()

describe('apps', () => {
  it('returns the apps without the envelope', async () => {
    server()
      .get(`${root}/apps`)
      .reply(...recorded('integration-apps-agent'))
    expect((await integrations.listApps()).items).toEqual(
      recordedBody<{ payload: unknown }>('integration-apps-agent').payload,
    )
  })
})

describe('app', () => {
  it('returns an app by its name', async () => {
    server()
      .get(`${root}/apps/dialogflow`)
      .reply(...recorded('integration-app-show'))
    await expect(integrations.getApp('dialogflow')).resolves.toEqual(recordedBody('integration-app-show'))
  })

  it('rejects with ServerError for an unknown app', async () => {
    server()
      .get(`${root}/apps/nothing`)
      .reply(...recorded('integration-app-show-unknown'))
    await expect(integrations.getApp('nothing', { maxRetries: 0 })).rejects.toBeInstanceOf(ServerError)
  })
})

describe('createHook', () => {
  it('connects an app to an inbox', async () => {
    const params = {
      app_id: 'dialogflow',
      inbox_id: 66,
      settings: { project_id: 'fake-project', credentials: {} },
    }
    server()
      .post(`${root}/hooks`, params)
      .reply(...recorded('hook-create-inbox'))
    await expect(integrations.createHook(params)).resolves.toEqual(recordedBody('hook-create-inbox'))
  })

  it('rejects with ValidationError for settings that the app does not take', async () => {
    server()
      .post(`${root}/hooks`, { app_id: 'google_translate', settings: { nope: true } })
      .reply(...recorded('hook-create-bad-settings'))
    const refused = integrations.createHook({ app_id: 'google_translate', settings: { nope: true } })
    await expect(refused).rejects.toBeInstanceOf(ValidationError)
    await expect(refused).rejects.toMatchObject({ fields: ['settings'] })
  })

  it('rejects with PermissionDeniedError for users who are not administrators', async () => {
    server()
      .post(`${root}/hooks`)
      .reply(...recorded('hook-create-agent-refused'))
    await expect(integrations.createHook({ app_id: 'dyte' })).rejects.toBeInstanceOf(PermissionDeniedError)
  })
})

describe('updateHook', () => {
  it('sends status and settings to the hook', async () => {
    const params = {
      status: 'disabled',
      settings: { api_key: 'fake-key-2', organization_id: 'fake-org' },
    } as const
    server()
      .patch(`${root}/hooks/7`, { ...params })
      .reply(...recorded('hook-update'))
    await expect(integrations.updateHook(7, params)).resolves.toEqual(recordedBody('hook-update'))
  })
})

describe('deleteHook', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${root}/hooks/7`, '')
      .reply(...recorded('hook-delete'))
    await expect(integrations.deleteHook(7)).resolves.toBeUndefined()
  })

  it('rejects with NotFoundError for an unknown hook', async () => {
    server().delete(`${root}/hooks/999`).reply(404, { error: 'Resource could not be found' })
    await expect(integrations.deleteHook(999)).rejects.toBeInstanceOf(NotFoundError)
  })
})

describe('processEvent', () => {
  const event = { name: 'rephrase', data: { content: 'x' } }

  it.each(['Better said', null])("returns the app's message: %j", async (message) => {
    server().post(`${root}/hooks/7/process_event`, { event }).reply(200, { message })
    await expect(integrations.processEvent(7, event)).resolves.toBe(message)
  })

  it('rejects with DecodeError when the response has no message', async () => {
    server().post(`${root}/hooks/7/process_event`, { event }).reply(200, {})
    await expect(integrations.processEvent(7, event)).rejects.toThrow(DecodeError)
  })

  it('rejects with ValidationError when the app accepts no events', async () => {
    server()
      .post(`${root}/hooks/7/process_event`, { event })
      .reply(...recorded('hook-process-event'))
    await expect(integrations.processEvent(7, event)).rejects.toThrow('No processor found')
  })
})
