import { describe, expect, it } from 'vitest'
import { AbortError, IncompleteError, type Message, PermissionDeniedError } from '../../../../src/index.ts'
import { AssignmentError } from '../../../../src/resources/conversations/conversations.ts'
import { recordedBody } from '../../../recordings/recorded.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { HeldServer } from '../../../servers/held-server.ts'
import { onlyNock } from '../../../servers/nock.ts'
import { team } from './records.ts'

const status = 'POST /conversations/7/toggle_status'
const assign = 'POST /conversations/7/assignments'
const priority = 'POST /conversations/7/toggle_priority'
const messages = 'POST /conversations/7/messages'

const opened = { payload: { success: null, conversation_id: 7, current_status: 'open', snoozed_until: null } }
const agent = recordedBody('assign-agent')
const note = recordedBody<Message>('message-create-private')
const everything = { assignee_id: 2, team_id: 20, note: 'Wants a refund', priority: 'high' } as const

onlyNock()

describe('handoff', () => {
  it('opens, assigns team and agent, sets the priority and writes the note, in this order', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.handoff(7, everything)

    expect(await held.answers(status, opened)).toEqual({ status: 'open' })
    expect(await held.answers(assign, team)).toEqual({ team_id: 20 })
    expect(await held.answers(assign, agent)).toEqual({ assignee_id: 2 })
    expect(await held.answers(priority, undefined)).toEqual({ priority: 'high' })
    expect(await held.answers(messages, note)).toEqual({ content: 'Wants a refund', private: true })

    await expect(promise).resolves.toEqual({ status: 'open', team, agent, note })
    expect(held.lines).toHaveLength(5)
  })

  it('does only what is given', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.handoff(7, { assignee_id: undefined, note: undefined })
    await held.answers(status, opened)

    await expect(promise).resolves.toEqual({ status: 'open' })
    expect(held.lines).toEqual([status])
  })

  it('uses the parameters as they are when it is called', async () => {
    const held = new HeldServer()
    const params = { assignee_id: 2 }
    const promise = held.chatwoot.conversations.handoff(7, params)
    params.assignee_id = 3
    await held.answers(status, opened)
    expect(await held.answers(assign, agent)).toEqual({ assignee_id: 2 })

    await promise
  })

  it('clears the priority with null', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.handoff(7, { priority: null })
    await held.answers(status, opened)
    expect(await held.answers(priority, undefined)).toEqual({ priority: null })

    await promise
  })

  it.each([
    [{ team_id: 0 }, 'team_id must be a whole number from 1, got 0'],
    [{ team_id: 20, note: ' ' }, 'the message is empty'],
    [{ team_id: 20, priority: 'none' }, 'priority must be null or one of low, medium, high, urgent, got "none"'],
    [{ assignee_id: 2n }, 'assignee_id must be a whole number from 1, got 2'],
    [{ assignee_id: Number.NaN }, 'assignee_id must be a whole number from 1, got NaN'],
  ])('refuses %o before anything is sent', async (params, message) => {
    const held = new HeldServer()
    // @ts-expect-error priorities are strings, ids are numbers
    const promise = held.chatwoot.conversations.handoff(7, params)

    await expect(promise).rejects.toThrow(TypeError)
    await expect(promise).rejects.toThrow(message)
    expect(held.lines).toEqual([])
  })
})

describe('a handoff that fails', () => {
  const refusal = { error: 'You are not authorized to do this action' }
  const steps = [
    { step: 'open the conversation', line: status, answer: opened },
    { step: 'assign the team', line: assign, answer: team },
    { step: 'assign the agent', line: assign, answer: agent },
    { step: 'set the priority', line: priority, answer: undefined },
    { step: 'write the note', line: messages, answer: note },
  ]
  const results = [{ status: 'open' }, { status: 'open', team }, { status: 'open', team, agent }]

  /** A handoff whose steps succeed up to this one, which is refused. */
  async function failing(place: number): Promise<{ error: unknown; sent: number }> {
    const held = new HeldServer()
    const promise = reasonOf(held.chatwoot.conversations.handoff(7, everything))
    for (const { line, answer } of steps.slice(0, place)) await held.answers(line, answer)
    await held.answers(steps[place]?.line ?? '', refusal, 401)
    return { error: await promise, sent: held.lines.length }
  }

  it('at opening the conversation has done nothing', async () => {
    const { error, sent } = await failing(0)

    expect(error).toBeInstanceOf(PermissionDeniedError)
    expect(sent).toBe(1)
  })

  it.each([1, 2, 3, 4])('at step %i reports which steps are done and stops there', async (place) => {
    const { error, sent } = await failing(place)

    expect(error).toBeInstanceOf(IncompleteError)
    expect(error).toMatchObject({
      method: 'conversations.handoff',
      done: steps.slice(0, place).map(({ step }) => step),
      failed: steps[place]?.step,
      result: results[Math.min(place, results.length) - 1],
      cause: expect.any(PermissionDeniedError),
    })
    expect(sent).toBe(place + 1)
  })

  it('because the agent does not exist says so', async () => {
    const held = new HeldServer()
    const promise = reasonOf(held.chatwoot.conversations.handoff(7, { assignee_id: 99 }))
    await held.answers(status, opened)
    await held.answers(assign, null)

    const error = await promise

    expect(error).toMatchObject({ done: ['open the conversation'], failed: 'assign the agent' })
    expect(error).toHaveProperty('cause', expect.any(AssignmentError))
    expect(error).toHaveProperty('message', expect.stringContaining('there is no agent 99 in this account'))
  })
})

describe('two concurrent handoffs of one conversation', () => {
  it('run one after the other, so that nobody gets half of each', async () => {
    const held = new HeldServer()
    const first = held.chatwoot.conversations.handoff(7, { team_id: 20 })
    const second = held.chatwoot.conversations.handoff(7, { assignee_id: 2 })
    await settled()
    expect(held.lines).toEqual([status])

    await held.answers(status, opened)
    expect(await held.answers(assign, team)).toEqual({ team_id: 20 })
    await held.answers(status, opened)
    expect(await held.answers(assign, agent)).toEqual({ assignee_id: 2 })

    await expect(first).resolves.toEqual({ status: 'open', team })
    await expect(second).resolves.toEqual({ status: 'open', agent })
  })
})

describe('an aborted handoff', () => {
  it('sends nothing if it is aborted beforehand', async () => {
    const held = new HeldServer()

    const error = await reasonOf(held.chatwoot.conversations.handoff(7, everything, { signal: AbortSignal.abort() }))

    expect(error).toBeInstanceOf(AbortError)
    expect(held.lines).toEqual([])
  })

  it('reports how far it got and stops there', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const promise = reasonOf(held.chatwoot.conversations.handoff(7, everything, { signal: controller.signal }))
    await held.answers(status, opened)
    await held.next()
    controller.abort()

    expect(await promise).toMatchObject({
      done: ['open the conversation'],
      failed: 'assign the team',
      cause: expect.any(AbortError),
    })
    await settled()
    expect(held.lines).toEqual([status, assign])
  })

  it('sends nothing while another one is running, which continues', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const first = held.chatwoot.conversations.handoff(7, { assignee_id: 2 })
    const second = reasonOf(held.chatwoot.conversations.handoff(7, { team_id: 20 }, { signal: controller.signal }))
    const opening = await held.next()
    controller.abort()

    expect(await second).toBeInstanceOf(AbortError)
    opening.answer(opened)
    await held.answers(assign, agent)
    await expect(first).resolves.toEqual({ status: 'open', agent })
    expect(held.lines).toEqual([status, assign])
  })
})
