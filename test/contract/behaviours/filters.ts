/** Filters: keys, operators, values, and the server's errors. */
import assert from 'node:assert/strict'
import {
  and,
  type Contact,
  type ContactExpression,
  type Conversation,
  type ConversationExpression,
  or,
  where,
} from '../../../src/index.ts'
import { behaviour, type Subject } from '../behaviour.ts'
import { failed, unprocessable } from '../refusals.ts'
import { refusal, type World } from '../world.ts'

interface Condition {
  readonly attribute_key: string
  readonly filter_operator: string
  readonly values?: unknown
  readonly query_operator?: unknown
}

/** Conditions as they are sent: the builder refuses what the server would not understand. */
function raw(world: World, ...payload: readonly Condition[]): Promise<unknown> {
  return world.raw('POST', '~/conversations/filter', { payload })
}

function idsOf(found: readonly { id: number }[]): number[] {
  return found.map(({ id }) => id).toSorted((one, other) => one - other)
}

/** An inbox of its own with these conversations, and a filter of only its conversations. */
async function place(world: World, ...all: readonly Parameters<World['conversation']>[0][]) {
  const { id: inbox_id } = await world.makeInbox('filter')
  const made: Conversation[] = []
  for (const fields of all) made.push(await world.conversation({ inbox_id, ...fields }))
  const isHere = where('inbox_id', 'equal_to', inbox_id)
  return {
    made,
    ids: idsOf(made),
    inbox_id,
    filter: async (wanted: ConversationExpression) => {
      const { items } = await world.admin.conversations.filter(and(isHere, wanted))
      return idsOf(items)
    },
  }
}

function idAt(made: readonly Conversation[], index: number): number {
  const conversation = made[index]
  assert.ok(conversation)
  return conversation.id
}

