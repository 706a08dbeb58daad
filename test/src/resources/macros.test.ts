import { describe, expect, it } from 'vitest'
import { NotFoundError, PermissionDeniedError } from '../../../src/index.ts'
import type { Macro } from '../../../src/types.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { openDesk } from '../../servers/desk.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { macros } = chatwoot
const root = '/api/v1/accounts/1/macros'
const payloadOf = (name: string) => recordedBody<{ payload: Macro }>(name).payload
const { blob_id: signed } = recordedBody<{ blob_id: string }>('upload-multipart')
const actions = [{ action_name: 'mute_conversation', action_params: [] }]

onlyNock()

describe('list', () => {
  it('returns the macros without the envelope', async () => {
    server()
      .get(root)
      .reply(...recorded('macros-list'))
    expect((await macros.list()).items).toEqual(recordedBody<{ payload: unknown }>('macros-list').payload)
  })
})

describe('get', () => {
  it('returns a macro without the envelope', async () => {
    server()
      .get(`${root}/8`)
      .reply(...recorded('macro-show'))
    await expect(macros.get(8)).resolves.toEqual(payloadOf('macro-show'))
  })

  it('rejects with NotFoundError for an unknown id, although the response is empty', async () => {
    server().get(`${root}/999`).reply(404, '')
    await expect(macros.get(999)).rejects.toBeInstanceOf(NotFoundError)
  })
})

describe('create', () => {
  it.each(['personal', 'global'] as const)('sends the visibility that is given: %s', async (visibility) => {
    server()
      .post(root, { name: 'Mine', visibility, actions })
      .reply(...recorded('macro-create-personal'))
    await expect(macros.create({ name: 'Mine', visibility, actions })).resolves.toEqual(
      payloadOf('macro-create-personal'),
    )
  })

  it.each([
    ['left out', {}],
    ['undefined', { visibility: undefined }],
  ])('creates a personal macro when the visibility is %s: the server would store null', async (_, visibility) => {
    server()
      .post(root, { name: 'Mine', visibility: 'personal', actions })
      .reply(...recorded('macro-create-personal'))
    await expect(macros.create({ name: 'Mine', actions, ...visibility })).resolves.toEqual(
      payloadOf('macro-create-personal'),
    )
  })

  it('sends nothing for an attachment that is not an upload', async () => {
    const said = 'actions[1].action_params[0] must be the blob_id that upload(file) returns, got '
    const attach = (file: string) => [...actions, { action_name: 'send_attachment', action_params: [file] }]

    await expect(macros.create({ name: 'Mine', actions: attach('./a.pdf') })).rejects.toThrow(`${said}"./a.pdf"`)
    await expect(macros.update(8, { actions: attach('a.pdf') })).rejects.toThrow(`${said}"a.pdf"`)
  })

  it.each([signed, '7', 7])(
    'takes %j as an attachment: a signed id, or the number that older servers return',
    async (upload) => {
      const actions = [{ action_name: 'send_attachment', action_params: [upload] }]
      server()
        .post(root, { name: 'Mine', visibility: 'personal', actions })
        .reply(...recorded('macro-create-personal'))

      await macros.create({ name: 'Mine', actions })
    },
  )
})

