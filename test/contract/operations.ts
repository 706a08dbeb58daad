/** Which operations of the document a behaviour has called. */
import * as generated from '../../generated/operations.ts'
import type { Fetch } from '../../src/index.ts'

interface Template {
  readonly id: string
  readonly method: string
  readonly pattern: RegExp
}

// Those without names in their path come first: `/conversations/meta` is not a conversation.
const templates: readonly Template[] = Object.values(generated)
  .flatMap((operation) => ('path' in operation ? [operation] : []))
  .toSorted((one, other) => countNames(one.path) - countNames(other.path))
  .map(({ id, method, path }) => ({ id, method, pattern: patternOf(path) }))

function countNames(path: string): number {
  return path.split('{').length
}

function patternOf(path: string): RegExp {
  return new RegExp(`${path.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}/?$`)
}

/** Returns the operationId; undefined for a request that is not in the document. */
export function operationOf(method: string, path: string): string | undefined {
  return templates.find((template) => template.method === method && template.pattern.test(path))?.id
}

export interface CallLog {
  readonly fetch: Fetch
  /** Returns the operations that were called since the last time, by name, and forgets them. */
  take(): string[]
}

export function logCalls(fetch: Fetch): CallLog {
  let called = new Set<string>()
  return {
    fetch: (url, init) => {
      const operation = operationOf(init.method ?? 'GET', new URL(url).pathname)
      if (operation) called.add(operation)
      return fetch(url, init)
    },
    take() {
      const names = [...called].toSorted()
      called = new Set()
      return names
    },
  }
}