export const filters: Subject = {
  subject: 'filters of conversations',
  behaviours: [
    behaviour('a filter finds every status, the latest activity first', async (world) => {
      const { id: inbox_id } = await world.makeInbox('filter')
      const one = await world.conversation({ inbox_id })
      await world.tick()
      const other = await world.conversation({ inbox_id, status: 'resolved' })
      const { items, meta } = await world.admin.conversations.filter(where('inbox_id', 'equal_to', inbox_id))
      assert.deepEqual(
        items.map(({ id }) => id),
        [other.id, one.id],
      )
      assert.deepEqual(meta, { mine_count: 0, unassigned_count: 2, all_count: 2 })
    }),
    behaviour('several values are any of them, and their opposite is none', async (world) => {
      const { made, filter } = await place(world, {}, { status: 'pending' }, { status: 'resolved' })
      const wanted = ['open', 'pending'] as const
      assert.deepEqual(await filter(where('status', 'equal_to', [...wanted])), idsOf(made.slice(0, 2)))
      assert.deepEqual(await filter(where('status', 'not_equal_to', [...wanted])), idsOf(made.slice(2)))
    }),
    behaviour('conversations without a priority match neither a priority nor its opposite', async (world) => {
      const { made, filter } = await place(world, {}, {}, {})
      await world.admin.conversations.setPriority(idAt(made, 0), 'high')
      await world.admin.conversations.setPriority(idAt(made, 1), 'low')
      assert.deepEqual(await filter(where('priority', 'equal_to', 'high')), [idAt(made, 0)])
      assert.deepEqual(await filter(where('priority', 'not_equal_to', 'high')), [idAt(made, 1)])
    }),
    behaviour('an assignee is present, not present, or not another one', async (world) => {
      const { made, filter } = await place(world, { assignee_id: world.adminId }, {})
      const [mine, free] = [idAt(made, 0), idAt(made, 1)]
      assert.deepEqual(await filter(where('assignee_id', 'is_present')), [mine])
      assert.deepEqual(await filter(where('assignee_id', 'is_not_present')), [free])
      assert.deepEqual(await filter(where('assignee_id', 'not_equal_to', 2_000_000_000)), [mine])
    }),
    behaviour('labels: any of them, none of them with the unlabelled, present and not', async (world) => {
      const { made, filter } = await place(world, {}, {}, {})
      const [both, one, none] = [idAt(made, 0), idAt(made, 1), idAt(made, 2)]
      const [a, b, c] = [world.unique('label'), world.unique('label'), world.unique('label')]
      await world.admin.conversations.setLabels(both, [a, b])
      await world.admin.conversations.setLabels(one, [b])
      assert.deepEqual(await filter(where('labels', 'equal_to', [a, c])), [both])
      assert.deepEqual(await filter(where('labels', 'not_equal_to', a)), idsOf([{ id: one }, { id: none }]))
      assert.deepEqual(await filter(where('labels', 'is_present')), idsOf([{ id: both }, { id: one }]))
      assert.deepEqual(await filter(where('labels', 'is_not_present')), [none])
    }),
    behaviour('AND binds tighter than OR', async (world) => {
      const { made, inbox_id } = await place(world, { status: 'resolved' }, {}, {})
      const [resolved, urgent] = [idAt(made, 0), idAt(made, 1)]
      await world.admin.conversations.setPriority(urgent, 'urgent')
      const found = await raw(
        world,
        { attribute_key: 'inbox_id', filter_operator: 'equal_to', values: [inbox_id], query_operator: 'AND' },
        { attribute_key: 'status', filter_operator: 'equal_to', values: ['resolved'], query_operator: 'OR' },
        { attribute_key: 'inbox_id', filter_operator: 'equal_to', values: [inbox_id], query_operator: 'AND' },
        { attribute_key: 'priority', filter_operator: 'equal_to', values: ['urgent'] },
      )
      assert.deepEqual(idsOf((found as { payload: Conversation[] }).payload), idsOf([{ id: resolved }, { id: urgent }])) // asserted
    }),
    behaviour('nested expressions are multiplied out', async (world) => {
      const { made, filter } = await place(world, {}, {}, { status: 'resolved' })
      await world.admin.conversations.setPriority(idAt(made, 0), 'high')
      const label = world.unique('label')
      await world.admin.conversations.setLabels(idAt(made, 1), [label])
      await world.admin.conversations.setLabels(idAt(made, 2), [label])
      const wanted = and(
        where('status', 'equal_to', 'open'),
        or(where('labels', 'equal_to', label), where('priority', 'equal_to', 'high')),
      )
      assert.deepEqual(await filter(wanted), idsOf(made.slice(0, 2)))
    }),
    behaviour('dates are whole UTC days: after one, and before one', async (world) => {
      const { made, ids, filter } = await place(world, {})
      const created = made[0]?.created_at ?? 0
      const midnight = Math.floor(created / 86_400) * 86_400
      const day = (offset: number) => new Date((midnight + offset * 86_400) * 1000)
      assert.deepEqual(await filter(where('created_at', 'is_greater_than', day(-1))), ids)
      assert.deepEqual(await filter(where('created_at', 'is_greater_than', day(0))), [])
      assert.deepEqual(await filter(where('created_at', 'is_less_than', day(1))), ids)
      assert.deepEqual(await filter(where('created_at', 'is_less_than', day(0))), [])
      assert.deepEqual(await filter(where.since('created_at', day(0))), ids)
    }),
    behaviour('additional attributes are found by referer, and part of it', async (world) => {
      const referer = 'https://example.org/Pricing?x=100'
      const { made, filter } = await place(world, { additional_attributes: { referer } }, {})
      assert.deepEqual(await filter(where('referer', 'equal_to', referer)), [idAt(made, 0)])
      assert.deepEqual(await filter(where('referer', 'contains', 'pricing')), [idAt(made, 0)])
      assert.deepEqual(await filter(where('referer', 'does_not_contain', 'pricing')), [])
    }),
    behaviour('percent signs and underscores that the builder sends stand for themselves', async (world) => {
      // Not in a referer: the server stores none that is not a valid URL.
      const { made, filter } = await place(world, { additional_attributes: { mail_subject: 'Paid 100%_done' } }, {})
      assert.deepEqual(await filter(where('mail_subject', 'contains', '100%_done')), [idAt(made, 0)])
      assert.deepEqual(await filter(where('mail_subject', 'contains', '1%e')), [])
      assert.deepEqual(await filter(where('mail_subject', 'contains', '1__%')), [])
    }),
    behaviour('percent signs and underscores of contains are wildcards', async (world) => {
      const { made, inbox_id } = await place(world, { additional_attributes: { referer: 'https://example.org/abc' } })
      const found = await raw(
        world,
        { attribute_key: 'inbox_id', filter_operator: 'equal_to', values: [inbox_id], query_operator: 'AND' },
        { attribute_key: 'referer', filter_operator: 'contains', values: ['org%a_c'] },
      )
      assert.deepEqual(idsOf((found as { payload: Conversation[] }).payload), idsOf(made)) // asserted
    }),
    behaviour('custom text is compared without regard to case, and its opposite has those without', async (world) => {
      const { text } = await world.attributes()
      const { made, filter, inbox_id } = await place(world, { custom_attributes: { [text]: 'Alpha' } }, {})
      assert.deepEqual(await filter(where.attribute(text, 'equal_to', 'ALPHA')), [idAt(made, 0)])
      assert.deepEqual(await filter(where.attribute(text, 'contains', 'lph')), [idAt(made, 0)])
      const found = await raw(world, { attribute_key: text, filter_operator: 'not_equal_to', values: ['alpha'] })
      const others = (found as { payload: Conversation[] }).payload.filter((one) => one.inbox_id === inbox_id) // asserted
      assert.deepEqual(idsOf(others), [idAt(made, 1)])
    }),
    behaviour('custom numbers are compared by value', async (world) => {
      const { number } = await world.attributes()
      const { made, filter } = await place(
        world,
        { custom_attributes: { [number]: 5 } },
        { custom_attributes: { [number]: 10.5 } },
        {},
      )
      const [five, ten] = [idAt(made, 0), idAt(made, 1)]
      assert.deepEqual(await filter(where.attribute(number, 'equal_to', 5)), [five])
      assert.deepEqual(await filter(where.attribute(number, 'is_greater_than', 5)), [ten])
      assert.deepEqual(await filter(where.attribute(number, 'is_less_than', 10)), [five])
      assert.deepEqual(await filter(where.attribute(number, 'is_not_present')), [idAt(made, 2)])
    }),
    behaviour('custom dates are compared by day', async (world) => {
      const { date } = await world.attributes()
      const { made, filter } = await place(world, { custom_attributes: { [date]: '2026-03-01' } }, {})
      assert.deepEqual(await filter(where.attribute(date, 'is_greater_than', '2026-02-28')), [idAt(made, 0)])
      assert.deepEqual(await filter(where.attribute(date, 'is_less_than', '2026-03-01')), [])
    }),
    behaviour('custom checkboxes are true or false, and unset ones neither', async (world) => {
      const { checkbox } = await world.attributes()
      const { made, filter } = await place(
        world,
        { custom_attributes: { [checkbox]: true } },
        { custom_attributes: { [checkbox]: false } },
        {},
      )
      assert.deepEqual(await filter(where.attribute(checkbox, 'equal_to', true)), [idAt(made, 0)])
      assert.deepEqual(await filter(where.attribute(checkbox, 'equal_to', false)), [idAt(made, 1)])
    }),
    behaviour('an empty custom text is present', async (world) => {
      const { text } = await world.attributes()
      const { made, filter } = await place(world, { custom_attributes: { [text]: '' } }, {})
      assert.deepEqual(await filter(where.attribute(text, 'is_present')), [idAt(made, 0)])
    }),
    behaviour('an unknown key is refused with the list of the known ones', { since: '4.14.2' }, async (world) => {
      const refused = await refusal(raw(world, { attribute_key: 'mood', filter_operator: 'equal_to', values: ['x'] }))
      assert.deepEqual(
        refused,
        unprocessable(
          'Invalid attribute key - [mood]. The key should be one of [status,assignee_id,inbox_id,team_id,contact_id,priority,display_id,campaign_id,labels,browser_language,conversation_language,referer,created_at,last_activity_at,mail_subject] or a custom attribute defined in the account.',
        ),
      )
    }),
    behaviour('an operator that the key does not have is refused', async (world) => {
      const refused = await refusal(raw(world, { attribute_key: 'status', filter_operator: 'contains', values: ['x'] }))
      assert.deepEqual(
        refused,
        unprocessable('Invalid operator. The allowed operators for status are [equal_to,not_equal_to].'),
      )
    }),
    behaviour('blank values are refused', async (world) => {
      for (const values of [[], '', null, ' ']) {
        const refused = await refusal(raw(world, { attribute_key: 'status', filter_operator: 'equal_to', values }))
        assert.deepEqual(refused, unprocessable('Invalid value. The values provided for status are invalid'))
      }
    }),
    behaviour('a word other than AND and OR between conditions is refused', async (world) => {
      const one = { attribute_key: 'status', filter_operator: 'equal_to', values: ['open'] }
      const refused = await refusal(raw(world, { ...one, query_operator: 'XOR' }, one))
      assert.deepEqual(refused, unprocessable('Query operator must be either "AND" or "OR".'))
    }),
    behaviour('a missing operator between two conditions fails', async (world) => {
      const one = { attribute_key: 'status', filter_operator: 'equal_to', values: ['open'] }
      assert.deepEqual(await refusal(raw(world, one, one)), failed)
    }),
    behaviour(
      'an operator after the last condition fails',
      { differs: [{ versions: '>=4.17', reason: 'it is a 422 since 4.17' }] },
      async (world) => {
        const one = { attribute_key: 'status', filter_operator: 'equal_to', values: ['open'], query_operator: 'AND' }
        assert.deepEqual(await refusal(raw(world, one)), failed)
      },
    ),
    behaviour('a date that is none is refused', { since: '4.12.0' }, async (world) => {
      for (const value of ['yesterday', '10/01/2026', '2026-13-01', 'abc']) {
        const refused = await refusal(
          raw(world, { attribute_key: 'created_at', filter_operator: 'is_greater_than', values: [value] }),
        )
        assert.deepEqual(refused, unprocessable('Invalid value. The values provided for created_at are invalid'), value)
      }
    }),
    behaviour('a status that is a number or a bare string fails', async (world) => {
      for (const values of [[1], [true], 'open']) {
        const refused = await refusal(raw(world, { attribute_key: 'status', filter_operator: 'equal_to', values }))
        assert.deepEqual(refused, failed)
      }
    }),
    behaviour('an unknown status among the values is ignored', async (world) => {
      const { made, inbox_id } = await place(world, {})
      const found = await raw(
        world,
        { attribute_key: 'inbox_id', filter_operator: 'equal_to', values: [inbox_id], query_operator: 'AND' },
        { attribute_key: 'status', filter_operator: 'equal_to', values: ['open', 'closed'] },
      )
      assert.deepEqual(idsOf((found as { payload: Conversation[] }).payload), idsOf(made)) // asserted
    }),
    behaviour(
      'days_before fails',
      {
        since: '4.12.0',
        differs: [{ versions: '>=4.17', reason: 'days_before works again since 4.17' }],
      },
      async (world) => {
        const refused = await refusal(
          raw(world, { attribute_key: 'created_at', filter_operator: 'days_before', values: [3] }),
        )
        assert.deepEqual(refused, failed)
      },
    ),
    behaviour('a page past the end has none, and the counts of all', async (world) => {
      const { inbox_id } = await place(world, {})
      const page = await world.admin.conversations.filter(where('inbox_id', 'equal_to', inbox_id), { page: 2 })
      assert.deepEqual([page.items, page.meta.all_count], [[], 1])
    }),
  ],
}

