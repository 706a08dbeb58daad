/** Who and what a conversation has: labels, assignees, teams, participants, what was seen. */
import assert from 'node:assert/strict'
import type { Conversation } from '../../../src/index.ts'
import { behaviour, type Subject } from '../behaviour.ts'
import { unknownRecord } from '../refusals.ts'
import { refusal, type World } from '../world.ts'

const unknown = 2_000_000_000

function assign(world: World, id: number, body: object): Promise<unknown> {
  return world.raw('POST', `~/conversations/${id}/assignments`, body)
}

async function assigneeOf(world: World, id: number): Promise<Conversation['meta']['assignee']> {
  return (await world.admin.conversations.get(id)).meta.assignee
}

function idsOf(people: readonly { id: number }[]): number[] {
  return people.map(({ id }) => id).toSorted((one, other) => one - other)
}

function threeLabels(world: World): [string, string, string] {
  return [world.unique('label'), world.unique('label'), world.unique('label')]
}

export const labelsOfConversations: Subject = {
  subject: 'labels of conversations',
  behaviours: [
    behaviour('setting labels replaces all of them', async (world) => {
      const { id } = await world.conversation()
      const [a, b, c] = threeLabels(world)
      assert.deepEqual(await world.admin.conversations.setLabels(id, [a, b]), [a, b])
      assert.deepEqual(await world.admin.conversations.setLabels(id, [c]), [c])
      assert.deepEqual(await world.admin.conversations.labels(id), [c])
      assert.deepEqual((await world.admin.conversations.get(id)).labels, [c])
    }),
    behaviour('an empty array removes all labels', async (world) => {
      const { id } = await world.conversation()
      await world.admin.conversations.setLabels(id, threeLabels(world))
      assert.deepEqual(await world.admin.conversations.setLabels(id, []), [])
    }),
    behaviour('labels that are missing, null or a plain string remove all labels', async (world) => {
      const { id } = await world.conversation()
      const [a, b] = threeLabels(world)
      for (const body of [{}, { labels: null }, { labels: a }]) {
        await world.admin.conversations.setLabels(id, [a, b])
        const answer = await world.raw('POST', `~/conversations/${id}/labels`, body)
        assert.deepEqual(answer, { payload: [] })
      }
    }),
    behaviour('a label with a comma is several', async (world) => {
      const { id } = await world.conversation()
      const [a, b, c] = threeLabels(world)
      const answer = await world.raw('POST', `~/conversations/${id}/labels`, { labels: [`${a},${b}`, c] })
      assert.deepEqual((answer as { payload: string[] }).payload.toSorted(), [a, b, c].toSorted()) // the shape is asserted
    }),
    behaviour('labels keep their case and need not exist in the account', async (world) => {
      const { id } = await world.conversation()
      const labels = [`Of-${world.unique('Label')}`, `of ${world.unique('label')}`]
      await world.raw('POST', `~/conversations/${id}/labels`, { labels })
      assert.deepEqual((await world.admin.conversations.labels(id)).toSorted(), labels.toSorted())
    }),
    behaviour('adding and removing labels keeps the others', async (world) => {
      const { id } = await world.conversation()
      const [a, b, c] = threeLabels(world)
      await world.admin.conversations.setLabels(id, [a, b])
      await world.admin.conversations.addLabels(id, [c])
      await world.admin.conversations.removeLabels(id, [a])
      assert.deepEqual((await world.admin.conversations.labels(id)).toSorted(), [b, c].toSorted())
    }),
    behaviour('labels of an unknown conversation are a 404', async (world) => {
      assert.deepEqual(await refusal(world.admin.conversations.labels(unknown)), unknownRecord)
    }),
  ],
}

