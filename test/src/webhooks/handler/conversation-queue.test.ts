import { describe, expect, it, vi } from 'vitest'
import { conversationQueue } from '../../../../src/webhooks/handler/conversation-queue.ts'
import { held, settled } from '../../../servers/held.ts'

/** Work that the test ends, with a log of what starts and ends. */
function logged(inTurn: ReturnType<typeof conversationQueue>) {
  const log: string[] = []
  const start = (key: string, name: string, entry: Promise<unknown> = Promise.resolve()) => {
    const work = held<void>()
    const done = inTurn(key, entry, async () => {
      log.push(name)
      await work.promise
      log.push(`${name} ends`)
    })
    return { ...work, done }
  }
  return { log, start }
}

describe('conversationQueue', () => {
  it('works on one event of a conversation at a time, in their order', async () => {
    const { log, start } = logged(conversationQueue(10))
    const [a, b, c] = [start('1', 'a'), start('1', 'b'), start('1', 'c')]
    c.resolve()
    b.resolve()
    await settled()
    expect(log).toEqual(['a'])

    a.resolve()
    await c.done
    expect(log).toEqual(['a', 'a ends', 'b', 'b ends', 'c', 'c ends'])
  })

  it('keeps the order although what the events need first comes in another', async () => {
    const { log, start } = logged(conversationQueue(10))
    const first = held<void>()
    const [a, b] = [start('1', 'a', first.promise), start('1', 'b')]
    b.resolve()
    await settled()
    expect(log).toEqual([])

    first.resolve()
    a.resolve()
    await b.done
    expect(log).toEqual(['a', 'a ends', 'b', 'b ends'])
  })

  it('keeps the order for what comes when the first is done and the second is not', async () => {
    const { log, start } = logged(conversationQueue(10))
    const [a, b] = [start('1', 'a'), start('1', 'b')]
    a.resolve()
    await a.done
    await settled()
    const c = start('1', 'c')
    c.resolve()
    await settled()
    expect(log).toEqual(['a', 'a ends', 'b'])

    b.resolve()
    await c.done
    expect(log).toEqual(['a', 'a ends', 'b', 'b ends', 'c', 'c ends'])
  })

  it('keeps nothing of a conversation when all its events are done', async () => {
    const set = vi.spyOn(Map.prototype, 'set')
    const { start } = logged(conversationQueue(10))
    const [a, b] = [start('the key', 'a'), start('the key', 'b')]
    const tails = set.mock.contexts[set.mock.calls.findIndex(([key]) => key === 'the key')]
    a.resolve()
    b.reject(new Error('no'))
    await Promise.allSettled([a.done, b.done])
    await settled()

    expect(tails).toEqual(new Map())
  })

  it('works on several conversations side by side', async () => {
    const { log, start } = logged(conversationQueue(10))
    start('1', 'a')
    const b = start('2', 'b')
    b.resolve()
    await b.done

    expect(log).toEqual(['a', 'b', 'b ends'])
  })

  it('goes on after work that fails, and rejects with its error', async () => {
    const { log, start } = logged(conversationQueue(10))
    const [a, b] = [start('1', 'a'), start('1', 'b')]
    const failure = new Error('no')
    a.reject(failure)
    b.resolve()

    await expect(a.done).rejects.toBe(failure)
    await b.done
    expect(log).toEqual(['a', 'b', 'b ends'])
  })

  it('leaves out what is refused, and still waits for those before it', async () => {
    const { log, start } = logged(conversationQueue(10))
    const refusal = new Error('refused')
    const [a, refused, b] = [start('1', 'a'), start('1', 'refused', Promise.reject(refusal)), start('1', 'b')]
    b.resolve()
    await settled()
    expect(log).toEqual(['a'])

    a.resolve()
    await expect(refused.done).rejects.toBe(refusal)
    await b.done
    expect(log).toEqual(['a', 'a ends', 'b', 'b ends'])
  })

  it('works on no more conversations at a time than allowed, in the order in which they came', async () => {
    const { log, start } = logged(conversationQueue(2))
    const works = ['a', 'b', 'c', 'd'].map((name) => start(name, name))
    await settled()
    expect(log).toEqual(['a', 'b'])

    works[1]?.resolve()
    await settled()
    expect(log).toEqual(['a', 'b', 'b ends', 'c'])

    for (const { resolve } of works) resolve()
    await Promise.all(works.map(({ done }) => done))
    expect(log.filter((line) => line.endsWith('ends'))).toHaveLength(4)
  })

  it('hands a free place to who waits, and to nobody else', async () => {
    const { log, start } = logged(conversationQueue(1))
    const [a, b] = [start('1', 'a'), start('2', 'b')]
    a.resolve()
    await a.done
    await settled()
    const c = start('3', 'c')
    await settled()
    expect(log).toEqual(['a', 'a ends', 'b'])

    b.resolve()
    c.resolve()
    await c.done
    expect(log).toEqual(['a', 'a ends', 'b', 'b ends', 'c', 'c ends'])
  })

  it('does not count what waits for verification or for its turn', async () => {
    const { log, start } = logged(conversationQueue(2))
    start('1', 'a')
    start('1', 'waits for a')
    start('2', 'is verified for ever', new Promise(() => {}))
    const b = start('3', 'b')
    b.resolve()
    await b.done

    expect(log).toEqual(['a', 'b', 'b ends'])
  })

  it('has free places again after failures', async () => {
    const { start } = logged(conversationQueue(1))
    for (let round = 0; round < 3; round += 1) {
      const work = start(`${round}`, 'fails')
      work.reject(new Error('no'))
      await expect(work.done).rejects.toThrow('no')
    }
    const work = start('last', 'last')
    work.resolve()

    await expect(work.done).resolves.toBeUndefined()
  })
})
