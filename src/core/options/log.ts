/** What a client logs about its requests, without secrets. */
import { printable } from '../errors/chatwoot-error.ts'
import type { RequestInfo } from './hooks.ts'

/** How much a client logs: each level includes those before it. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug'

/** The console, or any logger with the same methods. */
export interface Logger {
  error(message: string, details?: object): void
  warn(message: string, details?: object): void
  info(message: string, details?: object): void
  debug(message: string, details?: object): void
}

export const logLevels: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug']

export class Log {
  readonly #logger: Logger
  readonly #level: number

  constructor(logger: Logger, level: LogLevel) {
    this.#logger = logger
    this.#level = logLevels.indexOf(level)
  }

  /** Whether messages of this level are logged. */
  has(level: LogLevel): boolean {
    return logLevels.indexOf(level) <= this.#level
  }

  say(
    level: Exclude<LogLevel, 'off'>,
    request: Pick<RequestInfo, 'method' | 'path'>,
    what: string,
    details?: object,
  ): void {
    if (!this.has(level)) return
    const message = printable(`chatwoot-client: ${request.method} ${request.path}: ${what}`)
    // A failing logger must not make a call fail that has succeeded, or end the program.
    try {
      const said: unknown = details === undefined ? this.#logger[level](message) : this.#logger[level](message, details)
      if (said instanceof Promise) said.catch(() => {})
    } catch {}
  }
}
