/** The public API: what contacts of an API inbox do, without a token. */
import assert from 'node:assert/strict'
import { identifierHash } from '../../../src/index.ts'
import { behaviour, type Subject } from '../behaviour.ts'
import { failed, invalid, notFound } from '../refusals.ts'
import { refusal } from '../world.ts'

export const visitors: Subject = {
  subject: 'public API',
  behaviours: [
    behaviour('an inbox shows its name and its seven days', async (world) => {
      const { name, inbox_identifier } = await world.inbox()
      const shown = await (await world.publicClient()).inbox()
      assert.deepEqual([shown.name, shown.identifier, shown.working_hours.length], [name, inbox_identifier, 7])
    }),
    behaviour('an unknown identifier of an inbox is a 404', async (world) => {
      const inbox = { ...(await world.inbox()), inbox_identifier: 'unknown' }
      const client = await world.publicClient(inbox)
      assert.deepEqual(await refusal(client.inbox()), notFound)
      assert.deepEqual(await refusal(client.contacts.create({ identifier: world.unique('visitor') })), notFound)
    }),
    behaviour('a new contact gets a source_id and a token for events', async (world) => {
      const { client, sourceId, contactId, pubsubToken } = await world.visitor()
      assert.ok(pubsubToken)
      const { source_id, id, email } = await client.contacts.get(sourceId)
      assert.deepEqual([source_id, id, email], [sourceId, contactId, null])
    }),
    behaviour('a contact without a name gets one', async (world) => {
      const client = await world.publicClient()
      const { name } = await client.contacts.create({ identifier: world.unique('visitor') })
      assert.match(name ?? '', /./)
    }),
    behaviour('a known identifier is the same contact with another source_id, and its name stays', async (world) => {
      const client = await world.publicClient()
      const identifier = world.unique('visitor')
      const one = await client.contacts.create({ identifier, name: identifier })
      const other = await client.contacts.create({ identifier, name: world.unique('other') })
      assert.deepEqual([other.id, other.name], [one.id, identifier])
      assert.notEqual(other.source_id, one.source_id)
    }),
    behaviour('an email that is none is refused', async (world) => {
      const client = await world.publicClient()
      const create = client.contacts.create({ name: world.unique('visitor'), email: 'broken' })
      assert.deepEqual(await refusal(create), invalid('Email Invalid email', 'email'))
    }),
    behaviour('an identity is proven by its hash, and a wrong one fails', async (world) => {
      const inbox = await world.inbox()
      const client = await world.publicClient(inbox)
      const identifier = world.unique('visitor')
      const identifier_hash = await identifierHash(inbox.hmac_token ?? '', identifier)
      const { id } = await client.contacts.create({ identifier, identifier_hash, name: identifier })
      assert.equal((await world.admin.contacts.get(id)).identifier, identifier)
      const wrong = { identifier: world.unique('visitor'), identifier_hash: '0'.repeat(64) }
      assert.deepEqual(await refusal(client.contacts.create(wrong)), failed)
    }),
    behaviour('a contact changes their name', async (world) => {
      const { client, sourceId, contactId } = await world.visitor()
      const name = world.unique('renamed')
      await client.contacts.update(sourceId, { name })
      assert.equal((await world.admin.contacts.get(contactId)).name, name)
    }),
    behaviour('an unknown source_id is a 404', async (world) => {
      const client = await world.publicClient()
      assert.deepEqual(await refusal(client.contacts.get(world.unique('source'))), notFound)
    }),
    behaviour('each conversation that a contact creates is another one', async (world) => {
      const { client, sourceId } = await world.visitor()
      const one = await client.conversations.create(sourceId, { custom_attributes: { order: 7 } })
      const other = await client.conversations.create(sourceId)
      assert.notEqual(one.id, other.id)
      assert.deepEqual((await world.admin.conversations.get(one.id)).custom_attributes, { order: 7 })
      const { items } = await client.conversations.list(sourceId)
      assert.equal(items.length, 2)
    }),
    behaviour('a message of a contact is incoming, and unread', async (world) => {
      const { client, sourceId, contactId } = await world.visitor()
      const { id } = await client.conversations.create(sourceId)
      const message = await client.messages.send(sourceId, id, 'Hello')
      assert.deepEqual([message.content, message.message_type, message.sender?.id], ['Hello', 0, contactId])
      assert.equal((await world.admin.conversations.get(id)).unread_count, 1)
    }),
    behaviour('a contact sees replies, and no notes', async (world) => {
      const { client, sourceId } = await world.visitor()
      const { id } = await client.conversations.create(sourceId)
      await client.messages.send(sourceId, id, 'Hello')
      await world.admin.messages.note(id, 'Careful')
      await world.admin.messages.send(id, 'Hi')
      const { items } = await client.messages.list(sourceId, id)
      assert.deepEqual(items.map(({ content }) => content).toSorted(), ['Hello', 'Hi'])
      const shown = await client.conversations.get(sourceId, id)
      assert.deepEqual(shown.messages.map(({ content }) => content).toSorted(), ['Hello', 'Hi'])
    }),
    behaviour('a message of a contact that is too long is refused as a record', async (world) => {
      const { client, sourceId } = await world.visitor()
      const { id } = await client.conversations.create(sourceId)
      assert.deepEqual(
        await refusal(client.messages.send(sourceId, id, 'x'.repeat(150_001))),
        invalid('Content is too long (maximum is 150000 characters)', 'content'),
      )
    }),
    behaviour('a contact resolves a conversation, and again', async (world) => {
      const { client, sourceId } = await world.visitor()
      const { id } = await client.conversations.create(sourceId)
      assert.equal((await client.conversations.resolve(sourceId, id)).status, 'resolved')
      assert.equal((await client.conversations.resolve(sourceId, id)).status, 'resolved')
    }),
    behaviour('a message of a contact opens what they have resolved', async (world) => {
      const { client, sourceId } = await world.visitor()
      const { id } = await client.conversations.create(sourceId)
      await client.messages.send(sourceId, id, 'Hello')
      await client.conversations.resolve(sourceId, id)
      await client.messages.send(sourceId, id, 'One more thing')
      await world.eventually(async () => assert.equal((await world.admin.conversations.get(id)).status, 'open'))
    }),
    behaviour('a contact has seen a conversation, and its replies are read', async (world) => {
      const { client, sourceId } = await world.visitor()
      const { id } = await client.conversations.create(sourceId)
      const reply = await world.admin.messages.send(id, 'Hi')
      await world.tick()
      await client.conversations.markRead(sourceId, id)
      await world.eventually(async () => {
        assert.ok((await world.admin.conversations.get(id)).contact_last_seen_at > 0)
        assert.equal((await world.admin.messages.get(id, reply.id)).status, 'read')
      })
    }),
    behaviour('a conversation of another contact is a 404', async (world) => {
      const [one, other] = [await world.visitor(), await world.visitor()]
      const { id } = await one.client.conversations.create(one.sourceId)
      assert.deepEqual(await refusal(other.client.conversations.get(other.sourceId, id)), notFound)
      assert.deepEqual(await refusal(other.client.messages.send(other.sourceId, id, 'Hi')), notFound)
    }),
    behaviour('a contact who types is not answered', async (world) => {
      const { client, sourceId } = await world.visitor()
      const { id } = await client.conversations.create(sourceId)
      assert.equal(await client.conversations.setTyping(sourceId, id, true), undefined)
    }),
  ],
}
