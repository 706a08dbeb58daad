/** Realtime from the change in Chatwoot to the listener: connections to the cable of the Chatwoot in memory. */
import { describe, expect, it } from 'vitest'
import {
  catchUp,
  isRealtimeRefusedError,
  type RealtimeEventData,
  type RealtimeGap,
} from '../../../src/realtime/index.ts'
import { reasonOf } from '../../servers/held.ts'
import { until } from '../realtime/cable-server.ts'
import { type CableDesk, openDesk, type Watched, type Way } from './cable-desk.ts'

const names = ({ events }: Watched) => events.map(({ event }) => event)

/** The texts of the messages that have arrived. */
const texts = ({ events }: Watched) =>
  events.flatMap((event) => (event.event === 'message.created' ? event.data.content : []))

/** Mara's conversation 1, which she writes in by the public API. */
async function withMara(desk: CableDesk): Promise<void> {
  await desk.visitor.contacts.create({ source_id: 'mara', name: 'Mara' })
  await desk.visitor.conversations.create('mara')
}

const ways: Way[] = ['in memory', 'over sockets']

describe.each(ways)('events %s', (way) => {
  it('of every kind reach a user, with their types', async () => {
    await using desk = await openDesk(way)
    const { admin, agent, bot, visitor } = desk
    await withMara(desk)
    const live = desk.watchUser(agent)
    await live.connection.ready

    const { id } = await admin.messages.send(1, { content: 'Hi', echo_id: 'echo-1' })
    await visitor.messages.send('mara', 1, 'Hello')
    await visitor.conversations.setTyping('mara', 1, true)
    await bot.conversations.setTyping(1, false)
    await visitor.conversations.markRead('mara', 1)
    await admin.conversations.assignAgent(1, 2)
    await admin.conversations.assignTeam(1, 1)
    await admin.conversations.resolve(1)
    await admin.messages.delete(1, id)
    const ida = await admin.contacts.create({ name: 'Ida', email: 'ida@example.com' })
    await admin.conversations.create({ contact_id: ida.id, inbox_id: 1 })
    await admin.contacts.merge({ base: ida.id, mergee: 1 })
    await live.hears('contact.deleted')

    expect([...new Set(names(live))].sort()).toEqual([
      'assignee.changed',
      'contact.created',
      'contact.deleted',
      'contact.merged',
      'contact.updated',
      'conversation.contact_changed',
      'conversation.created',
      'conversation.read',
      'conversation.status_changed',
      'conversation.typing_off',
      'conversation.typing_on',
      'conversation.updated',
      'first.reply.created',
      'message.created',
      'message.updated',
      'notification.created',
      'team.changed',
    ])
    expect(live.connection.state.droppedFrames).toBe(0)
    expect(desk.fake.cable).toMatchObject({ connections: 1, subscriptions: 1 })
  })

  it('are called by name, with the data of the event', async () => {
    await using desk = await openDesk(way)
    await withMara(desk)
    const live = desk.watchUser(desk.agent)
    const created: RealtimeEventData<'message.created'>[] = []
    live.connection.on('message.created', (message) => created.push(message))
    await live.connection.ready

    await desk.admin.messages.send(1, { content: 'Größe <b> & 漢字 🙂?', echo_id: 'echo-1' })
    await until(() => created.length > 0)

    const [message] = created
    expect(message).toMatchObject({
      ...{ conversation_id: 1, content: 'Größe <b> & 漢字 🙂?', message_type: 1, echo_id: 'echo-1' },
      performer: { id: 1, name: 'Ada Admin', type: 'user' },
    })
    expect(message?.conversation.contact_inbox.source_id).toBe('mara')
  })

  it('reach a contact without notes, activity and the conversations of others', async () => {
    await using desk = await openDesk(way, { conversations: [{ contact: 'Jon', says: 'Hello' }] })
    const { admin, visitor } = desk
    await visitor.contacts.create({ source_id: 'mara', name: 'Mara' })
    const { id } = await visitor.conversations.create('mara')
    const live = desk.watchContact('mara')
    await live.connection.ready

    await admin.messages.note(id, 'A VIP')
    await admin.messages.send(1, 'For Jon')
    await admin.messages.send(id, { content: 'Ada did it', message_type: 'activity' })
    await admin.conversations.setTyping(id, true)
    await admin.messages.send(id, 'For Mara')
    await until(() => texts(live).length > 0)
    await admin.conversations.resolve(id)
    await live.hears('conversation.status_changed')

    expect(texts(live)).toEqual(['For Mara'])
    expect(new Set(names(live))).toEqual(
      new Set(['conversation.typing_on', 'message.created', 'conversation.updated', 'conversation.status_changed']),
    )
  })

  it('reach two connections, and the typing of a user only the other one', async () => {
    await using desk = await openDesk(way, { conversations: [{ contact: 'Mara' }] })
    const [ada, ben] = [desk.watchUser(desk.admin), desk.watchUser(desk.agent)]
    await Promise.all([ada.connection.ready, ben.connection.ready])
    expect(desk.fake.cable).toMatchObject({ connections: 2, subscriptions: 2 })

    await desk.agent.conversations.setTyping(1, true)
    await desk.agent.messages.send(1, 'Hi')
    await Promise.all([ada.hears('conversation.updated'), ben.hears('conversation.updated')])

    const ofMessage = ['message.created', 'first.reply.created', 'conversation.updated']
    expect(names(ada)).toEqual(['conversation.typing_on', ...ofMessage])
    expect(names(ben)).toEqual(ofMessage)
  })
})

