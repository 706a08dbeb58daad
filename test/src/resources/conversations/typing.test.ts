import { describe, expect, it, vi } from 'vitest'
import type { Chatwoot } from '../../../../src/index.ts'
import { recorded } from '../../../recordings/recorded.ts'
import { openDesk } from '../../../servers/desk.ts'
import { held, reasonOf, settled } from '../../../servers/held.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root } from './records.ts'

const { conversations } = chatwoot
const typing = `${root}/1/toggle_typing_status`
const line = 'POST /conversations/1/toggle_typing_status'
const on = { typing_status: 'on' }
const off = { typing_status: 'off' }

onlyNock()

/** A conversation (1), and a webhook that hears of typing and messages. */
const atWork = () =>
  openDesk(
    {
      conversations: [{ contact: 'Mara' }],
      webhooks: [
        {
          url: 'https://hooks.test/',
          subscriptions: ['conversation_typing_on', 'conversation_typing_off', 'message_created'],
        },
      ],
    },
    { webhookFetch: async () => new Response() },
  )

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
    const { chatwoot, bodies } = atWork()
    const reply = held<string>()
    const promise = chatwoot.conversations.withTyping(1, () => reply.promise)
    await settled()
    expect(bodies(line)).toEqual([on])

    reply.resolve('done')
    await expect(promise).resolves.toBe('done')
    expect(bodies(line)).toEqual([on, off])
  })

  it('is seen by the visitor until the reply is there', async () => {
    const { chatwoot, fake } = atWork()
    await chatwoot.conversations.withTyping(1, async () => {
      await settled()
      await chatwoot.messages.send(1, 'Hello')
    })
    await fake.idle()

    expect(fake.deliveries.map(({ event }) => event)).toEqual([
      ...['conversation_typing_on', 'message_created', 'conversation_typing_off'],
    ])
  })

  it('hides the indicator that it has shown, also if the parameters change meanwhile', async () => {
    const { chatwoot, bodies } = atWork()
    const params = { private: true }
    const work = async () => {
      await settled()
      params.private = false
    }
    await chatwoot.conversations.withTyping(1, work, params)

    expect(bodies(line)).toEqual([
      { ...on, is_private: true },
      { ...off, is_private: true },
    ])
  })

  it('starts the function without waiting for the indicator', async () => {
    const { chatwoot, holds } = atWork()
    const showing = holds(line)
    let begun = false
    const promise = chatwoot.conversations.withTyping(1, () => {
      begun = true
    })
    expect(begun).toBe(true)

    showing.passes()
    await promise
  })

  it.each([
    ['fails', (failure: Error) => Promise.reject(failure)],
    [
      'throws synchronously',
      (failure: Error) => {
        throw failure
      },
    ],
  ])('hides the indicator when the function %s, and rejects with its error', async (_, work) => {
    const { chatwoot, bodies } = atWork()
    const failure = new Error('no idea')

    expect(await reasonOf(chatwoot.conversations.withTyping(1, () => work(failure)))).toBe(failure)
    expect(bodies(line)).toEqual([on, off])
  })

  it.each([{ status: 401 }, { status: 500 }, { cut: 'before' }, { html: true }] as const)(
    'returns the result of the function although the indicator fails with %j',
    async (fault) => {
      const { chatwoot, fake } = atWork()
      fake.failNext({ operation: 'setConversationTyping', times: 2, ...fault })

      await expect(chatwoot.conversations.withTyping(1, () => 'done')).resolves.toBe('done')
    },
  )

  it('does not retry the indicator', async () => {
    const { chatwoot, fake, lines } = atWork()
    fake.failNext({ operation: 'setConversationTyping', status: 503, times: 2 })
    await chatwoot.withOptions({ maxRetries: 2 }).conversations.withTyping(1, () => 'done')

    expect(lines).toEqual([line, line])
  })

  it('waits two seconds at most for each request, and longer with a timeout', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { chatwoot, fake, lines } = atWork()
    fake.failNext({ operation: 'setConversationTyping', hang: true, times: 4 })
    const outcomes: string[] = []
    const { conversations } = chatwoot
    const promise = conversations.withTyping(1, () => 'done').then((outcome) => outcomes.push(outcome))
    const patient = conversations
      .withTyping(2, () => 'patient', {}, { timeout: 6_000 })
      .then((outcome) => outcomes.push(outcome))
    await settled()
    await vi.advanceTimersByTimeAsync(1_999)
    expect(lines).toEqual([line, line.replace('1', '2')])

    await vi.advanceTimersByTimeAsync(1)
    await settled()
    expect(lines).toEqual([line, line.replace('1', '2'), line])
    await vi.advanceTimersByTimeAsync(2_000)
    await promise
    expect(outcomes).toEqual(['done'])

    await vi.advanceTimersByTimeAsync(8_000)
    await patient
    expect(outcomes).toEqual(['done', 'patient'])
  })

  it('shows the indicator again every 20 seconds, since it is hidden after 30', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { chatwoot, bodies } = atWork()
    const reply = held<string>()
    const promise = chatwoot.conversations.withTyping(1, () => reply.promise)
    await settled()
    await vi.advanceTimersByTimeAsync(19_999)
    expect(bodies(line)).toEqual([on])
    await vi.advanceTimersByTimeAsync(1)
    await settled()
    expect(bodies(line)).toEqual([on, on])
    await vi.advanceTimersByTimeAsync(20_000)
    await settled()
    expect(bodies(line)).toEqual([on, on, on])

    reply.resolve('done')
    await expect(promise).resolves.toBe('done')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(bodies(line)).toEqual([on, on, on, off])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('refuses what is not a function, and shows nothing', async () => {
    const { chatwoot, lines } = atWork()
    // @ts-expect-error a promise is not a function
    const promise = chatwoot.conversations.withTyping(1, Promise.resolve('done'))

    await expect(promise).rejects.toThrow(new TypeError('work must be a function, got {}'))
    expect(lines).toEqual([])
  })

  it('of a reply does not hide the indicator of a private note', async () => {
    const { chatwoot, bodies } = atWork()
    const note = held<string>()
    const noting = chatwoot.conversations.withTyping(1, () => note.promise, { private: true })
    await expect(chatwoot.conversations.withTyping(1, () => 'replied')).resolves.toBe('replied')
    expect(bodies(line)).toEqual([{ ...on, is_private: true }, on, off])

    note.resolve('noted')
    await expect(noting).resolves.toBe('noted')
    expect(bodies(line).at(-1)).toEqual({ ...off, is_private: true })
  })

  it.each([
    ['of one client', (chatwoot: Chatwoot) => chatwoot],
    ['of derived clients, whose token is the same', (chatwoot: Chatwoot) => chatwoot.withOptions({ timeout: 1_000 })],
  ])('shows the indicator until the last of two concurrent functions %s ends', async (_, derived) => {
    const { chatwoot, bodies } = atWork()
    const [first, second] = [held<number>(), held<number>()]
    const one = chatwoot.conversations.withTyping(1, () => first.promise)
    const other = derived(chatwoot).conversations.withTyping(1, () => second.promise)
    first.resolve(1)
    await expect(one).resolves.toBe(1)
    expect(bodies(line)).toEqual([on, on])

    second.resolve(2)
    await expect(other).resolves.toBe(2)
    expect(bodies(line)).toEqual([on, on, off])
  })

  it('does not let the late end of one function hide the indicator of the next', async () => {
    const { chatwoot, holds, lines, bodies } = atWork()
    const later = held<string>()
    const reply = held<string>()
    const first = chatwoot.conversations.withTyping(1, () => reply.promise)
    await settled()
    const end = holds(line)
    reply.resolve('first')
    await end.arrived
    const second = chatwoot.conversations.withTyping(1, () => later.promise)
    await settled()
    expect(lines).toHaveLength(2)

    end.passes()
    await first
    await settled()
    expect(bodies(line)).toEqual([on, off, on])
    later.resolve('second')
    await expect(second).resolves.toBe('second')
    expect(bodies(line)).toEqual([on, off, on, off])
  })

  it('continues after an abort, which ends the request for the indicator, and still hides it', async () => {
    const { chatwoot, holds, bodies } = atWork()
    const controller = new AbortController()
    const reply = held<string>()
    const showing = holds(line)
    const promise = chatwoot.conversations.withTyping(1, () => reply.promise, {}, { signal: controller.signal })
    await showing.arrived
    controller.abort()
    reply.resolve('done')

    await expect(promise).resolves.toBe('done')
    expect(bodies(line)).toEqual([off])
  })
})
