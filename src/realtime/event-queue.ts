/** The events that an iterator has not returned yet. */
import type { ReceivedRealtimeEvent } from './events.ts'

/** Beyond this the oldest are dropped: a program that does not keep up would otherwise run out of memory. */
const size = 1000

interface Owner {
  /** Milliseconds since 1970, by the server's clock. */
  now(): number
  /** Called when the iterator goes on after events were dropped. */
  onDropped(count: number, since: number, until: number): void
  /** Called when the iteration was left early. */
  onReturn(): void
}

type Result = IteratorResult<ReceivedRealtimeEvent, undefined>

export class EventQueue implements AsyncIterableIterator<ReceivedRealtimeEvent> {
  readonly #owner: Owner
  readonly #events: { readonly event: ReceivedRealtimeEvent; readonly at: number }[] = []
  readonly #waiting: (() => void)[] = []
  #dropped = 0
  #droppedSince = 0
  #end: { readonly error?: Error | undefined } | undefined

  constructor(owner: Owner) {
    this.#owner = owner
  }

  push(event: ReceivedRealtimeEvent): void {
    this.#events.push({ event, at: this.#owner.now() })
    if (this.#events.length > size) this.#drop()
    this.#waiting.shift()?.()
  }

  /** Lets the iteration end, with an error if there is one, after the events that are left. */
  end(error?: Error): void {
    this.#end = { error }
    for (const wake of this.#waiting.splice(0)) wake()
  }

  async next(): Promise<Result> {
    this.#reportDropped()
    while (this.#events.length === 0 && !this.#end) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    const first = this.#events.shift()
    if (first) return { done: false, value: first.event }
    const error = this.#end?.error
    // Only once, as generators do.
    this.#end = {}
    if (error) throw error
    return { done: true, value: undefined }
  }

  async return(): Promise<Result> {
    this.#owner.onReturn()
    this.#events.length = 0
    this.#dropped = 0
    this.end()
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  #drop(): void {
    const dropped = this.#events.shift()
    if (this.#dropped === 0) this.#droppedSince = dropped?.at ?? 0
    this.#dropped += 1
  }

  #reportDropped(): void {
    const dropped = this.#dropped
    this.#dropped = 0
    if (dropped > 0) this.#owner.onDropped(dropped, this.#droppedSince, this.#events[0]?.at ?? this.#owner.now())
  }
}
