/** Lists of conversations: status, assignee, inbox, labels, search, order, pages and counts. */
import assert from 'node:assert/strict'
import type { Conversation, ListConversationsParams } from '../../../src/index.ts'
import { behaviour, type Subject } from '../behaviour.ts'
import { failed, unknownRecord } from '../refusals.ts'
import { refusal, type World } from '../world.ts'

interface Place {
  readonly inbox_id: number
  /** Ids of the page that these parameters list, in the order of the server. */
  list(params?: ListConversationsParams): Promise<number[]>
  conversation(fields?: Parameters<World['conversation']>[0]): Promise<Conversation>
}

/** An inbox of its own: other behaviours do not change what it lists. */
async function place(world: World): Promise<Place> {
  const { id: inbox_id } = await world.makeInbox('list')
  return {
    inbox_id,
    async list(params = {}) {
      const { items } = await world.admin.conversations.list({ inbox_id, ...params })
      return items.map(({ id }) => id)
    },
    conversation: (fields = {}) => world.conversation({ inbox_id, ...fields }),
  }
}

function raw(world: World, query: string): Promise<{ data: { payload: Conversation[] } }> {
  const given = Object.fromEntries(new URLSearchParams(query))
  return world.admin.request('GET', '/api/v1/accounts/{account_id}/conversations/', { query: given }) as never // of its shape only the payload is read
}

const sorted = (ids: readonly number[]) => ids.toSorted((one, other) => one - other)

