import { describe, expect, it } from 'vitest'
import { DecodeError, ServerError, ValidationError } from '../../../src/index.ts'
import type { AutomationRule } from '../../../src/types.ts'
import { described } from '../../recordings/described.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { automationRules } = chatwoot
const root = '/api/v1/accounts/1/automation_rules'
const payloadOf = (name: string) => recordedBody<{ payload: AutomationRule }>(name).payload
const { blob_id: signed } = recordedBody<{ blob_id: string }>('upload-multipart')
const params = {
  name: 'Label invoices',
  description: 'By subject',
  event_name: 'conversation_created',
  active: true,
  conditions: [
    { attribute_key: 'mail_subject', filter_operator: 'equal_to', values: ['invoice 4711'], query_operator: null },
  ],
  actions: [{ action_name: 'add_label', action_params: ['billing'] }],
}

onlyNock()

describe('list', () => {
  it('returns the rules without the envelope', async () => {
    server()
      .get(root)
      .reply(...recorded('automation-list'))
    expect((await automationRules.list()).items).toEqual(recordedBody<{ payload: unknown }>('automation-list').payload)
  })
})

describe('get', () => {
  it('returns a rule without the envelope', async () => {
    server()
      .get(`${root}/20`)
      .reply(...recorded('automation-show'))
    await expect(automationRules.get(20)).resolves.toEqual(payloadOf('automation-show'))
  })

  it('rejects with ServerError for an unknown id', async () => {
    server().get(`${root}/999`).reply(500, { status: 500, error: 'Internal Server Error' })
    await expect(automationRules.get(999, { maxRetries: 0 })).rejects.toBeInstanceOf(ServerError)
  })

  it('rejects with DecodeError when the rule has no envelope', async () => {
    server()
      .get(`${root}/20`)
      .reply(...recorded('automation-create'))
    await expect(automationRules.get(20)).rejects.toBeInstanceOf(DecodeError)
  })
})

describe('create', () => {
  it('sends the rule and returns the response, which has no envelope here', async () => {
    server()
      .post(root, params)
      .reply(...recorded('automation-create'))
    await expect(automationRules.create(params)).resolves.toEqual(recordedBody('automation-create'))
  })

  it('sends how long to wait, and returns it since 4.17', async () => {
    const rule = { ...recordedBody<AutomationRule>('automation-create'), execution_delay: 60 }
    server()
      .post(root, { ...params, execution_delay: 60 })
      .reply(...described('POST /api/v1/accounts/{account_id}/automation_rules', rule))

    await expect(automationRules.create({ ...params, execution_delay: 60 })).resolves.toEqual(rule)
  })

  it('rejects with ValidationError for a delay without the feature', async () => {
    const refusal = { error: 'Delayed automations are not enabled' }
    server()
      .post(root)
      .reply(...described('POST /api/v1/accounts/{account_id}/automation_rules', refusal, 422))

    await expect(automationRules.create({ ...params, execution_delay: 60 })).rejects.toThrow(
      'Delayed automations are not enabled',
    )
  })

  it('rejects with a ValidationError that names the unknown condition', async () => {
    server()
      .post(root)
      .reply(...recorded('automation-create-invalid-condition'))
    const refused = automationRules.create({
      ...params,
      conditions: [{ attribute_key: 'shoe_size', filter_operator: 'equal_to', values: ['1'], query_operator: null }],
    })
    await expect(refused).rejects.toBeInstanceOf(ValidationError)
    await expect(refused).rejects.toMatchObject({
      fields: ['conditions'],
      message: expect.stringContaining('Automation conditions shoe_size not supported.'),
    })
  })

  it('sends nothing for an attachment that is not an upload', async () => {
    const said = 'actions[1].action_params[0] must be the blob_id that upload(file) returns, got '
    const attach = (file: string) => [...params.actions, { action_name: 'send_attachment', action_params: [file] }]

    await expect(automationRules.create({ ...params, actions: attach('./a.pdf') })).rejects.toThrow(`${said}"./a.pdf"`)
    await expect(automationRules.update(20, { actions: attach('a.pdf') })).rejects.toThrow(`${said}"a.pdf"`)
  })

  it.each([signed, '7', 7])(
    'takes %j as an attachment: a signed id, or the number that older servers return',
    async (upload) => {
      const actions = [{ action_name: 'send_attachment', action_params: [upload] }]
      server()
        .post(root, { ...params, actions })
        .reply(...recorded('automation-create'))

      await automationRules.create({ ...params, actions })
    },
  )
})

describe('update', () => {
  it('sends only the fields to change', async () => {
    server()
      .patch(`${root}/20`, { active: false })
      .reply(...recorded('automation-update'))
    await expect(automationRules.update(20, { active: false })).resolves.toEqual(payloadOf('automation-update'))
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${root}/21`, '')
      .reply(...recorded('automation-delete'))
    await expect(automationRules.delete(21)).resolves.toBeUndefined()
  })
})

describe('clone', () => {
  it('sends no body and returns the copy', async () => {
    server()
      .post(`${root}/20/clone`, '')
      .reply(...recorded('automation-clone'))
    await expect(automationRules.clone(20)).resolves.toEqual(payloadOf('automation-clone'))
  })
})
