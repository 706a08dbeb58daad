/** How contacts prove to the Chatwoot in memory who they are. */
import { createHmac } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { requestsTo } from './requests.ts'

const inbox = '/public/api/v1/inboxes/fake-inbox-1'
let fake: FakeChatwoot

const send = requestsTo(() => fake)('')

function hashOf(identifier: string, token = 'fake-hmac-token-1'): string {
  return createHmac('sha256', token).update(identifier).digest('hex')
}

async function conversationIds(source: string): Promise<number[]> {
  const list: { id: number }[] = await (await send('GET', `${inbox}/contacts/${source}/conversations`)).json()
  return list.map(({ id }) => id)
}

/** One contact with a conversation from each of two devices. */
beforeEach(async () => {
  fake = createFakeChatwoot()
  for (const source_id of ['phone', 'laptop']) {
    await send('POST', `${inbox}/contacts`, { source_id, identifier: 'mara', identifier_hash: hashOf('mara') })
    await send('POST', `${inbox}/contacts/${source_id}/conversations`)
  }
})

it('fails on a wrong hash, whatever the language of the identifier', async () => {
  const statuses = await Promise.all(
    [hashOf('Zoë 漢'), hashOf('other')].map(async (identifier_hash) => {
      const sent = { identifier: 'Zoë 漢', identifier_hash }
      return (await send('POST', `${inbox}/contacts`, sent)).status
    }),
  )

  expect(statuses).toEqual([200, 500])
})

it.each([64, 65])('takes a hash made with a token of %d bytes', async (length) => {
  const hmac_token = 'x'.repeat(length)
  fake = createFakeChatwoot({ data: { inbox: { hmac_token } } })
  const sent = { identifier: 'mara', identifier_hash: hashOf('mara', hmac_token) }

  expect((await send('POST', `${inbox}/contacts`, sent)).status).toBe(200)
})

it('demands a hash where the inbox does', async () => {
  fake = createFakeChatwoot({ data: { inbox: { hmac_mandatory: true } } })

  expect((await send('POST', `${inbox}/contacts`, { identifier: 'mara' })).status).toBe(500)
})

it('shows the conversations of all their devices to those who have proved who they are', async () => {
  const before = await conversationIds('phone')

  await send('PATCH', `${inbox}/contacts/phone`, { identifier: 'mara', identifier_hash: hashOf('mara') })

  expect(before).toEqual([1])
  await expect(conversationIds('phone')).resolves.toEqual([1, 2])
  await expect(conversationIds('laptop')).resolves.toEqual([2])
  expect([...fake.state.conversations.values()].map(({ hmac_verified }) => hmac_verified)).toEqual([true, false])
})

it('shows the messages of all their devices to everybody before 4.14', async () => {
  const path = `${inbox}/contacts/phone/conversations/2/messages`
  const newer = await send('GET', path)

  fake = createFakeChatwoot({ version: '4.12.0' })
  for (const source_id of ['phone', 'laptop']) {
    await send('POST', `${inbox}/contacts`, { source_id, identifier: 'mara' })
    await send('POST', `${inbox}/contacts/${source_id}/conversations`)
  }
  const older = await send('GET', path)

  expect([newer.status, older.status]).toEqual([404, 200])
})

it('stores what they submit to a message, and nothing else', async () => {
  await send('POST', `${inbox}/contacts/phone/conversations/1/messages`, { content: 'Pick' })

  const sent = { content: 'Hacked', submitted_values: [{ title: 'A', value: 'a', other: 1 }] }
  const answer = await send('PATCH', `${inbox}/contacts/phone/conversations/1/messages/1`, sent)

  await expect(answer.json()).resolves.toMatchObject({
    content: 'Pick',
    content_attributes: { submitted_values: [{ title: 'A', value: 'a' }] },
  })
})

it('returns the contact of PATCH as everywhere else since 4.16', async () => {
  const keysIn = async (version: string) => {
    fake = createFakeChatwoot({ version })
    await send('POST', `${inbox}/contacts`, { source_id: 'phone' })
    return Object.keys(await (await send('PATCH', `${inbox}/contacts/phone`, { name: 'Mara' })).json())
  }

  expect((await keysIn('4.15.1')).includes('label_list')).toBe(true)
  await expect(keysIn('4.16.0')).resolves.toEqual(['source_id', 'pubsub_token', 'id', 'name', 'email', 'phone_number'])
})

it('signs identities with a new token once an inbox has one, since 4.18', async () => {
  await expect(new Chatwoot(fake.options()).inboxes.rotateHmacToken(1)).rejects.toMatchObject({ status: 404 })

  fake = createFakeChatwoot({ version: '4.18.0' })
  const { hmac_token } = await new Chatwoot(fake.options()).inboxes.rotateHmacToken(1)

  const create = (identifier_hash: string) => send('POST', `${inbox}/contacts`, { identifier: 'mara', identifier_hash })
  const hash = createHmac('sha256', `${hmac_token}`).update('mara').digest('hex')
  expect((await create(hashOf('mara'))).status).toBe(500)
  expect((await create(hash)).status).toBe(200)
})

it('has no token to replace in an e-mail inbox', async () => {
  const inboxes = [{ name: 'Mailbox', channel_type: 'Channel::Email' as const }]
  fake = createFakeChatwoot({ version: '4.18.0', data: { inboxes } })

  await expect(new Chatwoot(fake.options()).inboxes.rotateHmacToken(2)).rejects.toMatchObject({ status: 404 })
})

it('finds contacts by their identifier before it looks at their address', async () => {
  const contacts = [
    { name: 'Mara', email: 'mara@example.org' },
    { name: 'Jon', identifier: 'jon' },
  ]
  fake = createFakeChatwoot({ data: { contacts } })

  const response = await send('POST', `${inbox}/contacts`, { identifier: 'jon', email: 'mara@example.org' })

  await expect(response.json()).resolves.toMatchObject({ id: 2, name: 'Jon' })
})

it('reads what was sent to the contact, not what they have sent', async () => {
  const conversation = `${inbox}/contacts/phone/conversations/1`
  await send('POST', `${conversation}/messages`, { content: 'Hello' })
  await requestsTo(() => fake)(fake.token)('POST', '/conversations/1/messages', { content: 'Hi' })

  await send('POST', `${conversation}/update_last_seen`)

  expect(fake.state.messages.get(1)?.map(({ status }) => status)).toEqual(['sent', 'read'])
})
