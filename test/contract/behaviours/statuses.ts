/** The status of conversations: who changes it, and what changes with it. */
import assert from 'node:assert/strict'
import type { StatusChange } from '../../../src/index.ts'
import { behaviour, type Subject } from '../behaviour.ts'
import { failed, unknownRecord } from '../refusals.ts'
import { refusal, type World } from '../world.ts'

const hour = 3600

async function toggle(world: World, id: number | string, body: unknown): Promise<StatusChange> {
  const answer = await world.raw('POST', `~/conversations/${id}/toggle_status`, body)
  return (answer as { payload: StatusChange }).payload // the shape is what is asserted
}

async function statusOf({ admin }: World, id: number) {
  const { status, snoozed_until } = await admin.conversations.get(id)
  return { status, snoozed_until }
}

function inAnHour(world: World): Date {
  return new Date((world.now() + hour) * 1000)
}

export const statuses: Subject = {
  subject: 'status',
  behaviours: [
    behaviour('a new conversation is open', async (world) => {
      assert.equal((await world.conversation()).status, 'open')
    }),
    behaviour('a new conversation has the status that it is created with', async (world) => {
      for (const status of ['resolved', 'pending', 'snoozed'] as const) {
        assert.equal((await world.conversation({ status })).status, status)
      }
    }),
    behaviour('a new conversation can be snoozed until a time', async (world) => {
      const until = inAnHour(world)
      const conversation = await world.conversation({ status: 'snoozed', snoozed_until: until })
      assert.equal(conversation.snoozed_until, until.toISOString())
    }),
    behaviour('creating drops snoozed_until unless the status is snoozed', async (world) => {
      const { id: inbox_id } = await world.inbox()
      const { id: contact_id } = await world.contact()
      const body = { inbox_id, contact_id, snoozed_until: inAnHour(world).toISOString() }
      const created = await world.raw('POST', '~/conversations', body)
      const { status, snoozed_until } = created as { status: string; snoozed_until: unknown } // as above
      assert.deepEqual({ status, snoozed_until }, { status: 'open', snoozed_until: null })
    }),
    behaviour('creating reads snoozed_until as ISO 8601, and unix seconds as nothing', async (world) => {
      const { id: inbox_id } = await world.inbox()
      const { id: contact_id } = await world.contact()
      const body = { inbox_id, contact_id, status: 'snoozed', snoozed_until: world.now() + hour }
      const created = await world.raw('POST', '~/conversations', body)
      const { status, snoozed_until } = created as { status: string; snoozed_until: unknown } // as above
      assert.deepEqual({ status, snoozed_until }, { status: 'snoozed', snoozed_until: null })
    }),
    behaviour('creating with an unknown status fails', async (world) => {
      const { id: inbox_id } = await world.inbox()
      const { id: contact_id } = await world.contact()
      const refused = await refusal(world.raw('POST', '~/conversations', { inbox_id, contact_id, status: 'closed' }))
      assert.deepEqual(refused, failed)
    }),
    behaviour('setting the status answers with the conversation, its status and no time', async (world) => {
      const { id } = await world.conversation()
      assert.deepEqual(await world.admin.conversations.resolve(id), {
        success: true,
        conversation_id: id,
        current_status: 'resolved',
        snoozed_until: null,
      })
      assert.equal((await statusOf(world, id)).status, 'resolved')
    }),
    behaviour('setting the status that it has already succeeds', async (world) => {
      const { id } = await world.conversation()
      assert.equal((await world.admin.conversations.reopen(id)).current_status, 'open')
    }),
    behaviour('toggling without a status resolves an open conversation', async (world) => {
      const { id } = await world.conversation()
      assert.equal((await world.admin.conversations.toggleStatus(id)).current_status, 'resolved')
    }),
    behaviour('toggling without a status opens a conversation that is resolved, pending or snoozed', async (world) => {
      for (const status of ['resolved', 'pending', 'snoozed'] as const) {
        const { id } = await world.conversation({ status })
        assert.equal((await world.admin.conversations.toggleStatus(id)).current_status, 'open', status)
      }
    }),
    behaviour('a snooze has the time as ISO 8601, in whole seconds', async (world) => {
      const { id } = await world.conversation()
      const until = inAnHour(world)
      const { current_status, snoozed_until } = await world.admin.conversations.snooze(id, until)
      assert.deepEqual(
        { current_status, snoozed_until },
        { current_status: 'snoozed', snoozed_until: until.toISOString() },
      )
      assert.equal((await statusOf(world, id)).snoozed_until, until.toISOString())
    }),
    behaviour('a snooze without a time has none', async (world) => {
      const { id } = await world.conversation()
      await world.admin.conversations.snooze(id)
      assert.deepEqual(await statusOf(world, id), { status: 'snoozed', snoozed_until: null })
    }),
    behaviour('a second snooze without a time keeps the time of the first', async (world) => {
      const { id } = await world.conversation()
      const until = inAnHour(world)
      await world.admin.conversations.snooze(id, until)
      await world.admin.conversations.snooze(id)
      assert.deepEqual(await statusOf(world, id), { status: 'snoozed', snoozed_until: until.toISOString() })
    }),
    behaviour('any other status removes the time of a snooze', async (world) => {
      const { id } = await world.conversation()
      await world.admin.conversations.snooze(id, inAnHour(world))
      await world.admin.conversations.resolve(id)
      assert.deepEqual(await statusOf(world, id), { status: 'resolved', snoozed_until: null })
    }),
    behaviour('snoozed_until without a status is ignored', async (world) => {
      const { id } = await world.conversation({ status: 'resolved' })
      const change = await toggle(world, id, { snoozed_until: world.now() + hour })
      assert.deepEqual([change.current_status, change.snoozed_until], ['open', null])
    }),
    behaviour('snoozed_until is unix seconds: ISO 8601 is read up to the first hyphen', async (world) => {
      const { id } = await world.conversation()
      const change = await toggle(world, id, { status: 'snoozed', snoozed_until: '2026-12-24T10:00:00Z' })
      assert.equal(change.snoozed_until, '1970-01-01T00:33:46.000Z')
    }),
    behaviour('an empty snoozed_until fails', async (world) => {
      const { id } = await world.conversation()
      assert.deepEqual(await refusal(toggle(world, id, { status: 'snoozed', snoozed_until: '' })), failed)
    }),
    behaviour('an unknown status, or a number as a string, fails', async (world) => {
      const { id } = await world.conversation()
      assert.deepEqual(await refusal(toggle(world, id, { status: 'closed' })), failed)
      assert.deepEqual(await refusal(toggle(world, id, { status: '1' })), failed)
    }),
    behaviour('an incoming message opens a snoozed conversation and removes its time', async (world) => {
      const { id } = await world.conversation({ says: 'Hello' })
      await world.admin.conversations.snooze(id, inAnHour(world))
      await world.says(id, 'Are you there?')
      await world.eventually(async () => {
        assert.deepEqual(await statusOf(world, id), { status: 'open', snoozed_until: null })
      })
    }),
    behaviour('an incoming message opens a resolved conversation', async (world) => {
      const { id } = await world.conversation({ says: 'Hello' })
      await world.admin.conversations.resolve(id)
      await world.says(id, 'One more thing')
      await world.eventually(async () => assert.equal((await statusOf(world, id)).status, 'open'))
    }),
    behaviour('a snooze ends by itself when its time has come', { needs: ['clock'] }, async (world) => {
      const { id } = await world.conversation()
      await world.admin.conversations.snooze(id, inAnHour(world))
      await world.pass(hour + 60)
      assert.deepEqual(await statusOf(world, id), { status: 'open', snoozed_until: null })
    }),
    behaviour('an agent who opens a conversation is assigned to it', { needs: ['agent'] }, async (world) => {
      const { id } = await world.conversation({ status: 'resolved' })
      await world.agent.conversations.reopen(id)
      assert.equal((await world.admin.conversations.get(id)).meta.assignee?.id, world.agentId)
    }),
    behaviour('an administrator who opens a conversation is not assigned to it', async (world) => {
      const { id } = await world.conversation({ status: 'resolved' })
      await world.admin.conversations.reopen(id)
      assert.equal((await world.admin.conversations.get(id)).meta.assignee, undefined)
    }),
    behaviour('muting resolves the conversation and blocks the contact', async (world) => {
      const { id, meta } = await world.conversation()
      await world.admin.conversations.mute(id)
      const { status, muted } = await world.admin.conversations.get(id)
      assert.deepEqual({ status, muted }, { status: 'resolved', muted: true })
      assert.equal((await world.admin.contacts.get(meta.sender.id)).blocked, true)
    }),
    behaviour('muting mutes every conversation of the contact', async (world) => {
      const contact = await world.contact()
      const [one, other] = [await world.conversation({ contact }), await world.conversation({ contact })]
      await world.admin.conversations.mute(one.id)
      const { status, muted } = await world.admin.conversations.get(other.id)
      assert.deepEqual({ status, muted }, { status: 'open', muted: true })
    }),
    behaviour('unmuting unblocks the contact and leaves the status', async (world) => {
      const { id, meta } = await world.conversation()
      await world.admin.conversations.mute(id)
      await world.admin.conversations.unmute(id)
      const { status, muted } = await world.admin.conversations.get(id)
      assert.deepEqual({ status, muted }, { status: 'resolved', muted: false })
      assert.equal((await world.admin.contacts.get(meta.sender.id)).blocked, false)
    }),
    behaviour('a new conversation of a blocked contact is resolved', async (world) => {
      const contact = await world.contact({ blocked: true })
      assert.equal((await world.conversation({ contact, status: 'open' })).status, 'resolved')
    }),
    behaviour('the status of an unknown conversation is a 404', async (world) => {
      assert.deepEqual(await refusal(world.admin.conversations.resolve(2_000_000_000)), unknownRecord)
    }),
    behaviour('many conversations are resolved, assigned and labelled in the background', async (world) => {
      const [one, other] = [await world.conversation(), await world.conversation()]
      const label = world.unique('bulk')
      await world.admin.conversations.bulkUpdate({
        ids: [one.id, other.id],
        fields: { status: 'resolved', assignee_id: world.adminId },
        labels: { add: [label] },
      })
      await world.eventually(async () => {
        for (const { id } of [one, other]) {
          const { status, labels, meta } = await world.admin.conversations.get(id)
          assert.deepEqual([status, labels, meta.assignee?.id], ['resolved', [label], world.adminId])
        }
      })
    }),
  ],
}