function filterContacts(world: World, wanted: ContactExpression): Promise<Contact[]> {
  return world.admin.contacts.filter(wanted, { sort: 'created_at' }).toArray({ limit: 100 })
}

export const contactFilters: Subject = {
  subject: 'filters of contacts',
  behaviours: [
    behaviour('contacts are found by identifier, without regard to case', async (world) => {
      const contact = await world.contact()
      const upper = contact.identifier?.toUpperCase() ?? ''
      assert.deepEqual(idsOf(await filterContacts(world, where.contact('identifier', 'equal_to', upper))), [contact.id])
    }),
    behaviour('contacts are found by part of their name', async (world) => {
      const contact = await world.contact()
      const part = contact.name.toUpperCase().slice(2)
      assert.deepEqual(idsOf(await filterContacts(world, where.contact('name', 'contains', part))), [contact.id])
    }),
    behaviour('contacts without email, phone and identifier are never found', async (world) => {
      const name = world.unique('bare')
      await world.admin.contacts.create({ name })
      assert.deepEqual(await filterContacts(world, where.contact('name', 'equal_to', name)), [])
    }),
    behaviour('blocked contacts are found', async (world) => {
      const contact = await world.contact({ blocked: true })
      const named = where.contact('identifier', 'equal_to', contact.identifier ?? '')
      assert.deepEqual(idsOf(await filterContacts(world, and(named, where.contact('blocked', 'equal_to', true)))), [
        contact.id,
      ])
      assert.deepEqual(await filterContacts(world, and(named, where.contact('blocked', 'equal_to', false))), [])
    }),
    behaviour('contacts are found by city, and by company_name', { since: '4.14.0' }, async (world) => {
      const city = world.unique('Linz')
      const contact = await world.contact({ additional_attributes: { city, company_name: city } })
      assert.deepEqual(idsOf(await filterContacts(world, where.contact('city', 'equal_to', city))), [contact.id])
      assert.deepEqual(idsOf(await filterContacts(world, where.contact('company_name', 'contains', city))), [
        contact.id,
      ])
    }),
    behaviour('contacts are found by a custom attribute', async (world) => {
      const { ofContacts } = await world.attributes()
      const value = world.unique('value')
      const contact = await world.contact({ custom_attributes: { [ofContacts]: value } })
      const found = await filterContacts(world, where.contact.attribute(ofContacts, 'equal_to', value))
      assert.deepEqual(idsOf(found), [contact.id])
    }),
    behaviour('contacts are found by label', async (world) => {
      const contact = await world.contact()
      const label = world.unique('label')
      await world.admin.contacts.setLabels(contact.id, [label])
      assert.deepEqual(idsOf(await filterContacts(world, where.contact('labels', 'equal_to', label))), [contact.id])
    }),
    behaviour('referer is no key of contacts', { since: '4.14.0' }, async (world) => {
      const payload = [{ attribute_key: 'referer', filter_operator: 'equal_to', values: ['x'] }]
      assert.deepEqual(
        await refusal(world.raw('POST', '~/contacts/filter', { payload })),
        unprocessable(
          'Invalid attribute key - [referer]. The key should be one of [name,phone_number,email,identifier,country_code,city,company_name,labels,created_at,last_activity_at,blocked] or a custom attribute defined in the account.',
        ),
      )
    }),
  ],
}
