/** One call in progress: attempts until one succeeds or none is left. */
import { apiError, notFoundError } from '../errors/api-errors.ts'
import { ChatwootError } from '../errors/chatwoot-error.ts'
import { AbortError, type Call, DecodeError, type RequestLine } from '../errors/errors.ts'
import { failureInResponse } from '../errors/fetch-failure.ts'
import { missingField } from '../errors/missing-field.ts'
import type { RequestInfo } from '../options/hooks.ts'
import type { RequestOptions } from '../options/request.ts'
import { attempt, type Opened, type Outgoing, type Transport } from './attempt.ts'
import { BodyReader, type Content, type ReadBody, textOf } from './body-reader.ts'
import { type Limits, waitFor } from './deadline.ts'
import { discard } from './discard.ts'
import { type Failure, mayHaveArrived, mayRepeat, waitAfter } from './retry-policy.ts'
import type { Cancel } from './runtime.ts'
import { streamedResponse, withBody } from './streamed-response.ts'

const defaults = { timeout: 60_000, totalTimeout: 0, maxRetries: 2, maxResponseSize: 64 * 2 ** 20 }

/** Of the body of a refusal: what is said is at the beginning. */
const refusalSize = 64 * 2 ** 10

/** How an attempt failed, and the delay until the next one; undefined when there is none. */
interface Setback {
  readonly error: ChatwootError
  readonly failure: Failure
  readonly delay: number | undefined
}

/** Whether someone has asked for the body. */
export interface Demand {
  isThere: boolean
}

export class Exchange implements Call {
  readonly #request: Outgoing
  readonly #transport: Transport
  readonly #limits: Limits
  readonly #maxRetries: number
  #attempts = 0
  #mayHaveArrived = false
  #opened: Opened | undefined
  #isHandedOver = false
  readonly #demand: Demand
  #stopWaiting: Cancel | undefined
  /** The body that was read because nobody had asked for it yet. */
  #ahead: Promise<Content> | undefined
  #buffered: Promise<Response> | undefined
  #isGone = false
  #refusalText = ''

