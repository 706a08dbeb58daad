/** Conversations: creating, showing, changing and deleting them. */
import assert from 'node:assert/strict'
import { behaviour, type Subject } from '../behaviour.ts'
import { failed, invalid, unknownRecord, unprocessable } from '../refusals.ts'
import { refusal, type World } from '../world.ts'

/** Creates with what the facade would refuse. */
async function createRaw(world: World, fields: object): Promise<unknown> {
  const { id: inbox_id } = await world.inbox()
  const { id: contact_id } = await world.contact()
  return world.raw('POST', '~/conversations', { inbox_id, contact_id, ...fields })
}

export const conversations: Subject = {
  subject: 'conversations',
  behaviours: [
    behaviour('a new conversation has no messages, and zeros and nulls for what is unset', async (world) => {
      const conversation = await world.conversation()
      const { priority, labels, messages, unread_count, muted, custom_attributes, additional_attributes } = conversation
      assert.deepEqual(
        { priority, labels, messages, unread_count, muted, custom_attributes, additional_attributes },
        {
          priority: null,
          labels: [],
          messages: [],
          unread_count: 0,
          muted: false,
          custom_attributes: {},
          additional_attributes: {},
        },
      )
      const { agent_last_seen_at, assignee_last_seen_at, contact_last_seen_at, snoozed_until } = conversation
      assert.deepEqual(
        { agent_last_seen_at, assignee_last_seen_at, contact_last_seen_at, snoozed_until },
        { agent_last_seen_at: 0, assignee_last_seen_at: 0, contact_last_seen_at: 0, snoozed_until: null },
      )
      assert.deepEqual([conversation.last_non_activity_message, conversation.first_reply_created_at], [null, 0])
    }),
    behaviour('without assignee and team their keys are absent', async (world) => {
      const { meta } = await world.conversation()
      assert.equal('assignee' in meta || 'team' in meta || 'assignee_type' in meta, false)
    }),
    behaviour('a conversation shows its contact, without contact inboxes, and its channel', async (world) => {
      const contact = await world.contact()
      const { meta } = await world.conversation({ contact })
      assert.deepEqual([meta.sender.id, meta.sender.name, meta.channel], [contact.id, contact.name, 'Channel::Api'])
      assert.equal('contact_inboxes' in meta.sender, false)
    }),
    behaviour('timestamp is the last activity, and updated_at has a fraction or is whole: a number', async (world) => {
      const { timestamp, last_activity_at, created_at, updated_at } = await world.conversation()
      assert.equal(timestamp, last_activity_at)
      assert.equal(Number.isInteger(created_at), true)
      assert.equal(typeof updated_at, 'number')
    }),
    behaviour('a conversation and its first message are created together', async (world) => {
      const { id, messages } = await world.conversation({ message: { content: 'Welcome' } })
      assert.deepEqual(
        messages.map(({ content, message_type }) => [content, message_type]),
        [['Welcome', 1]],
      )
      assert.deepEqual(
        (await world.written(id)).map(({ content }) => content),
        ['Welcome'],
      )
    }),
    behaviour(
      'a first message that is not valid is refused as a record, and no conversation remains',
      async (world) => {
        const contact = await world.contact()
        const { id: inbox_id } = await world.inbox()
        const message = { content: 'x'.repeat(150_001) }
        const refused = await refusal(world.admin.conversations.create({ inbox_id, contact_id: contact.id, message }))
        assert.deepEqual(refused, invalid('Content is too long (maximum is 150000 characters)', 'content'))
        assert.deepEqual((await world.admin.contacts.conversations(contact.id)).items, [])
      },
    ),
    behaviour('each creation without a source_id makes another one for the contact', async (world) => {
      const contact = await world.contact()
      const [one, other] = [await world.conversation({ contact }), await world.conversation({ contact })]
      assert.notEqual(one.id, other.id)
      const { contact_inboxes = [] } = await world.admin.contacts.get(contact.id)
      assert.equal(new Set(contact_inboxes.map(({ source_id }) => source_id)).size, 2)
    }),
    behaviour('with a known source_id no other one is made', async (world) => {
      const inbox = await world.inbox()
      const contact = await world.contact({ inbox_id: inbox.id })
      const source_id = contact.contact_inboxes?.[0]?.source_id
      assert.ok(source_id)
      await world.admin.conversations.create({ inbox_id: inbox.id, contact_id: contact.id, source_id })
      const { contact_inboxes = [] } = await world.admin.contacts.get(contact.id)
      assert.deepEqual(
        contact_inboxes.map((place) => place.source_id),
        [source_id],
      )
    }),
    behaviour('a source_id of another contact is refused', async (world) => {
      const inbox = await world.inbox()
      const other = await world.contact({ inbox_id: inbox.id })
      const source_id = other.contact_inboxes?.[0]?.source_id ?? ''
      const { id: contact_id } = await world.contact()
      const refused = await refusal(world.admin.conversations.create({ inbox_id: inbox.id, contact_id, source_id }))
      assert.deepEqual(refused, unprocessable('source_id should be unique'))
    }),
    behaviour('creating with an unknown inbox or contact is a 404', async (world) => {
      const unknown = 2_000_000_000
      const { id: contact_id } = await world.contact()
      const { id: inbox_id } = await world.inbox()
      const { conversations } = world.admin
      assert.deepEqual(await refusal(conversations.create({ inbox_id: unknown, contact_id })), unknownRecord)
      assert.deepEqual(await refusal(conversations.create({ inbox_id, contact_id: unknown })), unknownRecord)
    }),
    behaviour('creating without ids is a 404', async (world) => {
      assert.deepEqual(await refusal(world.raw('POST', '~/conversations', {})), unknownRecord)
    }),
    behaviour('creating ignores a priority', async (world) => {
      const created = await createRaw(world, { priority: 'high' })
      assert.equal((created as { priority: unknown }).priority, null) // a conversation
    }),
    behaviour('creating stores an unknown assignee and shows none', async (world) => {
      const { meta } = await world.conversation({ assignee_id: 2_000_000_000 })
      assert.equal('assignee' in meta, false)
    }),
    behaviour('creating stores assignee, attributes and additional attributes', async (world) => {
      const { meta, custom_attributes, additional_attributes } = await world.conversation({
        assignee_id: world.adminId,
        custom_attributes: { order: 7 },
        additional_attributes: { referer: 'https://example.org' },
      })
      assert.deepEqual(
        [meta.assignee?.id, custom_attributes, additional_attributes],
        [world.adminId, { order: 7 }, { referer: 'https://example.org' }],
      )
    }),
    behaviour('attributes longer than 1500 characters are refused', async (world) => {
      const refused = await refusal(world.conversation({ custom_attributes: { order: 'x'.repeat(1501) } }))
      assert.equal(refused.status, 422)
      assert.equal((refused.body as { message: string }).message, 'Custom attributes order length should be < 1500')
    }),
    behaviour('an unknown conversation, and a word as its number, is a 404', async (world) => {
      assert.deepEqual(await refusal(world.admin.conversations.get(2_000_000_000)), unknownRecord)
      assert.deepEqual(await refusal(world.raw('GET', '~/conversations/abc')), unknownRecord)
    }),
    behaviour('a number that is too large for the database is a 404', async (world) => {
      assert.deepEqual(await refusal(world.raw('GET', '~/conversations/99999999999999999999')), unknownRecord)
    }),
    behaviour('a number is read up to its first other character', async (world) => {
      const { id } = await world.conversation()
      const found = await world.raw('GET', `~/conversations/${id}abc`)
      assert.equal((found as { id: number }).id, id) // a conversation
    }),
    behaviour('a priority is set and cleared', async (world) => {
      const { id } = await world.conversation()
      for (const priority of ['low', 'medium', 'high', 'urgent', null] as const) {
        await world.admin.conversations.setPriority(id, priority)
        assert.equal((await world.admin.conversations.get(id)).priority, priority)
      }
    }),
    behaviour('setting a priority without a body clears it', async (world) => {
      const { id } = await world.conversation()
      await world.admin.conversations.setPriority(id, 'high')
      await world.raw('POST', `~/conversations/${id}/toggle_priority`)
      assert.equal((await world.admin.conversations.get(id)).priority, null)
    }),
    behaviour(
      'the priority none fails',
      { differs: [{ versions: '>=4.18', reason: 'an unknown priority is a 422 since 4.18' }] },
      async (world) => {
        const { id } = await world.conversation()
        const set = world.raw('POST', `~/conversations/${id}/toggle_priority`, { priority: 'none' })
        assert.deepEqual(await refusal(set), failed)
      },
    ),
    behaviour('updating changes the priority and ignores everything else', async (world) => {
      const { id } = await world.conversation()
      await world.raw('PATCH', `~/conversations/${id}`, { priority: 'urgent', status: 'resolved', team_id: 1 })
      const { priority, status } = await world.admin.conversations.get(id)
      assert.deepEqual({ priority, status }, { priority: 'urgent', status: 'open' })
    }),
    behaviour('custom attributes are replaced as a whole, and cleared by none', async (world) => {
      const { id } = await world.conversation({ custom_attributes: { a: 1, b: 2 } })
      assert.deepEqual(await world.admin.conversations.setCustomAttributes(id, { c: [1, { d: true }] }), {
        c: [1, { d: true }],
      })
      assert.deepEqual((await world.admin.conversations.get(id)).custom_attributes, { c: [1, { d: true }] })
      await world.admin.conversations.setCustomAttributes(id, {})
      assert.deepEqual((await world.admin.conversations.get(id)).custom_attributes, {})
    }),
    behaviour('custom attributes are merged by the client on every version', async (world) => {
      const { id } = await world.conversation({ custom_attributes: { a: 1, b: 2 } })
      await world.admin.conversations.mergeCustomAttributes(id, { b: 3 })
      assert.deepEqual((await world.admin.conversations.get(id)).custom_attributes, { a: 1, b: 3 })
    }),
    behaviour('custom attributes that are not an object fail', async (world) => {
      const { id } = await world.conversation()
      const path = `~/conversations/${id}/custom_attributes`
      assert.deepEqual(await refusal(world.raw('POST', path, { custom_attributes: [1] })), failed)
      assert.deepEqual(await refusal(world.raw('POST', path, {})), failed)
    }),
    behaviour('a deleted conversation is a 404, and its contact remains', async (world) => {
      const { id, meta } = await world.conversation({ says: 'Bye' })
      await world.admin.conversations.delete(id)
      await world.eventually(async () => {
        assert.deepEqual(await refusal(world.admin.conversations.get(id)), unknownRecord)
      })
      assert.equal((await world.admin.contacts.get(meta.sender.id)).id, meta.sender.id)
    }),
    behaviour('a draft is one for all, until it is deleted', async (world) => {
      const { id } = await world.conversation()
      const { conversations } = world.admin
      assert.equal(await conversations.draft(id), null)
      await conversations.saveDraft(id, 'Dear customer')
      await conversations.saveDraft(id, 'Dear Pat')
      assert.equal(await conversations.draft(id), 'Dear Pat')
      await conversations.deleteDraft(id)
      assert.equal(await conversations.draft(id), null)
    }),
    behaviour('typing on and off succeeds without an answer', async (world) => {
      const { id } = await world.conversation()
      assert.equal(await world.admin.conversations.setTyping(id, true), undefined)
      assert.equal(await world.admin.conversations.setTyping(id, false), undefined)
    }),
    behaviour('a transcript needs an address', async (world) => {
      const { id } = await world.conversation()
      const refused = await refusal(world.raw('POST', `~/conversations/${id}/transcript`, { email: '' }))
      assert.deepEqual(refused, unprocessable('email param missing'))
    }),
  ],
}
