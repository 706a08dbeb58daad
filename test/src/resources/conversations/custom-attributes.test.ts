import nock from 'nock'
import { describe, expect, it } from 'vitest'
import { AbortError, Chatwoot, NotFoundError, ValidationError } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { HeldServer } from '../../../servers/held-server.ts'
import { base, chatwoot, onlyNock, server, token } from '../../../servers/nock.ts'
import { conversation, root, version } from './records.ts'

const { conversations } = chatwoot
const attributes = `${root}/1/custom_attributes`

onlyNock()

/** The conversations of a new client, whose server reports this version. */
function on(reported: string) {
  nock(base, { badheaders: ['api-access-token'] })
    .get('/api')
    .reply(200, version(reported))
  return new Chatwoot({ baseUrl: base, accountId: 1, apiAccessToken: token }).conversations
}

function stored(custom_attributes: Record<string, unknown>) {
  server().get(`${root}/1`).reply(200, conversation({ custom_attributes }))
}

describe('setCustomAttributes', () => {
  it('sends all attributes and returns them', async () => {
    const body = { custom_attributes: { conv_text: 'New', conv_number: 7 } }
    server()
      .post(attributes, body)
      .reply(...recorded('conversation-custom-attributes'))

    await expect(conversations.setCustomAttributes(1, body.custom_attributes)).resolves.toEqual(body.custom_attributes)
  })

  it('clears them with an empty object', async () => {
    server()
      .post(attributes, { custom_attributes: {} })
      .reply(...recorded('conversation-custom-attributes-empty'))

    await expect(conversations.setCustomAttributes(1, {})).resolves.toEqual({})
  })

  it('sends the attributes as they are when it is called', async () => {
    const held = new HeldServer()
    const given: Record<string, string> = { plan: 'pro' }
    const promise = held.chatwoot.conversations.setCustomAttributes(1, given)
    given.plan = 'free'

    const line = 'POST /conversations/1/custom_attributes'
    expect(await held.answers(line, { custom_attributes: { plan: 'pro' } })).toEqual({
      custom_attributes: { plan: 'pro' },
    })
    await promise
  })

  it.each([null, undefined, ['a'], 'text'])('refuses %j, to which the server responds 500', async (value) => {
    // @ts-expect-error not an object
    const promise = conversations.setCustomAttributes(1, value)

    await expect(promise).rejects.toThrow(TypeError)
    await expect(promise).rejects.toThrow(`custom attributes must be an object, got ${JSON.stringify(value)}`)
  })

  it('reports a value that is too long', async () => {
    server()
      .post(attributes)
      .reply(...recorded('conversation-custom-attributes-too-long'))

    await expect(conversations.setCustomAttributes(1, { conv_text: 'x'.repeat(1501) })).rejects.toThrow(ValidationError)
  })
})

describe.each(['4.17.0', 'v4.18.0', '5.0.0'])('mergeCustomAttributes on %s', (reported) => {
  it('lets the server merge, in one request', async () => {
    const merged = { plan: 'pro', seats: 6, trial: null, region: 'eu' }
    const conversations = on(reported)
    server()
      .post(attributes, { custom_attributes: { seats: 6, trial: null, region: 'eu' }, merge: true })
      .reply(200, { custom_attributes: merged })

    const given = { seats: 6, trial: null, region: 'eu', plan: undefined }
    await expect(conversations.mergeCustomAttributes(1, given)).resolves.toEqual(merged)
  })

  it('requests the version once', async () => {
    const conversations = on(reported)
    server()
      .post(attributes, { custom_attributes: { seats: 6 }, merge: true })
      .twice()
      .reply(200, { custom_attributes: { seats: 6 } })

    await conversations.mergeCustomAttributes(1, { seats: 6 })
    await conversations.mergeCustomAttributes(1, { seats: 6 })
  })

  it('reads, merges and writes where null is stored, into which the server cannot merge', async () => {
    const conversations = on(reported)
    server()
      .post(attributes, { custom_attributes: { plan: 'pro' }, merge: true })
      .reply(...recorded('toggle-priority-none'))
    server()
      .get(`${root}/1`)
      .reply(200, conversation({ custom_attributes: null }))
    server()
      .post(attributes, { custom_attributes: { plan: 'pro' } })
      .reply(200, { custom_attributes: { plan: 'pro' } })

    await expect(conversations.mergeCustomAttributes(1, { plan: 'pro' })).resolves.toEqual({ plan: 'pro' })
  })

  it('rejects with what the server refuses', async () => {
    const conversations = on(reported)
    server()
      .post(attributes)
      .reply(...recorded('conversation-custom-attributes-too-long'))

    await expect(conversations.mergeCustomAttributes(1, { conv_text: 'x' })).rejects.toThrow(ValidationError)
  })
})

