/** Labels of the account in the Chatwoot in memory. */
import { beforeEach, describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { askerOf, recordedAnswer, replayed, withoutIds } from './replay.ts'

let fake: FakeChatwoot
let chatwoot: Chatwoot
const ask = askerOf(() => fake)

const data = {
  labels: [{ title: 'vip' }, { title: 'bug' }],
  contacts: [{ name: 'Mara', labels: ['vip', 'bug'] }],
  conversations: [{ contact: 1, labels: ['bug', 'vip'] }],
}

beforeEach(() => {
  fake = createFakeChatwoot({ data })
  chatwoot = new Chatwoot({ baseUrl: 'http://fake', accountId: 1, apiAccessToken: fake.token, fetch: fake.fetch })
})

const labelsEverywhere = async () => [await chatwoot.conversations.labels(1), await chatwoot.contacts.labels(1)]

describe('labels of the Chatwoot in memory', () => {
  it.each(['label-create', 'label-create-invalid', 'label-create-missing-params'])(
    'are created and refused as by the server: %s',
    async (name) => {
      expect(withoutIds(await replayed(fake, name))).toEqual(withoutIds(recordedAnswer(name)))
    },
  )

  it('are created by administrators only', async () => {
    const name = 'label-create-agent-refused'
    expect(await replayed(fake, name, undefined, fake.tokens.agent)).toEqual(recordedAnswer(name))
    expect(await ask('GET', '/labels/1', undefined, fake.tokens.agent)).toEqual(recordedAnswer(name))
    expect((await ask('GET', '/labels', undefined, fake.tokens.agent)).status).toBe(200)
  })

  it('change by what is sent, and keep the rest', async () => {
    await ask('PATCH', '/labels/2', { description: 'About bug', color: '#ff0000' })

    expect(withoutIds(await replayed(fake, 'label-update', '/labels/2'))).toEqual(
      withoutIds(recordedAnswer('label-update')),
    )
  })

  it('have titles in lower case, each only once', async () => {
    await expect(chatwoot.labels.create({ title: 'Billing' })).resolves.toMatchObject({
      title: 'billing',
      color: '#1f93ff',
      show_on_sidebar: null,
    })
    expect(await ask('POST', '/labels', { title: 'VIP' })).toEqual({
      status: 422,
      body: { message: 'Title has already been taken', attributes: ['title'] },
    })
    expect((await ask('PATCH', '/labels/1', { title: 'VIP' })).status).toBe(200)
  })

  it.each(['x', '_x', '-x', 'a b', '', null])('have no title %j', async (title) => {
    expect(await ask('POST', '/labels', { title })).toMatchObject({ status: 422, body: { attributes: ['title'] } })
  })

  it('keep an id for themselves', async () => {
    await chatwoot.labels.delete(2)

    await expect(chatwoot.labels.create({ title: 'next' })).resolves.toMatchObject({ id: 3 })
  })

  it('leave conversations and contacts when they are deleted', async () => {
    expect(await ask('DELETE', '/labels/2')).toEqual(recordedAnswer('label-delete'))

    expect(await labelsEverywhere()).toEqual([['vip'], ['vip']])
    expect(await ask('GET', '/labels/2')).toMatchObject({ status: 404 })
  })

  it('stay on conversations and contacts of servers before 4.14 when they are deleted', async () => {
    fake = createFakeChatwoot({ data, version: '4.10.0' })

    await ask('DELETE', '/labels/2')

    expect((await ask('GET', '/conversations/1/labels')).body).toEqual({ payload: ['bug', 'vip'] })
  })

  it('change on conversations and contacts when their title changes', async () => {
    await chatwoot.labels.update(2, { title: 'Defect' })

    expect(await labelsEverywhere()).toEqual([
      ['vip', 'defect'],
      ['vip', 'defect'],
    ])
  })

  it('are never null', async () => {
    await ask('POST', '/conversations/1/labels', { labels: ['vip', null] })

    expect((await labelsEverywhere())[0]).toEqual(['vip'])
  })
})

describe('labels of a conversation and of a contact', () => {
  it.each(['/conversations/1/labels', '/contacts/1/labels'])(
    'lose blanks around them, and are none if blank: %s',
    async (path) => {
      const sent = async (labels: unknown) => (await ask('POST', path, { labels })).body

      expect(await sent([' a , b', 'd e', '', ' ', 'a'])).toEqual({ payload: ['a', 'b', 'd e'] })
      expect(await sent(['a', { title: 'b' }])).toEqual({ payload: [] })
    },
  )
})
