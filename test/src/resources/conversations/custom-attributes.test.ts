import { describe, expect, it } from 'vitest'
import { AbortError, ConnectionError, NotFoundError, ServerError, ValidationError } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { openDesk } from '../../../servers/desk.ts'
import { reasonOf } from '../../../servers/held.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root, version } from './records.ts'

const { conversations } = chatwoot
const attributes = `${root}/1/custom_attributes`
const read = 'GET /conversations/1'
const write = 'POST /conversations/1/custom_attributes'
const destroy = 'POST /conversations/1/destroy_custom_attributes'

onlyNock()

/** A conversation (1) with these attributes, on a server of this version. */
function storing(custom_attributes: Record<string, unknown> | null, reported: string) {
  const desk = openDesk({ conversations: [{ contact: 'Mara' }] }, { version: reported })
  Object.assign(desk.fake.state.conversations.get(1) ?? {}, { custom_attributes })
  return desk
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

  it('sends the attributes as they are when it is called, also inside an attribute', async () => {
    const { chatwoot, bodies } = storing({}, '4.14.2')
    const given = { plan: 'pro', address: { city: 'Graz' } }
    const promise = chatwoot.conversations.setCustomAttributes(1, given)
    given.plan = 'free'
    given.address.city = 'changed'
    await promise

    expect(bodies(write)).toEqual([{ custom_attributes: { plan: 'pro', address: { city: 'Graz' } } }])
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

describe.each(['4.17.0', '4.18.0', '5.0.0'])('mergeCustomAttributes on %s', (reported) => {
  it('lets the server merge, in one request', async () => {
    const { chatwoot, fake, lines, bodies } = storing({ plan: 'pro', seats: 5, trial: true }, reported)
    const merged = { plan: 'pro', seats: 6, trial: null, region: 'eu' }

    const given = { seats: 6, trial: null, region: 'eu', plan: undefined }
    await expect(chatwoot.conversations.mergeCustomAttributes(1, given)).resolves.toEqual(merged)

    expect(lines).toEqual(['GET /api', write])
    expect(bodies(write)).toEqual([{ custom_attributes: { seats: 6, trial: null, region: 'eu' }, merge: true }])
    expect(fake.state.conversations.get(1)?.custom_attributes).toEqual(merged)
  })

  it('requests the version once', async () => {
    const { chatwoot, lines } = storing({}, reported)
    await chatwoot.conversations.mergeCustomAttributes(1, { seats: 6 })
    await chatwoot.conversations.mergeCustomAttributes(1, { seats: 6 })

    expect(lines).toEqual(['GET /api', write, write])
  })

  it('reads, merges and writes where null is stored, into which the server cannot merge', async () => {
    const { chatwoot, lines } = storing(null, reported)

    await expect(chatwoot.conversations.mergeCustomAttributes(1, { plan: 'pro' })).resolves.toEqual({ plan: 'pro' })
    expect(lines).toEqual(['GET /api', write, read, write])
  })

  it('rejects if the server is not available, and reads nothing', async () => {
    const { chatwoot, fake, lines } = storing({ plan: 'pro' }, reported)
    fake.failNext({ operation: 'setConversationCustomAttributes', status: 503 })

    await expect(chatwoot.conversations.mergeCustomAttributes(1, { seats: 6 })).rejects.toThrow(ServerError)
    expect(lines).toEqual(['GET /api', write])
  })

  it('rejects with what the server refuses', async () => {
    const { chatwoot, fake } = storing({ plan: 'pro' }, reported)
    const promise = chatwoot.conversations.mergeCustomAttributes(1, { conv_text: 'x'.repeat(1501) })

    await expect(promise).rejects.toThrow(ValidationError)
    expect(fake.state.conversations.get(1)?.custom_attributes).toEqual({ plan: 'pro' })
  })
})

describe('mergeCustomAttributes on a server that does not say its version', () => {
  it.each([
    ['fails', { status: 503 }],
    ['is not Chatwoot', { status: 200, body: { name: 'something else' } }],
    ['has a version of its own', { status: 200, body: version('develop') }],
  ])('reads, merges and writes if it %s: an older one would replace all attributes', async (_case, fault) => {
    const { chatwoot, fake, lines } = storing({ plan: 'pro' }, '4.14.2')
    fake.failNext({ path: '/api', ...fault })
    // Not even then is the version requested again: there is another way.
    await chatwoot.conversations.mergeCustomAttributes(1, { seats: 6 }, { maxRetries: 2 })

    expect(lines).toEqual(['GET /api', read, write])
    expect(fake.state.conversations.get(1)?.custom_attributes).toEqual({ plan: 'pro', seats: 6 })
  })

  it('lets the server merge if a release is named with a v', async () => {
    const { chatwoot, fake, lines } = storing({ plan: 'pro' }, '4.18.0')
    fake.failNext({ path: '/api', status: 200, body: version('v4.18.0') })
    await chatwoot.conversations.mergeCustomAttributes(1, { seats: 6 })

    expect(lines).toEqual(['GET /api', write])
    expect(fake.state.conversations.get(1)?.custom_attributes).toEqual({ plan: 'pro', seats: 6 })
  })
})

describe.each(['4.16.2', '4.14.2', '4.7.0'])('mergeCustomAttributes on %s', (reported) => {
  it('never sends `merge`, which the server would ignore', async () => {
    const { chatwoot, bodies, lines } = storing({ plan: 'pro' }, reported)

    await expect(chatwoot.conversations.mergeCustomAttributes(1, { seats: 6 })).resolves.toEqual({
      plan: 'pro',
      seats: 6,
    })
    expect(lines).toEqual(['GET /api', read, write])
    expect(bodies(write)).toEqual([{ custom_attributes: { plan: 'pro', seats: 6 } }])
  })

  it('keeps the others; null is a value and undefined means not given', async () => {
    const { chatwoot, fake } = storing({ plan: 'pro', seats: 5, trial: true }, reported)
    const merged = { plan: 'pro', seats: 6, trial: null, region: 'eu' }

    const given = { seats: 6, trial: null, region: 'eu', plan: undefined }
    await expect(chatwoot.conversations.mergeCustomAttributes(1, given)).resolves.toEqual(merged)
    expect(fake.state.conversations.get(1)?.custom_attributes).toEqual(merged)
  })

  it('starts with no attributes if null is stored', async () => {
    const { chatwoot } = storing(null, reported)

    await expect(chatwoot.conversations.mergeCustomAttributes(1, { plan: 'pro' })).resolves.toEqual({ plan: 'pro' })
  })

  it('rejects with the error of reading', async () => {
    const { chatwoot, lines } = storing({}, reported)

    await expect(chatwoot.conversations.mergeCustomAttributes(99, { plan: 'pro' })).rejects.toThrow(NotFoundError)
    expect(lines).toEqual(['GET /api', 'GET /conversations/99'])
  })

  it('rejects with the error of writing, and is repeated safely', async () => {
    const { chatwoot, fake } = storing({ plan: 'pro' }, reported)
    const tooLong = chatwoot.conversations.mergeCustomAttributes(1, { conv_text: 'x'.repeat(1501) })
    await expect(tooLong).rejects.toThrow(ValidationError)
    fake.failNext({ operation: 'setConversationCustomAttributes', cut: 'after' })
    await expect(chatwoot.conversations.mergeCustomAttributes(1, { seats: 6 })).rejects.toThrow(ConnectionError)

    const merged = { plan: 'pro', seats: 6 }
    await expect(chatwoot.conversations.mergeCustomAttributes(1, { seats: 6 })).resolves.toEqual(merged)
  })
})

it('mergeCustomAttributes refuses anything but an object before anything is sent', async () => {
  // @ts-expect-error not an object
  await expect(conversations.mergeCustomAttributes(1, ['plan'])).rejects.toThrow(TypeError)
})

describe('deleteCustomAttributes', () => {
  const stored = { plan: 'pro', seats: 5, trial: true }
  const keys = ['seats', 'trial', 'absent']

  it('lets a server since 4.17 remove them, in one request', async () => {
    const { chatwoot, fake, lines } = storing(stored, '4.17.0')

    await expect(chatwoot.conversations.deleteCustomAttributes(1, keys)).resolves.toEqual({ plan: 'pro' })
    expect(lines).toEqual(['GET /api', destroy])
    expect(fake.state.conversations.get(1)?.custom_attributes).toEqual({ plan: 'pro' })
  })

  it('rejects with what such a server refuses', async () => {
    const { chatwoot } = storing(stored, '4.17.0')

    await expect(chatwoot.conversations.deleteCustomAttributes(99, keys)).rejects.toThrow(NotFoundError)
  })

  it('reads, leaves out and writes before 4.17, and keeps the others', async () => {
    const { chatwoot, fake, lines } = storing(stored, '4.16.2')

    await expect(chatwoot.conversations.deleteCustomAttributes(1, keys)).resolves.toEqual({ plan: 'pro' })
    expect(lines).toEqual(['GET /api', read, write])
    expect(fake.state.conversations.get(1)?.custom_attributes).toEqual({ plan: 'pro' })
  })

  it.each(['4.16.2', '4.17.0'])('leaves none on %s where null is stored', async (reported) => {
    const { chatwoot } = storing(null, reported)

    await expect(chatwoot.conversations.deleteCustomAttributes(1, keys)).resolves.toEqual({})
  })

  it('removes the keys that it was given, also if they change before the request is sent', async () => {
    const { chatwoot } = storing(stored, '4.17.0')
    const given = ['seats', 'trial']
    const promise = chatwoot.conversations.deleteCustomAttributes(1, given)
    given.push('plan')

    await expect(promise).resolves.toEqual({ plan: 'pro' })
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
  it.each(['4.14.2', '4.17.0'])('run one after the other on %s, including setCustomAttributes', async (reported) => {
    const { chatwoot, fake } = storing({}, reported)
    const { conversations } = chatwoot

    await expect(
      Promise.all([
        conversations.mergeCustomAttributes(1, { a: 1 }),
        conversations.setCustomAttributes(1, { b: 2 }),
        conversations.mergeCustomAttributes(1, { c: 3 }),
        conversations.deleteCustomAttributes(1, ['b']),
      ]),
    ).resolves.toEqual([{ a: 1 }, { b: 2 }, { b: 2, c: 3 }, { c: 3 }])
    expect(fake.state.conversations.get(1)?.custom_attributes).toEqual({ c: 3 })
  })

  it('end on an abort while the version is requested', async () => {
    const { chatwoot, holds, lines } = storing({}, '4.14.2')
    const controller = new AbortController()
    const { signal } = controller
    const asking = holds('GET /api')
    const promise = reasonOf(chatwoot.conversations.mergeCustomAttributes(1, { a: 1 }, { signal }))
    await asking.arrived
    controller.abort()

    expect(await promise).toBeInstanceOf(AbortError)
    expect(lines).toEqual(['GET /api'])
  })

  it('continue when one that is queued is aborted, which writes nothing', async () => {
    const { chatwoot, holds, lines } = storing({}, '4.14.2')
    const { conversations } = chatwoot
    const controller = new AbortController()
    const { signal } = controller
    const reading = holds(read)
    const first = conversations.mergeCustomAttributes(1, { a: 1 })
    const second = reasonOf(conversations.mergeCustomAttributes(1, { b: 2 }, { signal }))
    await reading.arrived
    controller.abort()

    expect(await second).toBeInstanceOf(AbortError)
    reading.passes()
    await expect(first).resolves.toEqual({ a: 1 })
    expect(lines).toEqual(['GET /api', read, write])
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