describe('mergeCustomAttributes on a server that does not say its version', () => {
  it.each([
    ['fails', 503, { version: '4.18.0' }],
    ['is not Chatwoot', 200, { name: 'something else' }],
    ['has a version of its own', 200, version('develop')],
  ])('reads, merges and writes if it %s: an older one would replace all attributes', async (_case, status, body) => {
    nock(base).get('/api').reply(status, body)
    const { conversations } = new Chatwoot({ baseUrl: base, accountId: 1, apiAccessToken: token })
    stored({ plan: 'pro' })
    server()
      .post(attributes, { custom_attributes: { plan: 'pro', seats: 6 } })
      .reply(200, { custom_attributes: { plan: 'pro', seats: 6 } })

    await conversations.mergeCustomAttributes(1, { seats: 6 })
  })
})

describe('mergeCustomAttributes before 4.17', () => {
  it('never sends `merge`, which the server would ignore', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.mergeCustomAttributes(1, { seats: 6 })
    await held.answers('GET /api', version('4.16.2'))
    await held.answers('GET /conversations/1', conversation({ custom_attributes: { plan: 'pro' } }))
    const merged = { custom_attributes: { plan: 'pro', seats: 6 } }

    expect(await held.answers('POST /conversations/1/custom_attributes', merged)).toEqual(merged)
    await expect(promise).resolves.toEqual(merged.custom_attributes)
  })

  it('keeps the others; null is a value and undefined means not given', async () => {
    const conversations = on('4.14.2')
    stored({ plan: 'pro', seats: 5, trial: true })
    const merged = { plan: 'pro', seats: 6, trial: null, region: 'eu' }
    server().post(attributes, { custom_attributes: merged }).reply(200, { custom_attributes: merged })

    const given = { seats: 6, trial: null, region: 'eu', plan: undefined }
    await expect(conversations.mergeCustomAttributes(1, given)).resolves.toEqual(merged)
  })

  it('starts with no attributes if null is stored', async () => {
    const conversations = on('4.14.2')
    server()
      .get(`${root}/1`)
      .reply(200, conversation({ custom_attributes: null }))
    server()
      .post(attributes, { custom_attributes: { plan: 'pro' } })
      .reply(200, { custom_attributes: { plan: 'pro' } })

    await conversations.mergeCustomAttributes(1, { plan: 'pro' })
  })

  it('refuses anything but an object before anything is sent', async () => {
    // @ts-expect-error not an object
    await expect(conversations.mergeCustomAttributes(1, ['plan'])).rejects.toThrow(TypeError)
  })

  it('rejects with the error of reading', async () => {
    const conversations = on('4.14.2')
    server()
      .get(`${root}/1`)
      .reply(...recorded('conversation-show-not-a-number'))

    await expect(conversations.mergeCustomAttributes(1, { plan: 'pro' })).rejects.toThrow(NotFoundError)
  })

  it('rejects with the error of writing', async () => {
    const conversations = on('4.14.2')
    stored({})
    server()
      .post(attributes)
      .reply(...recorded('conversation-custom-attributes-too-long'))

    await expect(conversations.mergeCustomAttributes(1, { conv_text: 'x' })).rejects.toThrow(ValidationError)
  })
})

describe('deleteCustomAttributes', () => {
  it('lets a server since 4.17 remove them, in one request', async () => {
    const conversations = on('4.17.0')
    server()
      .post(`${root}/1/destroy_custom_attributes`, { custom_attributes: ['seats', 'trial', 'absent'] })
      .reply(200, { custom_attributes: { plan: 'pro' } })

    await expect(conversations.deleteCustomAttributes(1, ['seats', 'trial', 'absent'])).resolves.toEqual({
      plan: 'pro',
    })
  })

  it('rejects with what such a server refuses', async () => {
    const conversations = on('4.17.0')
    server()
      .post(`${root}/1/destroy_custom_attributes`)
      .reply(...recorded('conversation-show-not-a-number'))

    await expect(conversations.deleteCustomAttributes(1, ['seats'])).rejects.toThrow(NotFoundError)
  })

  it('reads, leaves out and writes before 4.17, and keeps the others', async () => {
    const conversations = on('4.16.2')
    stored({ plan: 'pro', seats: 5, trial: true })
    server()
      .post(attributes, { custom_attributes: { plan: 'pro' } })
      .reply(200, { custom_attributes: { plan: 'pro' } })

    await expect(conversations.deleteCustomAttributes(1, ['seats', 'trial', 'absent'])).resolves.toEqual({
      plan: 'pro',
    })
  })

  it('refuses anything but an array of strings', async () => {
    // @ts-expect-error must be an array
    const promise = conversations.deleteCustomAttributes(1, 'plan')
    await expect(promise).rejects.toThrow('the keys must be an array of strings, got "plan"')
    // @ts-expect-error an array of strings
    await expect(conversations.deleteCustomAttributes(1, [7])).rejects.toThrow('an array of strings, got [7]')
  })
})

