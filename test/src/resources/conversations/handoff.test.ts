import { describe, expect, it } from 'vitest'
import { AbortError, IncompleteError, PermissionDeniedError } from '../../../../src/index.ts'
import { AssignmentError } from '../../../../src/resources/conversations/assignment-error.ts'
import type { OperationId } from '../../../../src/testing/index.ts'
import { openDesk } from '../../../servers/desk.ts'
import { reasonOf, settled } from '../../../servers/held.ts'

const status = 'POST /conversations/1/toggle_status'
const assign = 'POST /conversations/1/assignments'
const priority = 'POST /conversations/1/toggle_priority'
const messages = 'POST /conversations/1/messages'

const everything = { assignee_id: 2, team_id: 1, note: 'Wants a refund', priority: 'high' } as const

/** A conversation (1) that waits for a bot. */
const waiting = () => openDesk({ conversations: [{ contact: 'Mara', says: 'Hello', status: 'pending' }] })

describe('handoff', () => {
  it('opens, assigns team and agent, sets the priority and writes the note, in this order', async () => {
    const { chatwoot, fake, lines, bodies } = waiting()

    const done = await chatwoot.conversations.handoff(1, everything)

    expect(done).toMatchObject({
      ...{ status: 'open', team: { id: 1, name: 'support' }, agent: { id: 2, name: 'Ben Agent' } },
      note: { content: 'Wants a refund', private: true },
    })
    expect(fake.state.conversations.get(1)).toMatchObject({
      ...{ status: 'open', team_id: 1, assignee_id: 2, priority: 'high' },
    })
    expect(lines).toEqual([status, assign, assign, priority, messages])
    expect(bodies(assign)).toEqual([{ team_id: 1 }, { assignee_id: 2 }])
  })

  it('is not heard by the visitor, who hears the agent', async () => {
    const { chatwoot, fake } = openDesk()
    const visitor = fake.visitor()
    await visitor.says('Hello')
    await chatwoot.conversations.handoff(visitor.conversationId ?? 0, everything)
    await fake.agent(2).replies(visitor, 'How can I help?')

    expect(await visitor.hears()).toHaveProperty('content', 'How can I help?')
  })

  it('does only what is given', async () => {
    const { chatwoot, lines } = waiting()

    await expect(chatwoot.conversations.handoff(1, { assignee_id: undefined, note: undefined })).resolves.toEqual({
      status: 'open',
    })
    expect(lines).toEqual([status])
  })

  it('uses the parameters as they are when it is called', async () => {
    const { chatwoot, fake } = waiting()
    const params = { assignee_id: 2 }
    const promise = chatwoot.conversations.handoff(1, params)
    params.assignee_id = 1
    await promise

    expect(fake.state.conversations.get(1)?.assignee_id).toBe(2)
  })

  it('clears the priority with null', async () => {
    const { chatwoot, fake } = openDesk({ conversations: [{ contact: 'Mara', priority: 'low' }] })
    await chatwoot.conversations.handoff(1, { priority: null })

    expect(fake.state.conversations.get(1)?.priority).toBeNull()
  })

  it.each([
    [{ team_id: 0 }, 'team_id must be a whole number from 1, got 0'],
    [{ team_id: 1, note: ' ' }, 'the message is empty'],
    [{ team_id: 1, priority: 'none' }, 'priority must be null or one of low, medium, high, urgent, got "none"'],
    [{ assignee_id: 2n }, 'assignee_id must be a whole number from 1, got 2'],
    [{ assignee_id: Number.NaN }, 'assignee_id must be a whole number from 1, got NaN'],
  ])('refuses %o before anything is sent', async (params, message) => {
    const { chatwoot, lines } = waiting()
    // @ts-expect-error priorities are strings, ids are numbers
    const promise = chatwoot.conversations.handoff(1, params)

    await expect(promise).rejects.toThrow(TypeError)
    await expect(promise).rejects.toThrow(message)
    expect(lines).toEqual([])
  })
})

