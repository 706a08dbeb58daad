import { describe, expect, it } from 'vitest'
import { isChatwootError } from '../../../src/core/errors/chatwoot-error.ts'
import { IncompleteError, isIncompleteError } from '../../../src/core/errors/incomplete-error.ts'
import { Steps } from '../../../src/core/steps.ts'

const cause = new Error('404 Resource could not be found')

async function handoff(failing: 'assign the team' | 'add a note' | 'none') {
  const steps = new Steps<{ team: number; note: string }>('conversations.handoff')
  const work = <T>(step: string, outcome: T) => steps.run(step, () => outcomeOf(step === failing, outcome))
  steps.result.team = await work('assign the team', 4)
  steps.result.note = await work('add a note', 'hi')
  return steps.result
}

function outcomeOf<T>(fails: boolean, outcome: T): Promise<T> {
  return fails ? Promise.reject(cause) : Promise.resolve(outcome)
}

describe('a method that sends several requests', () => {
  it('returns what its steps return', async () => {
    await expect(handoff('none')).resolves.toEqual({ team: 4, note: 'hi' })
  })

  it('rejects with the error itself if no step is completed', async () => {
    await expect(handoff('assign the team')).rejects.toBe(cause)
  })

  it('reports what is done, what failed and the known result if a later step fails', async () => {
    const error: unknown = await handoff('add a note').catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(IncompleteError)
    expect([isIncompleteError(error), isChatwootError(error), isIncompleteError(cause)]).toEqual([true, true, false])
    expect(error).toMatchObject({
      name: 'IncompleteError',
      message:
        "conversations.handoff: failed at 'add a note' (completed: assign the team): 404 Resource could not be found",
      method: 'conversations.handoff',
      done: ['assign the team'],
      failed: 'add a note',
      result: { team: 4 },
      cause,
    })
  })

  it('does not print its result, which may contain what customers wrote', async () => {
    const error: unknown = await handoff('add a note').catch((reason: unknown) => reason)

    expect(Object.keys(JSON.parse(JSON.stringify(error)))).toEqual(['name', 'message', 'method', 'done', 'failed'])
  })

  it('does not change, whatever its steps do afterwards', async () => {
    const steps = new Steps<{ a: number }>('x.y')
    steps.result.a = await steps.run('one', async () => 1)
    const error: unknown = await steps.run('two', () => Promise.reject(cause)).catch((reason: unknown) => reason)
    steps.result.a = 2
    await steps.run('three', async () => {})

    expect(error).toMatchObject({ done: ['one'], result: { a: 1 } })
  })

  it('treats a step that throws synchronously as failed', async () => {
    const steps = new Steps('x.y')
    await steps.run('one', async () => {})
    const broken = steps.run('two', () => {
      throw cause
    })

    await expect(broken).rejects.toMatchObject({ name: 'IncompleteError', cause })
  })
})

describe('a step with steps of its own', () => {
  const fail = () => Promise.reject(cause)

  /** Reopens a conversation in a method of this name; the second step fails. */
  async function reopen(method: string) {
    const steps = new Steps<{ conversation: number; contact: string }>(method)
    steps.result.contact = 'as it is now'
    steps.result.conversation = await steps.run('reopen the conversation', async () => 7)
    await steps.run('read the conversation', fail)
  }

  async function start(inner: () => Promise<void>) {
    const steps = new Steps<{ contact: string; created: boolean }>('conversations.start')
    steps.result.contact = await steps.run('find the contact', async () => 'as it was before')
    steps.result.created = false
    await steps.run('find the conversation', inner)
  }

  it('reports both as one error if they belong to one method, which its message names once', async () => {
    await expect(start(() => reopen('conversations.start'))).rejects.toMatchObject({
      name: 'IncompleteError',
      message:
        "conversations.start: failed at 'read the conversation' (completed: find the contact, reopen the conversation): 404 Resource could not be found",
      method: 'conversations.start',
      done: ['find the contact', 'reopen the conversation'],
      failed: 'read the conversation',
      result: { contact: 'as it is now', created: false, conversation: 7 },
      cause,
    })
  })

  it('reports its own steps if no other is completed', async () => {
    const steps = new Steps('conversations.start')

    await expect(steps.run('find the conversation', () => reopen('conversations.start'))).rejects.toMatchObject({
      done: ['reopen the conversation'],
      failed: 'read the conversation',
      result: { contact: 'as it is now', conversation: 7 },
      cause,
    })
  })

  it('leaves the error of shared work unchanged for other callers', async () => {
    const shared = reopen('conversations.start')
    await expect(start(() => shared)).rejects.toThrow(IncompleteError)

    await expect(shared).rejects.toMatchObject({ done: ['reopen the conversation'] })
    await expect(start(() => shared)).rejects.toMatchObject({ done: ['find the contact', 'reopen the conversation'] })
  })

  it('keeps the error of another method as its cause', async () => {
    await expect(start(() => reopen('conversations.reopen'))).rejects.toMatchObject({
      message: expect.stringContaining('(completed: find the contact): conversations.reopen: failed at'),
      failed: 'find the conversation',
      cause: { name: 'IncompleteError', method: 'conversations.reopen', cause },
    })
  })
})