describe('update', () => {
  const read = 'GET /macros/1'
  const write = 'PATCH /macros/1'

  /** A global macro (1) and a personal one (2). */
  async function withMacros() {
    const desk = openDesk()
    const { macros } = desk.another()
    await macros.create({ name: 'Close it', actions, visibility: 'global' })
    await macros.create({ name: 'Mine', actions })
    desk.lines.length = 0
    return { ...desk, stored: (id: number) => desk.fake.state.macros.find((macro) => macro.id === id) }
  }

  it('keeps the visibility of the macro: the server would set it to null', async () => {
    const { chatwoot, lines, bodies, stored } = await withMacros()

    await expect(chatwoot.macros.update(1, { name: 'Close it now' })).resolves.toMatchObject({ visibility: 'global' })
    expect(lines).toEqual([read, write])
    expect(bodies(write)).toEqual([{ name: 'Close it now', visibility: 'global' }])
    expect(stored(1)).toMatchObject({ name: 'Close it now', visibility: 'global' })
  })

  it('also keeps it when null is given, with which agents could not use the macro', async () => {
    const { chatwoot, another } = await withMacros()
    // @ts-expect-error what JavaScript can do
    await chatwoot.macros.update(1, { name: 'Close it now', visibility: null })

    await expect(another('agent').macros.get(1)).resolves.toMatchObject({ name: 'Close it now' })
  })

  it('does not read the macro when the visibility is given', async () => {
    const { chatwoot, lines } = await withMacros()

    await expect(chatwoot.macros.update(1, { visibility: 'personal' })).resolves.toHaveProperty(
      'visibility',
      'personal',
    )
    expect(lines).toEqual([write])
  })

  it('omits a visibility that another program has set to null', async () => {
    const { chatwoot, bodies, stored } = await withMacros()
    Object.assign(stored(1) ?? {}, { visibility: null })
    await chatwoot.macros.update(1, { name: 'Close it now' })

    expect(bodies(write)).toEqual([{ name: 'Close it now' }])
  })

  it('sends the actions as they are when it is called', async () => {
    const { chatwoot, stored } = await withMacros()
    const given = { actions: [{ action_name: 'add_label', action_params: ['vip'] }] }
    const promise = chatwoot.macros.update(1, given)
    given.actions[0]?.action_params.push('changed')
    await promise

    expect(stored(1)?.actions).toEqual([{ action_name: 'add_label', action_params: ['vip'] }])
  })

  it('rejects with NotFoundError for an unknown id, and sends no change', async () => {
    const { chatwoot, lines } = await withMacros()

    await expect(chatwoot.macros.update(999, { name: 'x' })).rejects.toBeInstanceOf(NotFoundError)
    expect(lines).toEqual(['GET /macros/999'])
  })

  it('rejects with PermissionDeniedError for an agent who may only use it, and changes nothing', async () => {
    const { another, stored } = await withMacros()

    await expect(another('agent').macros.update(1, { name: 'x' })).rejects.toBeInstanceOf(PermissionDeniedError)
    expect(stored(1)?.name).toBe('Close it')
  })

  it('does not undo the visibility that a concurrent call of this process sets', async () => {
    const { chatwoot, stored } = await withMacros()
    const { macros } = chatwoot
    await Promise.all([macros.update(1, { name: 'Close it now' }), macros.update(1, { visibility: 'personal' })])

    expect(stored(1)).toMatchObject({ name: 'Close it now', visibility: 'personal' })
  })

  it('does not wait for changes of other macros', async () => {
    const { chatwoot, holds } = await withMacros()
    const reading = holds(read)
    const first = chatwoot.macros.update(1, { name: 'Close it now' })
    await reading.arrived

    await expect(chatwoot.macros.update(2, { name: 'Other' })).resolves.toHaveProperty('name', 'Other')
    reading.passes()
    await first
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${root}/8`, '')
      .reply(...recorded('macro-delete'))
    await expect(macros.delete(8)).resolves.toBeUndefined()
  })
})

describe('execute', () => {
  it('sends the display ids of the conversations and returns nothing', async () => {
    server()
      .post(`${root}/8/execute`, { conversation_ids: [32] })
      .reply(...recorded('macro-execute'))
    await expect(macros.execute(8, [32])).resolves.toBeUndefined()
  })

  it.each([
    [32, 'conversationIds must be an array of whole numbers, got 32'],
    [['32'], 'conversationIds[0] must be a whole number from 1, got "32"'],
  ])('refuses %j before anything is sent', async (ids, message) => {
    // @ts-expect-error what JavaScript can do
    await expect(macros.execute(8, ids)).rejects.toThrow(new TypeError(message))
  })
})