export const assignments: Subject = {
  subject: 'assignments',
  behaviours: [
    behaviour('assigning a user answers with the user, and shows in the conversation', async (world) => {
      const { id } = await world.conversation()
      assert.equal((await world.admin.conversations.assignAgent(id, world.adminId)).id, world.adminId)
      const { meta } = await world.admin.conversations.get(id)
      assert.deepEqual([meta.assignee?.id, meta.assignee_type], [world.adminId, 'User'])
    }),
    behaviour('an id as a string assigns, too', async (world) => {
      const { id } = await world.conversation()
      await assign(world, id, { assignee_id: String(world.adminId) })
      assert.equal((await assigneeOf(world, id))?.id, world.adminId)
    }),
    behaviour('null, 0, an empty string or an unknown user removes the assignee', async (world) => {
      const { id } = await world.conversation()
      for (const assignee_id of [null, 0, '', unknown]) {
        await world.admin.conversations.assignAgent(id, world.adminId)
        assert.equal(await assign(world, id, { assignee_id }), null)
        assert.equal(await assigneeOf(world, id), undefined)
      }
    }),
    behaviour('without assignee and team nothing changes', async (world) => {
      const { id } = await world.conversation({ assignee_id: world.adminId })
      assert.equal(await assign(world, id, {}), null)
      assert.equal((await assigneeOf(world, id))?.id, world.adminId)
    }),
    behaviour('assigning a team answers with its row, which has times and no is_member', async (world) => {
      const { id } = await world.conversation()
      const team = await world.team()
      const row = await world.admin.conversations.assignTeam(id, team.id)
      assert.deepEqual(
        [row.id, row.name, 'is_member' in row, typeof row.created_at],
        [team.id, team.name, false, 'string'],
      )
      assert.equal((await world.admin.conversations.get(id)).meta.team?.id, team.id)
    }),
    behaviour('a team takes away an assignee who is no member', async (world) => {
      const { id } = await world.conversation({ assignee_id: world.adminId })
      await world.admin.conversations.assignTeam(id, (await world.team()).id)
      assert.equal(await assigneeOf(world, id), undefined)
    }),
    behaviour(
      'null or an unknown team removes the team',
      { differs: [{ versions: '>=4.17', reason: 'an unknown team is a 404 since 4.17' }] },
      async (world) => {
        const { id } = await world.conversation()
        for (const team_id of [null, unknown]) {
          await world.admin.conversations.assignTeam(id, (await world.team()).id)
          assert.equal(await assign(world, id, { team_id }), null)
          assert.equal((await world.admin.conversations.get(id)).meta.team, undefined)
        }
      },
    ),
    behaviour('the assignee wins over the team in one request', async (world) => {
      const { id } = await world.conversation()
      await assign(world, id, { assignee_id: world.adminId, team_id: (await world.team()).id })
      const { meta } = await world.admin.conversations.get(id)
      assert.deepEqual([meta.assignee?.id, meta.team], [world.adminId, undefined])
    }),
    behaviour(
      'a bot is assigned in place of a user, and a user in place of a bot',
      { since: '4.10.0' },
      async (world) => {
        const { id } = await world.conversation({ assignee_id: world.adminId })
        const bot = await world.bot()
        assert.equal((await world.admin.conversations.assignBot(id, bot.id)).id, bot.id)
        const owned = (await world.admin.conversations.get(id)).meta
        assert.deepEqual([owned.assignee?.id, owned.assignee_type], [bot.id, 'AgentBot'])
        await world.admin.conversations.assignAgent(id, world.adminId)
        const taken = (await world.admin.conversations.get(id)).meta
        assert.deepEqual([taken.assignee?.id, taken.assignee_type], [world.adminId, 'User'])
      },
    ),
    behaviour('an unknown bot changes nothing', { since: '4.10.0' }, async (world) => {
      const { id } = await world.conversation({ assignee_id: world.adminId })
      assert.equal(await assign(world, id, { assignee_id: unknown, assignee_type: 'AgentBot' }), null)
      assert.equal((await assigneeOf(world, id))?.id, world.adminId)
    }),
    behaviour('an assignee becomes a participant', async (world) => {
      const { id } = await world.conversation()
      await world.admin.conversations.assignAgent(id, world.adminId)
      await world.eventually(async () => {
        assert.deepEqual(idsOf(await world.admin.conversations.participants(id)), [world.adminId])
      })
    }),
  ],
}

export const participants: Subject = {
  subject: 'participants',
  behaviours: [
    behaviour('adding participants answers with the new ones only', { needs: ['agent'] }, async (world) => {
      const { id } = await world.conversation()
      const path = `~/conversations/${id}/participants`
      const first = await world.raw('POST', path, { user_ids: [world.adminId] })
      assert.deepEqual(idsOf(first as { id: number }[]), [world.adminId]) // the shape is asserted
      const second = await world.raw('POST', path, { user_ids: [world.adminId, world.agentId] })
      assert.deepEqual(idsOf(second as { id: number }[]), [world.agentId]) // as above
    }),
    behaviour('setting participants replaces them', { needs: ['agent'] }, async (world) => {
      const { id } = await world.conversation()
      await world.admin.conversations.addParticipants(id, [world.agentId])
      assert.deepEqual(idsOf(await world.admin.conversations.setParticipants(id, [world.adminId])), [world.adminId])
      assert.deepEqual(idsOf(await world.admin.conversations.participants(id)), [world.adminId])
    }),
    behaviour('removing participants leaves none', async (world) => {
      const { id } = await world.conversation()
      await world.admin.conversations.addParticipants(id, [world.adminId])
      await world.admin.conversations.removeParticipants(id, [world.adminId])
      assert.deepEqual(await world.admin.conversations.participants(id), [])
    }),
    behaviour(
      'setting participants with ids as strings removes them',
      { differs: [{ versions: '>=4.16.2', reason: 'ids as strings work since 4.16.2' }] },
      async (world) => {
        const { id } = await world.conversation()
        await world.admin.conversations.addParticipants(id, [world.adminId])
        await world.raw('PATCH', `~/conversations/${id}/participants`, { user_ids: [String(world.adminId)] })
        assert.deepEqual(await world.admin.conversations.participants(id), [])
      },
    ),
  ],
}

