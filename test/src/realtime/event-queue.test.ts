import { describe, expect, it } from 'vitest'
import { EventQueue } from '../../../src/realtime/event-queue.ts'
import type { ReceivedRealtimeEvent } from '../../../src/realtime/events.ts'
import { settled } from '../../servers/held.ts'

const event = (name: string): ReceivedRealtimeEvent => ({ event: 'unknown', name, data: {} })

describe('events that were dropped', () => {
  it('are reported from the first of them to the first that is left', async () => {
    let now = 0
    const reported: number[][] = []
    const queue = new EventQueue({ now: () => now, onDropped: (...gap) => reported.push(gap), onReturn() {} })
    for (now = 1; now <= 1002; now += 1) queue.push(event(`${now}`))

    expect(await queue.next()).toEqual({ done: false, value: event('3') })
    expect(reported).toEqual([[2, 1, 3]])
  })
})

describe('a call that waits for an event', () => {
  it('goes on waiting when another call has taken it', async () => {
    const queue = new EventQueue({ now: () => 0, onDropped() {}, onReturn() {} })
    const first = queue.next()
    await settled()
    queue.push(event('one'))
    // In the same turn, before the first call is woken up.
    const second = queue.next()
    expect(await second).toEqual({ done: false, value: event('one') })
    await settled()

    queue.push(event('two'))
    expect(await first).toEqual({ done: false, value: event('two') })
  })
})