async function missed(desk: CableDesk, gap: RealtimeGap | undefined) {
  const found: [id: number, status: string, ...(string | null)[]][] = []
  if (!gap) throw new Error('there was no gap')
  for await (const { conversation, messages } of catchUp(desk.admin, gap)) {
    // Activity messages, such as "marked resolved by", say what the status says.
    const written = messages.filter(({ message_type }) => message_type !== 2)
    found.push([conversation.id, conversation.status, ...written.map(({ content }) => content)])
  }
  return found.sort(([one], [other]) => one - other)
}

describe.each(ways)('a cut %s', (way) => {
  it('leaves a gap, and catching up lists what happened in it and nothing else', async () => {
    await using desk = await openDesk(way, {
      conversations: ['Mara', 'Jon', 'Ida'].map((contact) => ({ contact, says: 'Hello' })),
    })
    await desk.pass(60)
    const live = desk.watchUser(desk.admin)
    await live.connection.ready
    await desk.admin.messages.send(1, 'Seen')
    await live.hears('message.created')
    await desk.pass(6)

    desk.fake.cable.cut()
    await live.reaches('waiting')
    expect(live.connection.state.cause).toMatchObject({ closeCode: 1006 })
    await desk.agent.messages.send(1, 'Missed')
    await desk.admin.conversations.resolve(2)
    await desk.agent.conversations.create({ contact_id: 3, inbox_id: 1, message: { content: 'New' } })
    await desk.pass(2)
    await live.reaches('live')

    expect(live.gaps).toHaveLength(1)
    expect(await missed(desk, live.gaps[0])).toEqual([
      [1, 'open', 'Missed'],
      [2, 'resolved'],
      [4, 'open', 'New'],
    ])
    expect(texts(live)).toEqual(['Seen'])
    await desk.admin.messages.send(1, 'Seen again')
    await until(() => texts(live).length === 2)
  })
})

describe.each(ways)('a server that falls silent %s', (way) => {
  it('is left after 10 seconds, and reported as a gap since its last ping when it speaks again', async () => {
    await using desk = await openDesk(way, { conversations: [{ contact: 'Mara' }] })
    const live = desk.watchUser(desk.admin)
    await live.connection.ready
    await desk.pass(3)
    const pinged = desk.runtime.now()
    await until(() => live.connection.state.lastFrameAt?.getTime() === pinged)
    await desk.pass(1)

    desk.fake.cable.silent = true
    await desk.admin.messages.send(1, 'Missed')
    // Ten since the ping, and no more: the wait for the next attempt is shorter than a second.
    await desk.pass(9)
    await live.reaches('waiting')
    desk.fake.cable.silent = false
    await desk.pass(2)
    await live.reaches('live')

    expect(live.gaps.map(({ since }) => since.getTime())).toEqual([pinged])
    expect(await missed(desk, live.gaps[0])).toEqual([[1, 'open', 'Missed']])
    await until(() => desk.fake.cable.connections === 1)
  })
})