export const seen: Subject = {
  subject: 'seen and unread',
  behaviours: [
    behaviour('incoming messages are unread until an agent has seen them', async (world) => {
      const { id } = await world.conversation({ says: 'One' })
      await world.says(id, 'Two')
      assert.equal((await world.admin.conversations.get(id)).unread_count, 2)
      await world.tick()
      assert.equal((await world.admin.conversations.markRead(id)).unread_count, 0)
      await world.tick()
      await world.says(id, 'Three')
      assert.equal((await world.admin.conversations.get(id)).unread_count, 1)
    }),
    behaviour('outgoing messages and notes are not unread', async (world) => {
      const { id } = await world.conversation()
      await world.admin.messages.send(id, 'Hello')
      await world.admin.messages.note(id, 'Careful')
      assert.equal((await world.admin.conversations.get(id)).unread_count, 0)
    }),
    behaviour('unread messages are counted up to 10', async (world) => {
      const { id } = await world.conversation()
      for (let number = 1; number <= 11; number++) await world.says(id, `Message ${number}`)
      assert.equal((await world.admin.conversations.get(id)).unread_count, 10)
    }),
    behaviour('the assignee has seen what they read', async (world) => {
      const { id } = await world.conversation({ says: 'Hi', assignee_id: world.adminId })
      await world.tick()
      const { agent_last_seen_at, assignee_last_seen_at } = await world.admin.conversations.markRead(id)
      assert.ok(agent_last_seen_at > 0)
      assert.equal(assignee_last_seen_at, agent_last_seen_at)
    }),
    behaviour('reading as another user leaves what the assignee has seen', { needs: ['agent'] }, async (world) => {
      const { id } = await world.conversation({ says: 'Hi', assignee_id: world.agentId })
      await world.tick()
      const { agent_last_seen_at, assignee_last_seen_at } = await world.admin.conversations.markRead(id)
      assert.ok(agent_last_seen_at > 0)
      assert.equal(assignee_last_seen_at, 0)
    }),
    behaviour(
      'reading again without unread messages writes nothing within the hour',
      { since: '4.11.0' },
      async (world) => {
        const { id } = await world.conversation({ says: 'Hi' })
        await world.tick()
        const { agent_last_seen_at } = await world.admin.conversations.markRead(id)
        await world.tick()
        await world.tick()
        assert.equal((await world.admin.conversations.markRead(id)).agent_last_seen_at, agent_last_seen_at)
      },
    ),
    behaviour('marking as unread goes back to before the last incoming message', async (world) => {
      const { id } = await world.conversation({ says: 'Hi' })
      await world.tick()
      await world.tick()
      const last = await world.says(id, 'Hello?')
      await world.tick()
      await world.admin.conversations.markRead(id)
      const { unread_count, agent_last_seen_at } = await world.admin.conversations.markUnread(id)
      assert.equal(unread_count, 1)
      assert.ok(agent_last_seen_at <= last.created_at && agent_last_seen_at >= last.created_at - 2)
    }),
    behaviour('marking as unread without incoming messages clears what was seen', async (world) => {
      const { id } = await world.conversation()
      await world.admin.messages.send(id, 'Hello')
      await world.admin.conversations.markRead(id)
      const { agent_last_seen_at, assignee_last_seen_at } = await world.admin.conversations.markUnread(id)
      assert.deepEqual([agent_last_seen_at, assignee_last_seen_at], [0, 0])
    }),
    behaviour('a reply does not mark a conversation as read', async (world) => {
      const { id } = await world.conversation({ says: 'Hi' })
      await world.tick()
      await world.admin.messages.send(id, 'Hello')
      assert.equal((await world.admin.conversations.get(id)).agent_last_seen_at, 0)
    }),
  ],
}