describe('concurrent changes to the attributes of one conversation', () => {
  const read = 'GET /conversations/1'
  const write = 'POST /conversations/1/custom_attributes'
  const heldAt = (reported: string) => {
    const held = new HeldServer()
    held.always('GET /api', version(reported))
    return held
  }

  it('run one after the other, including setCustomAttributes', async () => {
    const held = heldAt('4.14.2')
    const { conversations } = held.chatwoot
    const all = Promise.all([
      conversations.mergeCustomAttributes(1, { a: 1 }),
      conversations.setCustomAttributes(1, { b: 2 }),
      conversations.mergeCustomAttributes(1, { c: 3 }),
      conversations.deleteCustomAttributes(1, ['b']),
    ])
    await settled()
    expect(held.lines).toEqual([read])

    await held.answers(read, conversation({ custom_attributes: {} }))
    const writes = [
      await held.answers(write, { custom_attributes: { a: 1 } }),
      await held.answers(write, { custom_attributes: { b: 2 } }),
    ]
    await held.answers(read, conversation({ custom_attributes: { b: 2 } }))
    writes.push(await held.answers(write, { custom_attributes: { b: 2, c: 3 } }))
    await held.answers(read, conversation({ custom_attributes: { b: 2, c: 3 } }))
    writes.push(await held.answers(write, { custom_attributes: { c: 3 } }))

    expect(writes).toEqual(
      [{ a: 1 }, { b: 2 }, { b: 2, c: 3 }, { c: 3 }].map((custom_attributes) => ({ custom_attributes })),
    )
    await expect(all).resolves.toEqual([{ a: 1 }, { b: 2 }, { b: 2, c: 3 }, { c: 3 }])
  })

  it('run one after the other since 4.17, too', async () => {
    const held = heldAt('4.17.0')
    const { conversations } = held.chatwoot
    const all = Promise.all([
      conversations.setCustomAttributes(1, { a: 1 }),
      conversations.mergeCustomAttributes(1, { b: 2 }),
      conversations.deleteCustomAttributes(1, ['a']),
    ])
    await settled()
    expect(held.lines).toEqual([write])

    await held.answers(write, { custom_attributes: { a: 1 } })
    await held.answers(write, { custom_attributes: { a: 1, b: 2 } })
    await held.answers('POST /conversations/1/destroy_custom_attributes', { custom_attributes: { b: 2 } })

    await expect(all).resolves.toEqual([{ a: 1 }, { a: 1, b: 2 }, { b: 2 }])
  })

  it('end on an abort while the version is requested', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const promise = reasonOf(
      held.chatwoot.conversations.mergeCustomAttributes(1, { a: 1 }, { signal: controller.signal }),
    )
    await held.next()
    controller.abort()

    expect(await promise).toBeInstanceOf(AbortError)
    expect(held.lines).toEqual(['GET /api'])
  })

  it('continue when one that is queued is aborted, which writes nothing', async () => {
    const held = heldAt('4.14.2')
    const controller = new AbortController()
    const first = held.chatwoot.conversations.mergeCustomAttributes(1, { a: 1 })
    const second = reasonOf(
      held.chatwoot.conversations.mergeCustomAttributes(1, { b: 2 }, { signal: controller.signal }),
    )
    const shown = await held.next()
    controller.abort()

    expect(await second).toBeInstanceOf(AbortError)
    shown.answer(conversation({ custom_attributes: {} }))
    await held.answers(write, { custom_attributes: { a: 1 } })
    await expect(first).resolves.toEqual({ a: 1 })
    expect(held.lines).toEqual([read, write])
  })
})

it('returns what the recorded server stored of nested values', async () => {
  const { custom_attributes } = recordedBody<{ custom_attributes: Record<string, unknown> }>(
    'conversation-custom-attributes-nested',
  )
  server()
    .post(attributes)
    .reply(...recorded('conversation-custom-attributes-nested'))

  await expect(conversations.setCustomAttributes(1, custom_attributes)).resolves.toEqual(custom_attributes)
})
