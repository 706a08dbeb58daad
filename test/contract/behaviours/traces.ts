/** What changes leave behind: activity messages, events, what is found and counted. */
import assert from 'node:assert/strict'
import { connect } from '../../../src/realtime/index.ts'
import { behaviour, type Subject } from '../behaviour.ts'
import { notRun, type World } from '../world.ts'

function eventuallyActive(world: World, id: number, text: string): Promise<void> {
  return world.eventually(async () => {
    const texts = await world.activities(id)
    assert.ok(texts.includes(text), `expected ${JSON.stringify(text)}, got ${JSON.stringify(texts)}`)
  })
}

export const activities: Subject = {
  subject: 'activity messages',
  behaviours: [
    behaviour('resolving and reopening say by whom', async (world) => {
      const { id } = await world.conversation()
      await world.admin.conversations.resolve(id)
      await eventuallyActive(world, id, `Conversation was marked resolved by ${world.adminName}`)
      await world.admin.conversations.reopen(id)
      await eventuallyActive(world, id, `Conversation was reopened by ${world.adminName}`)
    }),
    behaviour('an incoming message says that the system reopened', async (world) => {
      const { id } = await world.conversation({ says: 'Hi', status: 'open' })
      await world.admin.conversations.resolve(id)
      await world.says(id, 'One more thing')
      await eventuallyActive(world, id, 'System reopened the conversation due to a new incoming message.')
    }),
    behaviour('an assignment to oneself says so, and its end', async (world) => {
      const { id } = await world.conversation()
      await world.admin.conversations.assignAgent(id, world.adminId)
      await eventuallyActive(world, id, `${world.adminName} self-assigned this conversation`)
      await world.admin.conversations.unassign(id)
      await eventuallyActive(world, id, `Conversation unassigned by ${world.adminName}`)
    }),
    behaviour('a team says its name', async (world) => {
      const { id } = await world.conversation()
      const team = await world.team()
      await world.admin.conversations.assignTeam(id, team.id)
      await eventuallyActive(world, id, `Assigned to ${team.name} by ${world.adminName}`)
    }),
    behaviour('a priority is set, changed and removed', async (world) => {
      const { id } = await world.conversation()
      await world.admin.conversations.setPriority(id, 'medium')
      await eventuallyActive(world, id, `${world.adminName} set the priority to medium`)
      await world.admin.conversations.setPriority(id, 'low')
      await eventuallyActive(world, id, `${world.adminName} changed the priority from medium to low`)
      await world.admin.conversations.setPriority(id, null)
      await eventuallyActive(world, id, `${world.adminName} removed the priority`)
    }),
    behaviour('labels are added', async (world) => {
      const { id } = await world.conversation()
      const [one, other] = [world.unique('label'), world.unique('label')]
      await world.admin.conversations.setLabels(id, [one, other])
      await eventuallyActive(world, id, `${world.adminName} added ${one}, ${other}`)
    }),
    behaviour('activity messages have no sender and are no activity of the conversation', {}, async (world) => {
      const { id, last_activity_at } = await world.conversation()
      await world.tick()
      await world.admin.conversations.setPriority(id, 'medium')
      await eventuallyActive(world, id, `${world.adminName} set the priority to medium`)
      const all = await world.admin.messages.list(id).toArray({ limit: 100 })
      const activity = all.find(({ message_type }) => message_type === 2)
      assert.equal(activity && 'sender' in activity, false)
      const { last_non_activity_message } = await world.admin.conversations.get(id)
      assert.equal(last_non_activity_message, null)
      assert.ok(last_activity_at > 0)
    }),
  ],
}

