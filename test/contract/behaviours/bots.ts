/** Bots: what their token may do, and inboxes in which they reply first. */
import assert from 'node:assert/strict'
import { behaviour, type Subject } from '../behaviour.ts'
import { failed, notForBots, unknownRecord } from '../refusals.ts'
import { refusal, type World } from '../world.ts'

async function pending(world: World) {
  const { id: inbox_id } = await world.botInbox()
  return world.conversation({ inbox_id })
}

export const bots: Subject = {
  subject: 'bots',
  behaviours: [
    behaviour('a new conversation in an inbox with a bot is pending', async (world) => {
      assert.equal((await pending(world)).status, 'pending')
    }),
    behaviour('an incoming message does not take a pending conversation from the bot', async (world) => {
      const { id } = await pending(world)
      await world.says(id, 'Hi')
      assert.equal((await world.admin.conversations.get(id)).status, 'pending')
    }),
    behaviour('a message of a bot has the bot as its sender', async (world) => {
      const { id } = await pending(world)
      const bot = await world.bot()
      const { message_type, sender } = await (await world.botClient()).messages.send(id, 'Beep')
      assert.deepEqual([message_type, sender?.type, sender?.id], [1, 'agent_bot', bot.id])
    }),
    behaviour('a bot writes notes', async (world) => {
      const { id } = await pending(world)
      assert.equal((await (await world.botClient()).messages.note(id, 'Beep')).private, true)
    }),
    behaviour('a bot hands over by opening, and success is null', async (world) => {
      const { id } = await pending(world)
      const client = await world.botClient()
      const change = await client.conversations.reopen(id)
      assert.deepEqual([change.success, change.current_status], [null, 'open'])
      assert.equal((await world.admin.conversations.get(id)).status, 'open')
    }),
    behaviour('a bot takes a conversation back', async (world) => {
      const { id } = await pending(world)
      const client = await world.botClient()
      await client.conversations.reopen(id)
      const change = await client.conversations.markPending(id)
      assert.deepEqual([change.success, change.current_status], [true, 'pending'])
    }),
    behaviour('a bot sets priority, attributes and assignee', async (world) => {
      const { id } = await pending(world)
      const { conversations } = await world.botClient()
      await conversations.setPriority(id, 'high')
      await conversations.setCustomAttributes(id, { by: 'bot' })
      await conversations.assignAgent(id, world.adminId)
      const { priority, custom_attributes, meta } = await world.admin.conversations.get(id)
      assert.deepEqual([priority, custom_attributes, meta.assignee?.id], ['high', { by: 'bot' }, world.adminId])
    }),
    behaviour('a bot shows a conversation and sets labels', { since: '4.14.2' }, async (world) => {
      const { id } = await pending(world)
      const { conversations } = await world.botClient()
      assert.equal((await conversations.get(id)).id, id)
      const label = world.unique('label')
      assert.deepEqual(await conversations.setLabels(id, [label]), [label])
      assert.deepEqual(await conversations.labels(id), [label])
    }),
    behaviour('a bot types', { since: '4.12.0' }, async (world) => {
      const { id } = await pending(world)
      assert.equal(await (await world.botClient()).conversations.setTyping(id, true), undefined)
    }),
    behaviour('a bot creates a conversation', async (world) => {
      const { id: inbox_id } = await world.botInbox()
      const { id: contact_id } = await world.contact()
      const { conversations } = await world.botClient()
      const created = await conversations.create({ inbox_id, contact_id, message: { content: 'Hello' } })
      assert.deepEqual([created.inbox_id, created.messages.length], [inbox_id, 1])
    }),
    behaviour('a bot acts in inboxes that it is not connected to', { since: '4.10.0' }, async (world) => {
      const { id } = await world.conversation()
      assert.equal((await (await world.botClient()).messages.send(id, 'Beep')).content, 'Beep')
    }),
    behaviour('a bot may not list, read messages, mute, delete, or call anything else', async (world) => {
      const { id } = await pending(world)
      const client = await world.botClient()
      for (const [method, path] of [
        ['GET', '~/conversations'],
        ['GET', `~/conversations/${id}/messages`],
        ['POST', `~/conversations/${id}/mute`],
        ['POST', `~/conversations/${id}/transcript`],
        ['DELETE', `~/conversations/${id}`],
        ['GET', '~/contacts'],
        ['GET', '~/inboxes'],
        ['GET', '/api/v1/profile'],
      ] as const) {
        assert.deepEqual(await refusal(world.raw(method, path, undefined, client)), notForBots, `${method} ${path}`)
      }
    }),
    behaviour('in a conversation with a team a bot fails, and what it changed is stored', async (world) => {
      const { id } = await pending(world)
      await world.admin.conversations.assignTeam(id, (await world.team()).id)
      const { conversations } = await world.botClient()
      assert.deepEqual(await refusal(conversations.update(id, { priority: 'urgent' })), failed)
      assert.equal((await world.admin.conversations.get(id)).priority, 'urgent')
    }),
    behaviour('an inbox shows its bot, and none when it is disconnected', async (world) => {
      const { id } = await world.makeInbox('disconnect')
      const bot = await world.bot()
      assert.equal(await world.admin.inboxes.agentBot(id), null)
      await world.admin.inboxes.setAgentBot(id, bot.id)
      assert.equal((await world.admin.inboxes.agentBot(id))?.id, bot.id)
      await world.admin.inboxes.setAgentBot(id, null)
      assert.equal(await world.admin.inboxes.agentBot(id), null)
    }),
    behaviour('an unknown bot cannot be connected: 404', async (world) => {
      const { id } = await world.makeInbox('unknown-bot')
      assert.deepEqual(await refusal(world.admin.inboxes.setAgentBot(id, 2_000_000_000)), unknownRecord)
    }),
    behaviour('a bot is changed, found and deleted', async (world) => {
      const { id } = await world.admin.agentBots.create({ name: world.unique('robot') })
      const name = world.unique('renamed')
      assert.equal((await world.admin.agentBots.update(id, { name })).name, name)
      assert.equal((await world.admin.agentBots.get(id)).name, name)
      await world.admin.agentBots.delete(id)
      assert.deepEqual(await refusal(world.admin.agentBots.get(id)), unknownRecord)
    }),
    behaviour('the old token of a bot is dead when it has a new one', async (world) => {
      const bot = await world.admin.agentBots.create({ name: world.unique('robot') })
      const { access_token } = await world.admin.agentBots.resetAccessToken(bot.id)
      assert.notEqual(access_token, bot.access_token)
      const { id } = await world.conversation()
      const old = world.as(bot.access_token ?? '')
      assert.deepEqual(await refusal(old.messages.send(id, 'Beep')), {
        status: 401,
        body: { error: 'Invalid Access Token' },
      })
    }),
    behaviour('agents may not create bots', { needs: ['agent'] }, async (world) => {
      const { status } = await refusal(world.agent.agentBots.create({ name: world.unique('robot') }))
      assert.equal(status, 401)
    }),
  ],
}
