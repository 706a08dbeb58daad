/** Contacts: creating, changing, finding, merging and deleting them, their notes and addresses. */
import assert from 'node:assert/strict'
import { behaviour, type Subject } from '../behaviour.ts'
import { failed, invalid, unknownRecord } from '../refusals.ts'
import { refusal, type World } from '../world.ts'

const unknown = 2_000_000_000

/** No domain that could be a company's: servers with the enterprise folder would create the company, which remains. */
function email(world: World): string {
  return `${world.unique('mail')}@cwc-contract`
}

/** Of a country code that is not in use. */
function phone(world: World): string {
  const number = Number.parseInt(world.unique('7').replace(/\D/g, '').slice(-6), 10)
  return `+999${String(world.now() % 1_000_000).padStart(6, '0')}${String(number % 1000).padStart(3, '0')}`
}

export const contacts: Subject = {
  subject: 'contacts',
  behaviours: [
    behaviour('a new contact is offline, not blocked, and has empty values for what is unset', async (world) => {
      const name = world.unique('contact')
      const contact = await world.admin.contacts.create({ name, identifier: name })
      const { availability_status, blocked, thumbnail, phone_number, custom_attributes } = contact
      assert.deepEqual(
        { email: contact.email, availability_status, blocked, thumbnail, phone_number, custom_attributes },
        {
          email: null,
          availability_status: 'offline',
          blocked: false,
          thumbnail: '',
          phone_number: null,
          custom_attributes: {},
        },
      )
      assert.equal('last_activity_at' in contact, false)
    }),
    behaviour('creating with an inbox makes an address there', async (world) => {
      const { id, name } = await world.inbox()
      const source_id = world.unique('source')
      const { contact_inboxes = [] } = await world.contact({ inbox_id: id, source_id })
      assert.deepEqual(
        contact_inboxes.map((place) => [place.source_id, place.inbox.id, place.inbox.name]),
        [[source_id, id, name]],
      )
    }),
    behaviour('creating in an unknown inbox is a 404', async (world) => {
      assert.deepEqual(await refusal(world.contact({ inbox_id: unknown })), unknownRecord)
    }),
    behaviour('creating with a source_id that is taken fails', async (world) => {
      const { id: inbox_id } = await world.inbox()
      const source_id = world.unique('source')
      await world.contact({ inbox_id, source_id })
      assert.deepEqual(await refusal(world.contact({ inbox_id, source_id })), failed)
    }),
    behaviour('an email is unique and is stored in lower case', async (world) => {
      const address = email(world)
      const contact = await world.contact({ email: address.toUpperCase() })
      assert.equal(contact.email, address)
      assert.deepEqual(
        await refusal(world.contact({ email: address })),
        invalid('Email has already been taken', 'email'),
      )
    }),
    behaviour('an identifier is unique', async (world) => {
      const { identifier } = await world.contact()
      assert.ok(identifier)
      assert.deepEqual(
        await refusal(world.contact({ identifier })),
        invalid('Identifier has already been taken', 'identifier'),
      )
    }),
    behaviour('an email must be one', async (world) => {
      const refused = await refusal(world.raw('POST', '~/contacts', { name: world.unique('contact'), email: 'broken' }))
      assert.deepEqual(refused, invalid('Email Invalid email', 'email'))
    }),
    behaviour('a phone number must be E.164', async (world) => {
      const body = { name: world.unique('contact'), phone_number: '0660 123' }
      assert.deepEqual(
        await refusal(world.raw('POST', '~/contacts', body)),
        invalid('Phone number should be in e164 format', 'phone_number'),
      )
    }),
    behaviour('a phone number is kept', async (world) => {
      const phone_number = phone(world)
      assert.equal((await world.contact({ phone_number })).phone_number, phone_number)
    }),
    behaviour('updating merges attributes at their top level', async (world) => {
      const { id } = await world.contact({
        custom_attributes: { a: 1, b: { c: 1 } },
        additional_attributes: { city: 'Linz', country: 'Austria' },
      })
      const updated = await world.admin.contacts.update(id, {
        custom_attributes: { b: { d: 2 } },
        additional_attributes: { city: 'Graz' },
      })
      const { city, country } = updated.additional_attributes
      assert.deepEqual([updated.custom_attributes, city, country], [{ a: 1, b: { d: 2 } }, 'Graz', 'Austria'])
    }),
    behaviour('updating with an email that is not valid is refused', async (world) => {
      const { id } = await world.contact()
      const refused = await refusal(world.raw('PUT', `~/contacts/${id}`, { email: 'broken' }))
      assert.deepEqual(refused, invalid('Email Invalid email', 'email'))
    }),
    behaviour('custom attributes are removed by name', async (world) => {
      const { id } = await world.contact({ custom_attributes: { a: 1, b: 2 } })
      await world.admin.contacts.deleteCustomAttributes(id, ['a'])
      assert.deepEqual((await world.admin.contacts.get(id)).custom_attributes, { b: 2 })
    }),
    behaviour('an unknown contact is a 404', async (world) => {
      assert.deepEqual(await refusal(world.admin.contacts.get(unknown)), unknownRecord)
      assert.deepEqual(await refusal(world.admin.contacts.update(unknown, { name: 'x' })), unknownRecord)
    }),
    behaviour('a deleted contact is gone at once', async (world) => {
      const { id } = await world.contact()
      await world.admin.contacts.delete(id)
      assert.deepEqual(await refusal(world.admin.contacts.get(id)), unknownRecord)
    }),
    behaviour('labels of a contact are replaced, and cleared by an empty array', async (world) => {
      const { id } = await world.contact()
      const [a, b, c] = [world.unique('label'), world.unique('label'), world.unique('label')]
      assert.deepEqual(await world.admin.contacts.setLabels(id, [a, b]), [a, b])
      assert.deepEqual(await world.admin.contacts.setLabels(id, [c]), [c])
      assert.deepEqual(await world.admin.contacts.setLabels(id, []), [])
    }),
    behaviour('labels of contacts and of their conversations are not the same', async (world) => {
      const contact = await world.contact()
      const { id } = await world.conversation({ contact })
      await world.admin.contacts.setLabels(contact.id, [world.unique('label')])
      assert.deepEqual(await world.admin.conversations.labels(id), [])
    }),
    behaviour('a note has its author, and neither account nor contact', async (world) => {
      const { id } = await world.contact()
      const note = await world.admin.contacts.addNote(id, 'Likes tea')
      const { content, account_id, contact_id, user } = note
      assert.deepEqual([content, account_id, contact_id, user?.id], ['Likes tea', null, null, world.adminId])
    }),
    behaviour('notes are changed, listed and deleted', async (world) => {
      const { id } = await world.contact()
      const note = await world.admin.contacts.addNote(id, 'Likes tea')
      await world.admin.contacts.updateNote(id, note.id, 'Likes coffee')
      assert.deepEqual(
        (await world.admin.contacts.notes(id)).items.map(({ content }) => content),
        ['Likes coffee'],
      )
      await world.admin.contacts.deleteNote(id, note.id)
      assert.deepEqual((await world.admin.contacts.notes(id)).items, [])
    }),
    behaviour('an address is made once: a source_id of another contact fails', async (world) => {
      const { id: inbox_id } = await world.inbox()
      const source_id = world.unique('source')
      const [one, other] = [await world.contact(), await world.contact()]
      const made = await world.admin.contacts.createContactInbox(one.id, { inbox_id, source_id })
      assert.deepEqual([made.source_id, made.inbox.id], [source_id, inbox_id])
      assert.deepEqual(
        await refusal(world.admin.contacts.createContactInbox(other.id, { inbox_id, source_id })),
        failed,
      )
    }),
    behaviour('a contact is found by its address, and nobody by an unknown one', async (world) => {
      const { id: inbox_id } = await world.inbox()
      const source_id = world.unique('source')
      const contact = await world.contact({ inbox_id, source_id })
      const found = await world.admin.contacts.findByContactInbox({ inbox_id, source_id })
      assert.equal(found?.id, contact.id)
      assert.equal(await world.admin.contacts.findByContactInbox({ inbox_id, source_id: `${source_id}x` }), null)
    }),
    behaviour('merging keeps the values of the base and takes what it lacks', async (world) => {
      const address = email(world)
      const base = await world.contact({ custom_attributes: { a: 1 } })
      const mergee = await world.contact({ email: address, custom_attributes: { a: 2, b: 2 } })
      const merged = await world.admin.contacts.merge({ base: base.id, mergee: mergee.id })
      assert.deepEqual(
        [merged.id, merged.name, merged.identifier, merged.email, merged.custom_attributes],
        [base.id, base.name, base.identifier, address, { a: 1, b: 2 }],
      )
      await world.eventually(async () => {
        assert.deepEqual(await refusal(world.admin.contacts.get(mergee.id)), unknownRecord)
      })
    }),
    behaviour('merging moves the conversations', async (world) => {
      const [base, mergee] = [await world.contact(), await world.contact()]
      const { id } = await world.conversation({ contact: mergee, says: 'Hi' })
      await world.admin.contacts.merge({ base: base.id, mergee: mergee.id })
      assert.equal((await world.admin.conversations.get(id)).meta.sender.id, base.id)
    }),
    behaviour('merging an unknown contact is a 404', async (world) => {
      const { id } = await world.contact()
      const merge = world.admin.contacts.merge({ base: id, mergee: unknown })
      assert.deepEqual(await refusal(merge), unknownRecord)
    }),
    behaviour('upsert finds a contact by identifier and changes it', async (world) => {
      const { id, identifier } = await world.contact()
      assert.ok(identifier)
      const name = world.unique('renamed')
      const { contact } = await world.admin.contacts.upsert({ identifier, name })
      assert.deepEqual([contact.id, contact.name], [id, name])
    }),
    behaviour('an incoming message is the last activity of the contact', async (world) => {
      const contact = await world.contact()
      await world.conversation({ contact, says: 'Hi' })
      await world.eventually(async () => {
        assert.ok(((await world.admin.contacts.get(contact.id)).last_activity_at ?? 0) > 0)
      })
    }),
    behaviour('a search finds a part of name, email, phone number and identifier', async (world) => {
      const address = email(world)
      const phone_number = phone(world)
      const contact = await world.contact({ email: address, phone_number })
      for (const q of [contact.name.slice(3), address.toUpperCase(), phone_number.slice(2), contact.identifier ?? '']) {
        const found = await world.admin.contacts.search(q).toArray({ limit: 100 })
        assert.ok(
          found.some(({ id }) => id === contact.id),
          q,
        )
      }
    }),
    behaviour('a search counts the rows of its page', { since: '4.11.0' }, async (world) => {
      const contact = await world.contact()
      const { meta } = await world.admin.contacts.search(contact.name)
      assert.deepEqual([meta.count, meta.has_more], [1, false])
    }),
    behaviour('a search without words finds nothing, with null counts', { since: '4.11.0' }, async (world) => {
      assert.deepEqual(await world.raw('GET', '~/contacts/search'), {
        meta: { count: null, current_page: 1, has_more: null },
        payload: [],
      })
    }),
    behaviour('a list has 15 contacts a page, and its page is the string that was sent', async (world) => {
      const label = world.unique('page')
      for (let number = 1; number <= 16; number++) {
        await world.admin.contacts.setLabels((await world.contact()).id, [label])
      }
      const list = (page?: number) =>
        world.admin.request('GET', '/api/v1/accounts/{account_id}/contacts', {
          query: { labels: [label], sort: 'created_at', ...(page !== undefined && { page }) },
        })
      const [first, second] = [await list(), await list(2)]
      assert.deepEqual([first.payload.length, first.meta.count, first.meta.current_page], [15, 16, 1])
      assert.deepEqual([second.payload.length, second.meta.current_page], [1, '2'])
    }),
    behaviour('a list is sorted by creation, either way', async (world) => {
      const label = world.unique('sort')
      const one = await world.contact()
      await world.tick()
      const other = await world.contact()
      for (const { id } of [one, other]) await world.admin.contacts.setLabels(id, [label])
      const list = async (sort: 'created_at' | '-created_at') => {
        const { items } = await world.admin.contacts.list({ labels: [label], sort })
        return items.map(({ id }) => id)
      }
      assert.deepEqual(await list('created_at'), [one.id, other.id])
      assert.deepEqual(await list('-created_at'), [other.id, one.id])
    }),
    behaviour('many contacts get labels in the background', { since: '4.10.0' }, async (world) => {
      const [one, other] = [await world.contact(), await world.contact()]
      const label = world.unique('bulk')
      await world.admin.contacts.bulkUpdate({ ids: [one.id, other.id], labels: { add: [label] } })
      await world.eventually(async () => {
        for (const { id } of [one, other]) assert.deepEqual(await world.admin.contacts.labels(id), [label])
      })
    }),
    behaviour('contactable inboxes include one that a contact was never in', async (world) => {
      const { id } = await world.contact()
      const inbox = await world.inbox()
      const all = await world.admin.contacts.contactableInboxes(id)
      const found = ('items' in all ? all.items : all).find((one) => one.inbox.id === inbox.id)
      assert.ok(found?.source_id)
    }),
  ],
}
