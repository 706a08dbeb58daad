import { describe, expect, it, vi } from 'vitest'
import { recorded } from '../../../recordings/recorded.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { HeldServer } from '../../../servers/held-server.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root } from './records.ts'

const { conversations } = chatwoot
const typing = `${root}/1/toggle_typing_status`
const line = 'POST /conversations/1/toggle_typing_status'
const on = { typing_status: 'on' }
const off = { typing_status: 'off' }

onlyNock()

/** A promise that the test settles. */
function work<T>() {
  let resolve: (value: T) => void = () => {}
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

describe('setTyping', () => {
  it('shows the indicator', async () => {
    server()
      .post(typing, on)
      .reply(...recorded('typing-off'))

    await expect(conversations.setTyping(1, true)).resolves.toBeUndefined()
  })

  it('hides the indicator of a private note', async () => {
    server()
      .post(typing, { ...off, is_private: true })
      .reply(...recorded('typing-off'))

    await expect(conversations.setTyping(1, false, { private: true })).resolves.toBeUndefined()
  })
})

it('setTyping rejects instead of throwing for invalid arguments', async () => {
  // @ts-expect-error null is not an object
  await expect(conversations.setTyping(1, true, null)).rejects.toThrow(TypeError)
})

describe('withTyping', () => {
  it('shows the indicator while the function runs, and returns its result', async () => {
    const held = new HeldServer()
    const reply = work<string>()
    const promise = held.chatwoot.conversations.withTyping(1, () => reply.promise)
    expect(await held.answers(line, undefined)).toEqual(on)
    await settled()
    expect(held.lines).toHaveLength(1)

    reply.resolve('done')
    expect(await held.answers(line, undefined)).toEqual(off)

    await expect(promise).resolves.toBe('done')
  })

  it('starts the function without waiting for the indicator', async () => {
    const held = new HeldServer()
    let begun = false
    const promise = held.chatwoot.conversations.withTyping(1, () => {
      begun = true
    })
    expect(begun).toBe(true)

    await held.answers(line, undefined)
    await held.answers(line, undefined)
    await promise
  })

  it('hides the indicator when the function fails, and rejects with its error', async () => {
    const held = new HeldServer()
    const failure = new Error('no idea')
    const promise = reasonOf(held.chatwoot.conversations.withTyping(1, () => Promise.reject(failure)))
    await held.answers(line, undefined)
    expect(await held.answers(line, undefined)).toEqual(off)

    expect(await promise).toBe(failure)
  })

  it('rejects with what the function throws synchronously', async () => {
    const held = new HeldServer()
    const failure = new Error('no idea')
    const promise = reasonOf(
      held.chatwoot.conversations.withTyping(1, () => {
        throw failure
      }),
    )
    await held.answers(line, undefined)
    await held.answers(line, undefined)

    expect(await promise).toBe(failure)
  })

  it('returns the result of the function although the indicator is refused', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.withTyping(1, () => 'done')
    await held.answers(line, { error: 'Access to this endpoint is not authorized for bots' }, 401)
    await held.answers(line, { error: 'Access to this endpoint is not authorized for bots' }, 401)

    await expect(promise).resolves.toBe('done')
  })

  it('does not retry the indicator', async () => {
    const held = new HeldServer()
    const client = held.chatwoot.withOptions({ maxRetries: 2 })
    const promise = client.conversations.withTyping(1, () => 'done')
    await held.answers(line, {}, 503)
    await held.answers(line, {}, 503)

    await promise
    expect(held.lines).toHaveLength(2)
  })

  it('waits five seconds at most for the indicator, and longer with a timeout', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const held = new HeldServer()
    const outcomes: string[] = []
    const promise = held.chatwoot.conversations.withTyping(1, () => 'done').then((outcome) => outcomes.push(outcome))
    const patient = held.chatwoot.conversations
      .withTyping(2, () => 'patient', {}, { timeout: 6_000 })
      .then((outcome) => outcomes.push(outcome))
    await settled()
    await vi.advanceTimersByTimeAsync(4_999)
    expect(held.lines).toEqual([line, line.replace('1', '2')])

    await vi.advanceTimersByTimeAsync(1)
    await settled()
    expect(held.lines).toEqual([line, line.replace('1', '2'), line])
    await vi.advanceTimersByTimeAsync(5_000)
    await promise
    expect(outcomes).toEqual(['done'])

    await vi.advanceTimersByTimeAsync(6_000)
    await patient
    expect(outcomes).toEqual(['done', 'patient'])
  })

  it('of a reply does not hide the indicator of a private note', async () => {
    const held = new HeldServer()
    const note = work<string>()
    const noting = held.chatwoot.conversations.withTyping(1, () => note.promise, { private: true })
    expect(await held.answers(line, undefined)).toEqual({ ...on, is_private: true })
    const replying = held.chatwoot.conversations.withTyping(1, () => 'replied')
    expect(await held.answers(line, undefined)).toEqual(on)
    expect(await held.answers(line, undefined)).toEqual(off)
    await expect(replying).resolves.toBe('replied')

    note.resolve('noted')
    expect(await held.answers(line, undefined)).toEqual({ ...off, is_private: true })
    await expect(noting).resolves.toBe('noted')
  })

  it('shows the indicator of a private note', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.conversations.withTyping(1, () => 'done', { private: true })

    expect(await held.answers(line, undefined)).toEqual({ ...on, is_private: true })
    expect(await held.answers(line, undefined)).toEqual({ ...off, is_private: true })
    await promise
  })

  it('shows the indicator until the last of two concurrent functions ends', async () => {
    const held = new HeldServer()
    const [first, second] = [work<number>(), work<number>()]
    const one = held.chatwoot.conversations.withTyping(1, () => first.promise)
    const other = held.chatwoot.conversations.withTyping(1, () => second.promise)
    expect(await held.answers(line, undefined)).toEqual(on)
    expect(await held.answers(line, undefined)).toEqual(on)

    first.resolve(1)
    await expect(one).resolves.toBe(1)
    expect(held.lines).toHaveLength(2)

    second.resolve(2)
    expect(await held.answers(line, undefined)).toEqual(off)
    await expect(other).resolves.toBe(2)
  })

  it('counts the functions of derived clients, whose token is the same', async () => {
    const held = new HeldServer()
    const reply = work<string>()
    const { conversations } = held.chatwoot.withOptions({ timeout: 1_000 })
    const other = held.chatwoot.conversations.withTyping(1, () => reply.promise)
    expect(await held.answers(line, undefined)).toEqual(on)
    const promise = conversations.withTyping(1, () => 'done')
    expect(await held.answers(line, undefined)).toEqual(on)
    await expect(promise).resolves.toBe('done')
    expect(held.lines).toHaveLength(2)

    reply.resolve('replied')
    expect(await held.answers(line, undefined)).toEqual(off)
    await expect(other).resolves.toBe('replied')
  })

  it('does not let the late end of one function hide the indicator of the next', async () => {
    const held = new HeldServer()
    const later = work<string>()
    const first = held.chatwoot.conversations.withTyping(1, () => 'first')
    await held.answers(line, undefined)
    const end = await held.next()
    const second = held.chatwoot.conversations.withTyping(1, () => later.promise)
    await settled()
    expect(held.lines).toHaveLength(2)

    end.answer(undefined)
    expect(await held.answers(line, undefined)).toEqual(on)
    await first
    later.resolve('second')
    expect(await held.answers(line, undefined)).toEqual(off)
    await expect(second).resolves.toBe('second')
  })

  it('continues after an abort, which ends the request for the indicator, and still hides it', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const reply = work<string>()
    const promise = held.chatwoot.conversations.withTyping(1, () => reply.promise, {}, { signal: controller.signal })
    await held.next()
    controller.abort()
    reply.resolve('done')

    expect(await held.answers(line, undefined)).toEqual(off)
    await expect(promise).resolves.toBe('done')
  })
})
