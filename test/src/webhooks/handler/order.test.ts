import { describe, expect, it, vi } from 'vitest'
import type { ReceivedWebhookEvent, UnverifiedDelivery } from '../../../../src/webhooks/index.ts'
import { held, settled } from '../../../servers/held.ts'
import { delivery, messageIn, recordedBody, secret } from '../deliveries.ts'
import { receiver } from '../received.ts'
import { patiently } from '../virtual-time.ts'

/** A listener that logs, and whose works the test ends by their content. */
function logged() {
  const log: string[] = []
  const works = new Map<string, ReturnType<typeof held<void>>>()
  const work = (content: string) => {
    const found = works.get(content) ?? held<void>()
    works.set(content, found)
    return found
  }
  const message_created = async (event: ReceivedWebhookEvent) => {
    const content = 'content' in event ? String(event.content) : event.event
    log.push(content)
    await work(content).promise
    log.push(`${content} ends`)
  }
  return { log, work, on: { message_created } }
}

const post = (conversation: number, content: string) =>
  delivery(messageIn(conversation, content), { deliveryId: content })

describe('the events of a conversation', () => {
  it('are handled one at a time, in the order in which they came', async () => {
    const { log, work, on } = logged()
    const { handle } = receiver({ on })
    for (const content of ['a', 'b', 'c']) await handle(post(7, content))
    work('c').resolve()
    work('b').resolve()
    await settled()
    expect(log).toEqual(['a'])

    work('a').resolve()
    await handle.idle()
    expect(log).toEqual(['a', 'a ends', 'b', 'b ends', 'c', 'c ends'])
  })

  it('are handled in that order although their secrets are found in another', async () => {
    const { log, work, on } = logged()
    const found = new Map(['a', 'b', 'c'].map((content) => [content, held<string>()]))
    const asked = vi.fn()
    const find = ({ text }: UnverifiedDelivery) => {
      const { content } = JSON.parse(text)
      asked(content)
      return found.get(content)?.promise
    }
    const { handle } = receiver({ on, secret: find })
    const responses = []
    for (const content of ['a', 'b', 'c']) {
      responses.push(handle(post(7, content)))
      await vi.waitUntil(() => asked.mock.calls.length === responses.length, patiently)
      work(content).resolve()
    }
    for (const content of ['c', 'b']) {
      found.get(content)?.resolve(secret)
      await settled()
    }
    expect((await Promise.all(responses.slice(1))).map(({ status }) => status)).toEqual([200, 200])
    expect(log).toEqual([])

    found.get('a')?.resolve(secret)
    await Promise.all(responses)
    await handle.idle()
    expect(log).toEqual(['a', 'a ends', 'b', 'b ends', 'c', 'c ends'])
  })

  it('do not wait for a refused one', async () => {
    const { log, work, on } = logged()
    const { handle } = receiver({ on })
    work('b').resolve()
    await handle(delivery(messageIn(7, 'a'), { secret: 'another' }))
    await handle(post(7, 'b'))
    await handle.idle()

    expect(log).toEqual(['b', 'b ends'])
  })

  it('are handled after one that failed', async () => {
    const { log, work, on } = logged()
    const { handle, onError } = receiver({ on })
    await handle(post(7, 'a'))
    await handle(post(7, 'b'))
    await settled()
    work('a').reject(new Error('no'))
    work('b').resolve()
    await handle.idle()

    expect(log).toEqual(['a', 'b', 'b ends'])
    expect(onError).toHaveBeenCalledOnce()
  })

  it('are kept in order over several kinds of events', async () => {
    const log: string[] = []
    const first = held<void>()
    const listener = async (event: ReceivedWebhookEvent) => {
      log.push(event.event)
      if (log.length === 1) await first.promise
    }
    const { handle } = receiver({ on: { conversation_status_changed: listener, message_created: listener } })
    const changed = recordedBody('218-bot-conversation_status_changed')
    const { id, inbox_id } = JSON.parse(changed)
    const message = JSON.parse(messageIn(id))
    message.conversation.inbox_id = inbox_id
    await handle(delivery(changed, { deliveryId: '1' }))
    await handle(delivery(JSON.stringify(message), { deliveryId: '2' }))
    await settled()
    expect(log).toEqual(['conversation_status_changed'])

    first.resolve()
    await handle.idle()
    expect(log).toEqual(['conversation_status_changed', 'message_created'])
  })
})