/** Rejects if the promise takes too long: on a real server the event may never come. */
async function within<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come within a minute`)), 60_000)
  })
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer))
}

export const events: Subject = {
  subject: 'events',
  behaviours: [
    behaviour('a user hears of a message as it is written', async (world) => {
      const { id } = await world.conversation()
      const connection = connect(world.admin, { WebSocket: world.WebSocket })
      try {
        await within(connection.ready, 'the connection')
        const heard = new Promise<string | null>((resolve) => {
          connection.on('message.created', (data) => {
            if (data.conversation_id === id) resolve(data.content)
          })
        })
        await world.says(id, 'Can you hear me?')
        assert.equal(await within(heard, 'the event'), 'Can you hear me?')
      } finally {
        connection.close()
      }
    }),
    behaviour('a contact hears replies, and no notes', async (world) => {
      const { client, sourceId, pubsubToken } = await world.visitor()
      const { id } = await client.conversations.create(sourceId)
      const connection = connect(client, {
        WebSocket: world.WebSocket,
        token: async () => pubsubToken,
        presence: false,
      })
      try {
        await within(connection.ready, 'the connection')
        const texts: (string | null)[] = []
        const heard = new Promise<void>((resolve) => {
          connection.on('message.created', (data) => {
            if (data.message_type === 1) texts.push(data.content)
            if (data.content === 'Hello') resolve()
          })
        })
        await world.admin.messages.note(id, 'Careful')
        await world.admin.messages.send(id, 'Hello')
        await within(heard, 'the event')
        assert.deepEqual(texts, ['Hello'])
      } finally {
        connection.close()
      }
    }),
    behaviour('a user hears of a change of status', async (world) => {
      const { id } = await world.conversation()
      const connection = connect(world.admin, { WebSocket: world.WebSocket })
      try {
        await within(connection.ready, 'the connection')
        const heard = new Promise<string>((resolve) => {
          connection.on('conversation.status_changed', (data) => {
            if (data.id === id) resolve(data.status)
          })
        })
        await world.admin.conversations.resolve(id)
        assert.equal(await within(heard, 'the event'), 'resolved')
      } finally {
        connection.close()
      }
    }),
  ],
}

export const found: Subject = {
  subject: 'search, notifications and reports',
  behaviours: [
    behaviour('a search of messages finds a word of one', async (world) => {
      const word = world.unique('Needle').replaceAll('-', '')
      const { id } = await world.conversation({ says: `about ${word}` })
      const hits = await world.admin.search.messages(word).toArray({ limit: 100 })
      assert.deepEqual(
        hits.map(({ conversation_id, content }) => [conversation_id, content]),
        [[id, `about ${word}`]],
      )
    }),
    behaviour('a search of contacts finds one by name', async (world) => {
      const contact = await world.contact()
      const hits = await world.admin.search.contacts(contact.name).toArray({ limit: 100 })
      assert.ok(hits.some(({ id }) => id === contact.id))
    }),
    behaviour('a search of conversations finds one by the identifier of its contact', {}, async (world) => {
      const contact = await world.contact()
      const { id } = await world.conversation({ contact, says: 'Hi' })
      const hits = await world.admin.search.conversations(contact.identifier ?? '').toArray({ limit: 100 })
      assert.ok(hits.some((hit) => hit.id === id))
    }),
    behaviour('an agent is notified of an assignment, until they have read it', { needs: ['agent'] }, async (world) => {
      const { selected_email_flags, selected_push_flags } = await world.agent.notifications.settings()
      const flags = [...selected_email_flags, ...selected_push_flags]
      if (!flags.some((flag) => flag.endsWith('conversation_assignment')))
        notRun('the agent wants no such notifications')
      const { id } = await world.conversation()
      // Others may notify the agent at any time, of this conversation too: nothing is counted.
      const unread = async () =>
        (await world.agent.notifications.list().toArray({ limit: 100 })).find(
          ({ notification_type, primary_actor }) =>
            notification_type === 'conversation_assignment' &&
            primary_actor !== null &&
            'id' in primary_actor &&
            primary_actor.id === id,
        )
      await world.admin.conversations.assignAgent(id, world.agentId)
      const notification = await world.eventually(async () => {
        const found = await unread()
        assert.ok(found, 'the agent was not notified')
        return found
      })
      await world.agent.notifications.markRead(notification.id)
      assert.equal(await unread(), undefined)
    }),
    behaviour('reports count the conversations of an inbox', async (world) => {
      const { id: inbox_id } = await world.makeInbox('report')
      const since = world.now() - 3600
      await world.conversation({ inbox_id })
      const { id } = await world.conversation({ inbox_id })
      await world.admin.conversations.resolve(id)
      await world.eventually(async () => {
        const rows = await world.admin.reports.byInbox({ since, until: world.now() + 3600 })
        const row = rows.find((one) => one.id === inbox_id)
        assert.deepEqual([row?.conversations_count, row?.resolved_conversations_count], [2, 1])
      })
    }),
    behaviour('reports of now count open and pending conversations', async (world) => {
      const team = await world.admin.teams.create({ name: world.unique('team'), allow_auto_assign: false })
      const open = await world.conversation()
      await world.admin.conversations.assignTeam(open.id, team.id)
      await world.eventually(async () => {
        const live = await world.admin.reports.live({ team_id: team.id })
        assert.deepEqual([live.open, live.unassigned, live.pending], [1, 1, 0])
      })
    }),
  ],
}