export const lists: Subject = {
  subject: 'lists of conversations',
  behaviours: [
    behaviour('without a status only open conversations are listed', async (world) => {
      const { conversation, list } = await place(world)
      const open = await conversation()
      for (const status of ['resolved', 'pending', 'snoozed'] as const) await conversation({ status })
      assert.deepEqual(await list(), [open.id])
    }),
    behaviour('a status lists conversations with it, and all lists every one', async (world) => {
      const { conversation, list } = await place(world)
      const open = await conversation()
      const pending = await conversation({ status: 'pending' })
      assert.deepEqual(await list({ status: 'pending' }), [pending.id])
      assert.deepEqual(sorted(await list({ status: 'all' })), sorted([open.id, pending.id]))
    }),
    behaviour('an unknown status lists nothing, a number is a status', async (world) => {
      const { conversation, inbox_id } = await place(world)
      const pending = await conversation({ status: 'pending' })
      assert.deepEqual((await raw(world, `inbox_id=${inbox_id}&status=closed`)).data.payload, [])
      const { payload } = (await raw(world, `inbox_id=${inbox_id}&status=2`)).data
      assert.deepEqual(
        payload.map(({ id }) => id),
        [pending.id],
      )
    }),
    behaviour('the latest activity comes first', async (world) => {
      const { conversation, list } = await place(world)
      const one = await conversation()
      await world.tick()
      const other = await conversation()
      assert.deepEqual(await list(), [other.id, one.id])
      await world.tick()
      await world.says(one.id, 'Me first')
      await world.eventually(async () => assert.deepEqual(await list(), [one.id, other.id]))
    }),
    behaviour('conversations are sorted by creation, either way', async (world) => {
      const { conversation, list } = await place(world)
      const one = await conversation()
      await world.tick()
      const other = await conversation()
      await world.tick()
      await world.says(one.id, 'Hi')
      assert.deepEqual(await list({ sort_by: 'created_at_asc' }), [one.id, other.id])
      assert.deepEqual(await list({ sort_by: 'created_at_desc' }), [other.id, one.id])
    }),
    behaviour('conversations are sorted by priority, without one last', async (world) => {
      const { conversation, list } = await place(world)
      const [none, low, urgent] = [await conversation(), await conversation(), await conversation()]
      await world.admin.conversations.setPriority(low.id, 'low')
      await world.admin.conversations.setPriority(urgent.id, 'urgent')
      assert.deepEqual(await list({ sort_by: 'priority_desc' }), [urgent.id, low.id, none.id])
    }),
    behaviour('the assigned, the unassigned and the own are listed', async (world) => {
      const { conversation, list } = await place(world)
      const free = await conversation()
      const mine = await conversation({ assignee_id: world.adminId })
      assert.deepEqual(await list({ assignee_type: 'me' }), [mine.id])
      assert.deepEqual(await list({ assignee_type: 'assigned' }), [mine.id])
      assert.deepEqual(await list({ assignee_type: 'unassigned' }), [free.id])
    }),
    behaviour('the counts are of all four kinds, whatever assignee_type says', async (world) => {
      const { conversation, inbox_id } = await place(world)
      await conversation()
      await conversation({ assignee_id: world.adminId })
      const { meta } = await world.admin.conversations.list({ inbox_id, assignee_type: 'unassigned' })
      assert.deepEqual(meta, { mine_count: 1, assigned_count: 1, unassigned_count: 1, all_count: 2 })
    }),
    behaviour('the counts alone are those of the list', async (world) => {
      const { conversation, inbox_id } = await place(world)
      await conversation()
      await conversation({ assignee_id: world.adminId })
      await conversation({ status: 'resolved' })
      assert.deepEqual(await world.admin.conversations.counts({ inbox_id }), {
        mine_count: 1,
        assigned_count: 1,
        unassigned_count: 1,
        all_count: 2,
      })
      assert.equal((await world.admin.conversations.counts({ inbox_id, status: 'all' })).all_count, 3)
    }),
    behaviour('an unknown inbox lists nothing', async (world) => {
      const page = await world.admin.conversations.list({ inbox_id: 2_000_000_000 })
      assert.deepEqual([page.items, page.meta.all_count], [[], 0])
    }),
    behaviour('a team lists its conversations, an unknown one is a 404', async (world) => {
      const { conversation, list } = await place(world)
      const { id } = await conversation()
      await conversation()
      const team = await world.team()
      await world.admin.conversations.assignTeam(id, team.id)
      assert.deepEqual(await list({ team_id: team.id }), [id])
      assert.deepEqual(await refusal(world.admin.conversations.list({ team_id: 2_000_000_000 })), unknownRecord)
    }),
    behaviour('several labels list conversations with any of them', async (world) => {
      const { conversation, list } = await place(world)
      const [one, other] = [await conversation(), await conversation()]
      await conversation()
      const [a, b, c] = [world.unique('label'), world.unique('label'), world.unique('label')]
      await world.admin.conversations.setLabels(one.id, [a])
      await world.admin.conversations.setLabels(other.id, [b, c])
      assert.deepEqual(sorted(await list({ labels: [a, b] })), sorted([one.id, other.id]))
      assert.deepEqual(await list({ labels: [world.unique('label')] }), [])
    }),
    behaviour('labels separated by commas are several', async (world) => {
      const { conversation, inbox_id } = await place(world)
      const { id } = await conversation()
      const label = world.unique('label')
      await world.admin.conversations.setLabels(id, [label])
      const { payload } = (await raw(world, `inbox_id=${inbox_id}&labels=${world.unique('label')},${label}`)).data
      assert.deepEqual(
        payload.map((one) => one.id),
        [id],
      )
    }),
    behaviour('q finds a part of a message, of every status, without regard to case', async (world) => {
      const word = world.unique('Word').replaceAll('-', '')
      const { id } = await world.conversation({ says: `Where is ${word}?` })
      await world.admin.conversations.resolve(id)
      const { items } = await world.admin.conversations.list({ q: word.toUpperCase() })
      assert.deepEqual(
        items.map((one) => one.id),
        [id],
      )
    }),
    behaviour('a source_id lists the conversations of its contact inbox', async (world) => {
      const { sourceId, client } = await world.visitor()
      const { id } = await client.conversations.create(sourceId)
      const { items } = await world.admin.conversations.list({ source_id: sourceId })
      assert.deepEqual(
        items.map((one) => one.id),
        [id],
      )
    }),
    behaviour('a page has 25 conversations, the next one the rest, and past the end are none', async (world) => {
      const { conversation, list, inbox_id } = await place(world)
      const contact = await world.contact()
      for (let number = 1; number <= 26; number++) await conversation({ contact })
      assert.equal((await list()).length, 25)
      assert.equal((await list({ page: 2 })).length, 1)
      assert.deepEqual(await list({ page: 3 }), [])
      const all = await world.admin.conversations.list({ inbox_id }).toArray({ limit: 100 })
      assert.equal(new Set(all.map(({ id }) => id)).size, 26)
    }),
    behaviour('a page that is 0, negative or no number is the first', async (world) => {
      const { conversation, inbox_id } = await place(world)
      const { id } = await conversation()
      for (const page of ['0', '-1', 'x']) {
        const { payload } = (await raw(world, `inbox_id=${inbox_id}&page=${page}`)).data
        assert.deepEqual(
          payload.map((one) => one.id),
          [id],
          page,
        )
      }
    }),
    behaviour('updated_within lists what has changed lately', async (world) => {
      const { conversation, list } = await place(world)
      const { id } = await conversation()
      assert.deepEqual(await list({ updated_within: 600 }), [id])
    }),
    behaviour('unattended are those without a first reply, or in which the contact waits', async (world) => {
      const { conversation, list } = await place(world)
      const waiting = await conversation({ says: 'Hi' })
      const answered = await conversation({ says: 'Hi' })
      await world.tick()
      await world.admin.messages.send(answered.id, 'Hello')
      await world.eventually(async () => {
        assert.deepEqual(await list({ conversation_type: 'unattended' }), [waiting.id])
      })
    }),
    behaviour('the conversations that a user participates in are listed', async (world) => {
      const { id } = await world.conversation()
      await world.admin.conversations.addParticipants(id, [world.adminId])
      const { items } = await world.admin.conversations.list({ conversation_type: 'participating' })
      assert.ok(items.some((one) => one.id === id))
    }),
    behaviour('a search shows only the messages that match', async (world) => {
      const word = world.unique('Needle').replaceAll('-', '')
      const { id, uuid } = await world.conversation({ says: 'Hello' })
      await world.says(id, `about ${word}`)
      const { items, meta } = await world.admin.conversations.search(word)
      assert.deepEqual(
        items.map((hit) => [hit.id, hit.uuid, hit.messages.map(({ content }) => content)]),
        [[id, uuid, [`about ${word}`]]],
      )
      assert.deepEqual(meta, { mine_count: 0, unassigned_count: 1, all_count: 1 })
    }),
    behaviour('a search finds nothing with zeros', async (world) => {
      const { items, meta } = await world.admin.conversations.search(world.unique('nothing'))
      assert.deepEqual([items, meta], [[], { mine_count: 0, unassigned_count: 0, all_count: 0 }])
    }),
    behaviour('a contact has their 20 latest conversations, newest activity first', async (world) => {
      const contact = await world.contact()
      const one = await world.conversation({ contact })
      await world.tick()
      const other = await world.conversation({ contact, status: 'resolved' })
      const { items } = await world.admin.contacts.conversations(contact.id)
      assert.deepEqual(
        items.map(({ id }) => id),
        [other.id, one.id],
      )
    }),
    behaviour('a filter without a payload fails', async (world) => {
      assert.deepEqual(await refusal(world.raw('POST', '~/conversations/filter', {})), failed)
    }),
  ],
}
