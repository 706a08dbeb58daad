import { describe, expect, it } from 'vitest'
import { isChatwootError } from '../../../../src/core/errors/errors.ts'
import { IncompleteError, isIncompleteError, Steps } from '../../../../src/core/errors/incomplete-error.ts'

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

describe('a verb of several requests', () => {
  it('gives what its steps give', async () => {
    await expect(handoff('none')).resolves.toEqual({ team: 4, note: 'hi' })
  })

  it('rejects with the error itself when nothing is done yet', async () => {
    await expect(handoff('assign the team')).rejects.toBe(cause)
  })

  it('says what is done, what failed and what there is when a later step fails', async () => {
    const error: unknown = await handoff('add a note').catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(IncompleteError)
    expect([isIncompleteError(error), isChatwootError(error), isIncompleteError(cause)]).toEqual([true, true, false])
    expect(error).toMatchObject({
      name: 'IncompleteError',
      message: 'conversations.handoff: add a note failed after assign the team: 404 Resource could not be found',
      verb: 'conversations.handoff',
      done: ['assign the team'],
      failed: 'add a note',
      result: { team: 4 },
      cause,
    })
  })

  it('prints no result, which may hold what customers wrote', async () => {
    const error: unknown = await handoff('add a note').catch((reason: unknown) => reason)

    expect(Object.keys(JSON.parse(JSON.stringify(error)))).toEqual(['name', 'message', 'verb', 'done', 'failed'])
  })

  it('keeps what it said, whatever its steps do afterwards', async () => {
    const steps = new Steps<{ a: number }>('x.y')
    steps.result.a = await steps.run('one', async () => 1)
    const error: unknown = await steps.run('two', () => Promise.reject(cause)).catch((reason: unknown) => reason)
    steps.result.a = 2
    await steps.run('three', async () => {})

    expect(error).toMatchObject({ done: ['one'], result: { a: 1 } })
  })

  it('takes a step that throws for one that failed', async () => {
    const steps = new Steps('x.y')
    await steps.run('one', async () => {})
    const broken = steps.run('two', () => {
      throw cause
    })

    await expect(broken).rejects.toMatchObject({ name: 'IncompleteError', cause })
  })
})
