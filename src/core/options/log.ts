/** What a client says about its requests, without secrets. */
import type { RequestInfo } from './hooks.ts'

/** How much a client tells: each level tells what those before it tell, too. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug'

/** The console, or anything that logs in its way. */
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

  /** Whether anybody wants to know. */
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
    const message = `chatwoot-client: ${request.method} ${request.path}: ${what}`
    try {
      if (details === undefined) this.#logger[level](message)
      else this.#logger[level](message, details)
    } catch {
      // A message that was sent must not look as if it had failed because its log line could not be written.
    }
  }
}