describe.each(ways)('a silent refusal %s', (way) => {
  it('stops the connection after the token was read again', async () => {
    await using desk = await openDesk(way)
    desk.fake.cable.refusesSubscriptions = true
    const live = desk.watchUser(desk.admin)
    const refused = reasonOf(live.connection.ready)

    while (live.connection.state.status !== 'closed') await desk.pass(1)

    expect(isRealtimeRefusedError(await refused)).toBe(true)
    expect(live.connection.state).toMatchObject({ attempt: 2, cause: { name: 'RealtimeRefusedError' } })
    expect(desk.fake.requests.filter(({ path }) => path.endsWith('/profile'))).toHaveLength(2)
    await until(() => desk.fake.cable.connections === 0)
  })

  it('is no reason to stop when the token has changed with the password', async () => {
    await using desk = await openDesk(way, { conversations: [{ contact: 'Mara' }] })
    const live = desk.watchUser(desk.admin)
    await live.connection.ready

    Object.assign(desk.fake.state.users.get(1) ?? {}, { pubsub_token: 'after-the-new-password' })
    desk.fake.cable.cut()
    await live.reaches('waiting')
    while (live.connection.state.status !== 'live') await desk.pass(1)
    await desk.admin.messages.send(1, 'Hi')
    await live.hears('message.created')

    expect(desk.fake.requests.filter(({ path }) => path.endsWith('/profile'))).toHaveLength(2)
    expect(live.gaps).toHaveLength(1)
    expect(live.states.map(({ attempt }) => attempt)).toContain(3)
  })
})

describe.each(ways)('a server that does not let anybody in %s', (way) => {
  it('because it closes after the welcome: attempts go on, and the first that stays is live', async () => {
    await using desk = await openDesk(way)
    desk.fake.cable.closesAfterWelcome = true
    const live = desk.watchUser(desk.admin)
    await live.reaches('waiting')
    expect(live.connection.state).toMatchObject({ attempt: 1, cause: { closeCode: 1000 } })

    await desk.pass(2)
    await until(() => live.connection.state.status === 'waiting' && live.connection.state.attempt === 2)
    desk.fake.cable.closesAfterWelcome = false
    await desk.pass(5)
    await live.connection.ready

    expect(live.gaps).toEqual([])
    expect(desk.fake.cable.connections).toBe(1)
  })

  it('because a proxy does not pass the upgrade: it says so where the WebSocket tells, and attempts go on', async () => {
    await using desk = await openDesk(way)
    desk.fake.cable.upgradeStatus = 404
    const live = desk.watchUser(desk.admin)
    await live.reaches('waiting')

    // Browsers do not tell, and neither does the class in memory.
    const cause = way === 'over sockets' ? { upgradeStatus: 404, message: /proxy/ } : { closeCode: 1006 }
    expect(live.connection.state.cause).toMatchObject(
      'message' in cause ? { ...cause, message: expect.stringMatching(cause.message) } : cause,
    )
    desk.fake.cable.upgradeStatus = undefined
    await desk.pass(2)
    await live.connection.ready
  })
})

describe.each(ways)('presence %s', (way) => {
  it('of a user ends after 20 seconds, unless it is wanted; that of a contact is kept', async () => {
    await using desk = await openDesk(way)
    await withMara(desk)
    const reported: Record<string, unknown[]> = { quiet: [], present: [], contact: [] }
    const live = {
      quiet: desk.watchUser(desk.admin),
      present: desk.watchUser(desk.agent, { presence: true }),
      contact: desk.watchContact('mara'),
    }
    for (const [name, { connection }] of Object.entries(live)) {
      connection.on('presence.update', ({ users }) => reported[name]?.push(users))
    }
    await Promise.all(Object.values(live).map(({ connection }) => connection.ready))
    await until(() => Object.values(reported).every((all) => all.length === 1))

    await desk.pass(31)
    await until(() => reported.present?.length === 3 && reported.contact?.length === 3)

    expect(reported.quiet).toHaveLength(1)
    expect(reported.present?.at(-1)).toEqual({ 2: 'online' })
  })
})

describe.each(ways)('closing %s', (way) => {
  it('leaves no socket and no timer, neither here nor there', async () => {
    await using desk = await openDesk(way)
    await withMara(desk)
    const all = [desk.watchUser(desk.admin), desk.watchUser(desk.agent, { presence: true }), desk.watchContact('mara')]
    await Promise.all(all.map(({ connection }) => connection.ready))
    expect(desk.fake.cable.connections).toBe(3)

    await Promise.all(all.map(({ connection }) => connection.close()))
    await until(() => desk.fake.cable.connections === 0)

    expect(desk.fake.cable.subscriptions).toBe(0)
    expect(desk.runtime.timers).toEqual([])
    expect(all.map(({ gaps }) => gaps)).toEqual([[], [], []])
  })
})
