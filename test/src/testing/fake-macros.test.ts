/** Macros in the Chatwoot in memory. */
import { beforeEach, describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { askerOf, recordedAnswer, replayed } from './replay.ts'

let fake: FakeChatwoot
const ask = askerOf(() => fake)
const asAgent = (method: string, path: string, body?: unknown) => ask(method, path, body, fake.tokens.agent)
const resolve = [{ action_name: 'resolve_conversation', action_params: [] }]

/** Macro 1 is everybody's and the administrator's, macro 2 the agent's. */
beforeEach(async () => {
  fake = createFakeChatwoot({
    now: () => 1_800_000_000,
    data: {
      labels: [{ title: 'vip' }],
      conversations: [
        { contact: 'Mara', says: 'Hello', labels: ['old'], team_id: 1 },
        { contact: 'Jon', says: 'Hi' },
      ],
    },
  })
  await ask('POST', '/macros', { name: 'Close it', visibility: 'global', actions: resolve })
  await replayed(fake, 'macro-create-personal', undefined, fake.tokens.agent)
})

async function afterRunning(actions: unknown, token = fake.token) {
  const { body } = await ask('POST', '/macros', { name: 'Run', visibility: 'personal', actions }, token)
  const { payload } = body as { payload: { id: number } } // as created
  await ask('POST', `/macros/${payload.id}/execute`, { conversation_ids: [1, 99] }, token)
  return (await ask('GET', '/conversations/1')).body
}

describe('macros of the Chatwoot in memory', () => {
  it('have the fields of the server', async () => {
    const recorded = recordedAnswer('macro-create-personal').body as { payload: object } // as its README describes it
    const ben = expect.objectContaining({ id: 2, name: 'Ben Agent' })

    const { payload } = (await asAgent('GET', '/macros/2')).body as { payload: object } // one macro

    expect(payload).toEqual({ ...recorded.payload, id: 2, account_id: 1, created_by: ben, updated_by: ben })
  })

  it('are listed if they are global or of the user', async () => {
    const ids = async (list: ReturnType<typeof ask>) =>
      ((await list).body as { payload: { id: number }[] }).payload.map(({ id }) => id) // a list of macros

    expect(await ids(ask('GET', '/macros'))).toEqual([1])
    expect(await ids(asAgent('GET', '/macros'))).toEqual([1, 2])
  })

  it('are changed by administrators if they are global, else by their user', async () => {
    const refused = { status: 401, body: { error: 'You are not authorized to do this action' } }

    expect(await asAgent('PATCH', '/macros/1', { name: 'x' })).toEqual(refused)
    expect(await asAgent('DELETE', '/macros/1')).toEqual(refused)
    expect(await ask('GET', '/macros/2')).toEqual(refused)
    expect(await ask('POST', '/macros/2/execute', { conversation_ids: [1] })).toEqual(refused)
    expect(await asAgent('DELETE', '/macros/2')).toEqual(recordedAnswer('macro-delete'))
  })

  it('of agents are personal, whatever they send', async () => {
    const macro = { name: 'Mine', visibility: 'global', actions: [] }

    expect(await asAgent('POST', '/macros', macro)).toMatchObject({ body: { payload: { visibility: 'personal' } } })
  })

  it('stay when their user leaves the account if they are global', async () => {
    await ask('POST', '/agents', { name: 'Zoe', email: 'zoe@example.com', role: 'administrator' })
    for (const macro of fake.state.macros) macro.created_by_id = 3
    await ask('DELETE', '/agents/3')

    expect(fake.state.macros.map(({ visibility }) => visibility)).toEqual(['global'])
  })

  it('lose a visibility that is not sent, and agents lose the macro', async () => {
    expect(await replayed(fake, 'macro-update', '/macros/1')).toMatchObject({
      status: 200,
      body: { payload: { name: 'Close it now', visibility: null, actions: resolve } },
    })
    expect(await asAgent('GET', '/macros/1')).toMatchObject({ status: 401 })
  })

  it('are refused with actions that the server does not know', async () => {
    const actions = [{ action_name: 'x' }, ...resolve, { action_name: 'y' }]

    expect(await ask('POST', '/macros', { name: 'Run', visibility: 'global', actions })).toEqual({
      status: 422,
      body: { error: { actions: ['Macro execution actions x,y not supported.'] } },
    })
    expect(await ask('POST', '/macros', { name: 'Run', visibility: 'planet', actions: [] })).toMatchObject({
      status: 500,
    })
  })

  it('are not found with an empty body', async () => {
    expect(await ask('GET', '/macros/99')).toEqual({ status: 404, body: undefined })
  })

  it('do what their actions say to the conversations', async () => {
    expect(await ask('POST', '/macros/1/execute', { conversation_ids: [2, 99] })).toEqual(
      recordedAnswer('macro-execute'),
    )

    expect(await ask('GET', '/conversations/1')).toMatchObject({ body: { status: 'open' } })
    expect(await ask('GET', '/conversations/2')).toMatchObject({ body: { status: 'resolved' } })
  })

  it.each<[name: string, params: unknown[], expected: object]>([
    ['add_label', ['vip', 'new'], { labels: ['old', 'vip', 'new'] }],
    ['remove_label', ['old'], { labels: [] }],
    ['change_status', ['pending'], { status: 'pending' }],
    ['snooze_conversation', [], { status: 'snoozed', snoozed_until: null }],
    ['assign_agent', [2], { meta: { assignee: { id: 2 } } }],
    ['assign_agent', ['self'], { meta: { assignee: { id: 1 } } }],
    ['change_priority', ['high'], { priority: 'high' }],
    ['change_priority', ['nil'], { priority: null }],
    ['mute_conversation', [], { muted: true }],
    ['send_message', ['See you'], { messages: [{ content: 'See you', message_type: 1, private: false }] }],
    ['add_private_note', ['Hm'], { messages: [{ content: 'Hm', private: true }] }],
  ])('run %s with %j', async (action_name, action_params, expected) => {
    expect(await afterRunning([{ action_name, action_params }])).toMatchObject(expected)
  })

  it('take the team and the assignee away', async () => {
    const actions = ['remove_assigned_team', 'remove_assigned_agent'].map((action_name) => ({ action_name }))
    await ask('POST', '/conversations/1/assignments', { assignee_id: 2 })

    const conversation = (await afterRunning(actions)) as { meta: object } // a conversation

    expect(Object.keys(conversation.meta)).not.toEqual(expect.arrayContaining(['team']))
    expect(Object.keys(conversation.meta)).not.toEqual(expect.arrayContaining(['assignee']))
  })

  it('run as the user who starts them', async () => {
    const actions = [{ action_name: 'send_message', action_params: ['I am Ben'] }]

    expect(await afterRunning(actions, fake.tokens.agent)).toMatchObject({ messages: [{ sender: { id: 2 } }] })
  })

  it('send the conversation to an address of their own, unsigned', async () => {
    const received: Request[] = []
    fake = createFakeChatwoot({
      data: { conversations: [{ contact: 'Mara', says: 'Hello' }] },
      webhookFetch: async (request) => {
        received.push(request)
        return new Response()
      },
    })
    await afterRunning([{ action_name: 'send_webhook_event', action_params: ['https://macro.test/in'] }])
    await fake.idle()

    const [request] = received
    expect([received.length, request?.url, request?.headers.has('X-Chatwoot-Signature')]).toEqual([
      1,
      'https://macro.test/in',
      false,
    ])
    expect(fake.deliveries).toMatchObject([{ sender: 'macro', event: 'macro.executed' }])
    expect(JSON.parse(fake.deliveries[0]?.rawBody ?? '')).toMatchObject({ id: 1, event: 'macro.executed' })
  })

  it('send files that were uploaded before', async () => {
    const chatwoot = new Chatwoot(fake.options())
    const { blob_id } = await chatwoot.upload(new File(['Hi'], 'terms.txt', { type: 'text/plain' }))
    await afterRunning([{ action_name: 'send_attachment', action_params: [String(blob_id)] }])

    expect(fake.state.messages.get(1)?.at(-1)).toMatchObject({ files: [{ name: 'terms.txt' }], message_type: 1 })
  })

  it('send files by the numbers that uploads return before 4.10', async () => {
    fake = createFakeChatwoot({ version: '4.9.0', data: { conversations: [{ contact: 'Mara', says: 'Hello' }] } })
    const { blob_id } = await new Chatwoot(fake.options()).upload(new File(['Hi'], 'terms.txt', { type: 'text/plain' }))
    await afterRunning([{ action_name: 'send_attachment', action_params: [blob_id] }])

    expect(blob_id).toBe(1)
    expect(fake.state.messages.get(1)?.at(-1)).toMatchObject({ files: [{ name: 'terms.txt' }] })
  })

  it.each([[undefined], [[]], [['unknown', 7, '']]])('send no message without a file: %j', async (action_params) => {
    await afterRunning([{ action_name: 'send_attachment', action_params }])

    expect(fake.state.messages.get(1)).toHaveLength(1)
  })
})