describe('a handoff that fails', () => {
  const steps: { step: string; operation: OperationId; skip?: number }[] = [
    { step: 'open the conversation', operation: 'toggleConversationStatus' },
    { step: 'assign the team', operation: 'assignConversation' },
    { step: 'assign the agent', operation: 'assignConversation', skip: 1 },
    { step: 'set the priority', operation: 'setConversationPriority' },
    { step: 'write the note', operation: 'createMessage' },
  ]
  const team = { id: 1, name: 'support' }
  const results = [{}, { status: 'open' }, { status: 'open', team }, { status: 'open', team, agent: { id: 2 } }]

  it('at opening the conversation has done nothing', async () => {
    const { chatwoot, fake, lines } = waiting()
    fake.failNext({ operation: 'toggleConversationStatus', status: 401 })

    expect(await reasonOf(chatwoot.conversations.handoff(1, everything))).toBeInstanceOf(PermissionDeniedError)
    expect(lines).toEqual([status])
    expect(fake.state.conversations.get(1)).toMatchObject({ status: 'pending', assignee_id: null })
  })

  it.each([1, 2, 3, 4])('at step %i reports which steps are done, and stops there', async (place) => {
    const { chatwoot, fake, lines } = waiting()
    const { step, ...fault } = steps[place] ?? expect.fail('no such step')
    fake.failNext({ ...fault, status: 401 })

    const error = await reasonOf(chatwoot.conversations.handoff(1, everything))

    expect(error).toBeInstanceOf(IncompleteError)
    expect(error).toMatchObject({
      method: 'conversations.handoff',
      done: steps.slice(0, place).map((done) => done.step),
      failed: step,
      result: results[Math.min(place, results.length - 1)],
      cause: expect.any(PermissionDeniedError),
    })
    expect(lines).toHaveLength(place + 1)
    expect(fake.state.messages.get(1)?.filter(({ private: isPrivate }) => isPrivate)).toEqual([])
  })

  it.each([0, 1, 2, 3, 4])('at step %i is completed when it is repeated', async (place) => {
    const { chatwoot, fake } = waiting()
    const { step, ...fault } = steps[place] ?? expect.fail('no such step')
    fake.failNext({ ...fault, cut: 'before' })

    expect(String(await reasonOf(chatwoot.conversations.handoff(1, everything)))).toContain(
      place > 0 ? step : 'the connection was cut',
    )
    await chatwoot.conversations.handoff(1, everything)

    expect(fake.state.conversations.get(1)).toMatchObject({ status: 'open', team_id: 1, assignee_id: 2 })
    expect(fake.state.messages.get(1)?.filter(({ private: isPrivate }) => isPrivate)).toHaveLength(1)
  })

  it('because the agent does not exist says so', async () => {
    const { chatwoot } = waiting()

    const error = await reasonOf(chatwoot.conversations.handoff(1, { assignee_id: 99 }))

    expect(error).toMatchObject({ done: ['open the conversation'], failed: 'assign the agent' })
    expect(error).toHaveProperty('cause', expect.any(AssignmentError))
    expect(error).toHaveProperty('message', expect.stringContaining('there is no agent 99 in this account'))
  })

  it('because the caller is no member of the inbox has done nothing', async () => {
    const { another, fake } = openDesk({ inbox: { members: [] }, conversations: [{ contact: 'Mara' }] })
    const error = await reasonOf(another('agent').conversations.handoff(1, everything))

    expect(error).toBeInstanceOf(PermissionDeniedError)
    expect(fake.state.conversations.get(1)).toMatchObject({ assignee_id: null, team_id: null })
  })
})

describe('two concurrent handoffs of one conversation', () => {
  it('run one after the other, so that nobody gets half of each', async () => {
    const { chatwoot, fake, lines } = waiting()
    const { conversations } = chatwoot

    const [first, second] = await Promise.all([
      conversations.handoff(1, { team_id: 1 }),
      conversations.handoff(1, { assignee_id: 2 }),
    ])

    expect(first).toMatchObject({ status: 'open', team: { id: 1 } })
    expect(second).toMatchObject({ status: 'open', agent: { id: 2 } })
    expect(lines).toEqual([status, assign, status, assign])
    expect(fake.state.conversations.get(1)).toMatchObject({ team_id: 1, assignee_id: 2 })
  })
})

describe('an aborted handoff', () => {
  it('sends nothing if it is aborted beforehand', async () => {
    const { chatwoot, lines } = waiting()

    const error = await reasonOf(chatwoot.conversations.handoff(1, everything, { signal: AbortSignal.abort() }))

    expect(error).toBeInstanceOf(AbortError)
    expect(lines).toEqual([])
  })

  it('reports how far it got and stops there', async () => {
    const { chatwoot, holds, lines, fake } = waiting()
    const controller = new AbortController()
    const assigning = holds(assign)
    const promise = reasonOf(chatwoot.conversations.handoff(1, everything, { signal: controller.signal }))
    await assigning.arrived
    controller.abort()

    expect(await promise).toMatchObject({
      done: ['open the conversation'],
      failed: 'assign the team',
      cause: expect.any(AbortError),
    })
    await settled()
    expect(lines).toEqual([status, assign])
    expect(fake.state.conversations.get(1)).toMatchObject({ status: 'open', team_id: null })
  })

  it('sends nothing while another one is running, which continues', async () => {
    const { chatwoot, holds, lines } = waiting()
    const { conversations } = chatwoot
    const controller = new AbortController()
    const opening = holds(status)
    const first = conversations.handoff(1, { assignee_id: 2 })
    const second = reasonOf(conversations.handoff(1, { team_id: 1 }, { signal: controller.signal }))
    await opening.arrived
    controller.abort()

    expect(await second).toBeInstanceOf(AbortError)
    opening.passes()
    await expect(first).resolves.toMatchObject({ status: 'open', agent: { id: 2 } })
    expect(lines).toEqual([status, assign])
  })
})