  /** `startedAt`, by the monotonic clock of the runtime, is when the method was called if it had to wait for its turn. */
  constructor(request: Outgoing, transport: Transport, options: RequestOptions, demand: Demand, startedAt?: number) {
    const { options: client } = transport
    const totalTimeout = options.totalTimeout ?? client.totalTimeout ?? defaults.totalTimeout
    this.#request = request
    this.#transport = transport
    this.#demand = demand
    this.#maxRetries = options.maxRetries ?? client.maxRetries ?? defaults.maxRetries
    this.#limits = {
      signal: options.signal,
      timeout: options.timeout ?? client.timeout ?? defaults.timeout,
      totalTimeout,
      endsAt: totalTimeout === 0 ? Number.POSITIVE_INFINITY : (startedAt ?? transport.runtime.elapsed()) + totalTimeout,
    }
  }

  /** The call as errors name it. */
  get line(): RequestLine {
    const { method, secrets, repeat } = this.#request
    const creates = repeat === 'create' || repeat === 'never'
    const { advice } = this.#transport
    return {
      method,
      path: secrets.path,
      attempts: this.#attempts,
      creates,
      mayHaveArrived: this.#mayHaveArrived,
      sent: this.#request,
      advice,
      hide: secrets.hide,
    }
  }

  /** The response: the first successful one, unless its body broke and the request was sent again. */
  get response(): Response {
    return this.#current.response
  }

  /** The body of the refusal that ended the call. */
  get refusalText(): string {
    return this.#refusalText
  }

  /** Sends the request until the headers of a success have arrived; throws when there is none. */
  async open(): Promise<this> {
    for (;;) {
      this.#attempts += 1
      const setback = await this.#attempt()
      if (!setback) return this.#readSoon()
      await this.#waitAfter(setback)
    }
  }

  /**
   * Reads the body of the success. It is part of the attempt: when it breaks, the request is sent again where that is
   * safe.
   */
  async text(): Promise<string> {
    this.#ask()
    for (;;) {
      if (!this.#opened) await this.open()
      if (this.#isGone) return ''
      const { response } = this.#current
      if ((response.bodyUsed || response.body?.locked) && !this.#ahead) throw this.#usedBody()
      let setback: Setback
      try {
        return this.#textOf(await (this.#ahead ?? this.#content()))
      } catch (cause) {
        setback = this.#setback(failureInResponse(this.line, cause))
      }
      if (this.#isHandedOver) throw setback.error
      this.#opened = undefined
      this.#ahead = undefined
      await this.#waitAfter(setback)
    }
  }

  /** Returns the response for a caller who reads the body; time limits and the signal apply until it has been read. */
  handOver(): Response | Promise<Response> {
    this.#ask()
    if (this.#ahead) {
      this.#buffered ??= this.#responseWith(this.#ahead)
      return this.#buffered
    }
    // Awaiting the promise has read a body that broke, and sends the request again.
    if (!this.#opened) throw this.#usedBody()
    const { response, deadline } = this.#opened
    // Its reader is still covered by the deadline.
    if (this.#isHandedOver || response.bodyUsed) return response
    this.#isHandedOver = true
    const handed = streamedResponse(response, deadline, this.line)
    this.#opened = { response: handed, deadline }
    return handed
  }

  /** Returns what `read` finds in the body; throws a DecodeError if it is missing. */
  unwrapped<A, U, V extends U>(answer: A, read: (answer: A) => U, what: string, isThere: (value: U) => value is V): V {
    let cause: unknown
    try {
      const value = read(answer)
      if (isThere(value)) return value
    } catch (error) {
      cause = error
    }
    const field = missingField(answer, read)
    const expected = field ? `${what} (expected ${field})` : what
    throw new DecodeError(this.line, this.response, expected, written(answer), { cause })
  }

  /** Returns the error for a record that is not in the response, though it could be. */
  notFound(what: string): Error {
    return notFoundError(this.line, this.response, what)
  }

  #usedBody(): ChatwootError {
    const { method, path } = this.line
    return new ChatwootError(`${method} ${path}: ${usedBody}`)
  }

  get #current(): Opened {
    if (!this.#opened) throw new ChatwootError('there is no response yet')
    return this.#opened
  }

  /** The call as hooks and logs see it. */
  get info(): RequestInfo {
    const { method, secrets, operation, bucket } = this.#request
    return { method, path: secrets.path, operation, bucket, attempt: this.#attempts }
  }

  async #attempt(): Promise<Setback | undefined> {
    let opened: Opened
    try {
      opened = await attempt(this.#request, this.#limits, this.#transport, this)
    } catch (error) {
      // Hooks throw errors of their own: those pass unchanged.
      if (!(error instanceof ChatwootError)) throw error
      return this.#setback(error)
    }
    if (opened.response.ok || this.#isDeletedBefore(opened)) {
      this.#opened = opened
      return undefined
    }
    try {
      return await this.#refusal(opened)
    } finally {
      opened.deadline.end()
    }
  }

  // The response to an earlier attempt was lost: that attempt deleted the record.
  #isDeletedBefore({ response, deadline }: Opened): boolean {
    const { method, mayBeEmpty } = this.#request
    this.#isGone = response.status === 404 && method === 'DELETE' && mayBeEmpty && this.#mayHaveArrived
    if (this.#isGone) {
      discard(response)
      deadline.end()
    }
    return this.#isGone
  }

  async #refusal(opened: Opened): Promise<Setback> {
    const { response } = opened
    const { status, headers } = response
    // Chatwoot's own 429 is recognised by its text; of all others only the last one is read.
    if (status !== 429) {
      const failure = { status, headers }
      const delay = this.#delayAfter(failure)
      if (delay !== undefined) {
        discard(response)
        return { error: apiError(this.line, response, undefined), failure, delay }
      }
    }
    try {
      const { content, isCut } = await readInTime(opened, refusalSize)
      const { secrets } = this.#request
      const text = isCut ? secrets.hideInBeginning(textOf(content)) : textOf(content)
      this.#refusalText = secrets.hide(text)
      const failure = { status, headers, text }
      const delay = status === 429 ? this.#delayAfter(failure) : undefined
      return { error: apiError(this.line, response, text), failure, delay }
    } catch (reason) {
      const cause = failureInResponse(this.line, reason)
      // The status says more than the broken body; an abort, however, was the caller's wish.
      const error = cause instanceof AbortError ? cause : apiError(this.line, response, undefined, { cause })
      return { error, failure: { status, headers }, delay: undefined }
    }
  }

  /** Someone wants the body. */
  #ask(): void {
    this.#demand.isThere = true
    this.#stopWaiting?.()
  }

  // A body that nobody reads would hold its connection and its timer until the time limit.
  #readSoon(): this {
    if (this.#demand.isThere || this.#isGone) return this
    this.#stopWaiting = this.#transport.runtime.soon(() => {
      this.#ahead = this.#content()
      // A failure matters only to those who ask for the body.
      this.#ahead.catch(() => {})
    })
    return this
  }

  async #content(): Promise<Content> {
    const opened = this.#current
    const { maxResponseSize = defaults.maxResponseSize } = this.#transport.options
    try {
      const { content, isCut } = await readInTime(opened, maxResponseSize || Number.POSITIVE_INFINITY)
      if (!isCut) return content
      throw this.#tooLarge(`the body is larger than ${maxResponseSize} bytes, the limit of the option maxResponseSize`)
    } finally {
      opened.deadline.end()
    }
  }

  #textOf(content: Content): string {
    try {
      return textOf(content)
    } catch (cause) {
      throw this.#tooLarge('the body does not fit into a string', { cause })
    }
  }

  #tooLarge(what: string, options?: ErrorOptions): DecodeError {
    return new DecodeError(this.line, this.response, `${what}: asResponse() streams it`, '', options)
  }

  async #responseWith(ahead: Promise<Content>): Promise<Response> {
    try {
      return withBody(this.response, await ahead)
    } catch (error) {
      throw failureInResponse(this.line, error)
    }
  }

  #setback(error: ChatwootError): Setback {
    return { error, failure: { error }, delay: this.#delayAfter({ error }) }
  }

  #delayAfter(failure: Failure): number | undefined {
    const { repeat, bucket } = this.#request
    const { runtime } = this.#transport
    if (this.#attempts > this.#maxRetries || !mayRepeat(repeat, failure)) return undefined
    const delay = waitAfter(failure, this.#attempts, bucket, runtime)
    // A wait that cannot end in time is not started: the failure of the attempt says more than a timeout would.
    return delay !== undefined && runtime.elapsed() + delay < this.#limits.endsAt ? delay : undefined
  }

  /** Waits until the next attempt; throws when there is none. */
  async #waitAfter({ error, failure, delay }: Setback): Promise<void> {
    const { log, options, runtime } = this.#transport
    if (delay === undefined) {
      const isExpected = error instanceof AbortError || ('status' in failure && failure.status < 500)
      if (!isExpected) log?.say('error', this.info, 'failed', { error: error.message })
      throw error
    }
    this.#mayHaveArrived ||= mayHaveArrived(failure)
    log?.say('warn', this.info, `attempt ${this.#attempts} failed, next attempt in ${Math.round(delay) / 1000} s`, {
      error: error.message,
    })
    const { onRetry } = options
    const retry = { ...this.info, error, delay }
    if (onRetry) await waitFor(this.#limits, runtime, this, () => onRetry(retry))
    await this.#pause(delay)
  }

  async #pause(milliseconds: number): Promise<void> {
    const { runtime } = this.#transport
    let cancel: Cancel = () => {}
    const pause = () =>
      new Promise<void>((resolve) => {
        cancel = runtime.pause(resolve, milliseconds)
      })
    try {
      await waitFor(this.#limits, runtime, this, pause)
    } finally {
      cancel()
    }
  }
}

function readInTime({ response, deadline }: Opened, limit: number): Promise<ReadBody> {
  const body = new BodyReader(response)
  return deadline.race(body.read(limit), () => body.cancel())
}

function written(answer: unknown): string {
  try {
    return JSON.stringify(answer) ?? ''
  } catch {
    // Nested too deeply.
    return ''
  }
}

const usedBody = 'the body has already been read: await the promise or read the body of asResponse(), not both'