describe('the events of several conversations', () => {
  it('are handled side by side', async () => {
    const { log, work, on } = logged()
    const { handle } = receiver({ on })
    await handle(post(7, 'a'))
    await handle(post(8, 'b'))
    work('b').resolve()
    await settled()
    expect(log).toEqual(['a', 'b', 'b ends'])

    work('a').resolve()
    await handle.idle()
  })

  it('are handled side by side up to the limit', async () => {
    const { log, work, on } = logged()
    const { handle } = receiver({ on, concurrency: 2 })
    for (const [place, content] of ['a', 'b', 'c'].entries()) await handle(post(place, content))
    await settled()
    expect(log).toEqual(['a', 'b'])

    work('b').resolve()
    await settled()
    expect(log).toEqual(['a', 'b', 'b ends', 'c'])
    work('a').resolve()
    work('c').resolve()
    await handle.idle()
  })

  it('are handled a hundred at a time, and a thousand may wait, unless the program says otherwise', async () => {
    const work = held<void>()
    const message_created = vi.fn(() => work.promise)
    const { handle } = receiver({ on: { message_created } })
    const numbers = Array.from({ length: 1000 }, (_, number) => number)
    const responses = await Promise.all(numbers.map((number) => handle(post(number, `${number}`))))
    const oneMore = await handle(post(1000, '1000'))
    await settled()

    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]))
    expect(oneMore.status).toBe(429)
    expect(message_created).toHaveBeenCalledTimes(100)

    work.resolve()
    await handle.idle()
    // The first one is still known.
    await handle(post(0, '0'))
    await handle.idle()
    expect(message_created).toHaveBeenCalledTimes(1000)
  })
})

describe('too many events that wait', () => {
  it('are answered with 429, and accepted when they are sent again', async () => {
    const { log, work, on } = logged()
    const { handle, onReject } = receiver({ on, maxPending: 2 })
    const statuses: number[] = []
    for (const content of ['a', 'b', 'c']) statuses.push((await handle(post(7, content))).status)
    expect(statuses).toEqual([200, 200, 429])
    expect(onReject.mock.calls.map(([{ reason }]) => reason)).toEqual(['too-many-waiting'])

    for (const content of ['a', 'b', 'c']) work(content).resolve()
    await handle.idle()
    expect((await handle(post(7, 'c'))).status).toBe(200)
    await handle.idle()
    expect(log).toEqual(['a', 'a ends', 'b', 'b ends', 'c', 'c ends'])
  })

  it('do not hinder those that nobody listens to', async () => {
    const { work, on } = logged()
    const { handle } = receiver({ on, maxPending: 1 })
    await handle(post(7, 'a'))

    expect((await handle(delivery(recordedBody('009-account-contact_created'), { deliveryId: 'b' }))).status).toBe(200)
    work('a').resolve()
    await handle.idle()
  })

  it.each(['first', 'last'] as const)(
    'are no longer too many after failures and duplicates, with ack %s',
    async (ack) => {
      const message_created = vi.fn().mockRejectedValue(new Error('no'))
      const { handle } = receiver({ on: { message_created }, ack, maxPending: 1 })
      for (const content of ['a', 'b', 'b', 'c']) {
        await handle(post(7, content))
        await handle.idle()
      }

      expect((await handle(post(7, 'd'))).status).toBe(ack === 'first' ? 200 : 500)
    },
  )
})
