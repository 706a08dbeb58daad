/** Failures that a test injects to see how its code handles them. */
import type { FakeAnswer } from './exchange/answers.ts'

export interface FailureRule {
  /** Any method if omitted. */
  method?: string
  /** The path after `/api/v1/accounts/1`, the whole path, or a pattern for the whole path. */
  path?: string | RegExp
  /** 500 if omitted. */
  status?: number
  /** If omitted, what the server sends with a 500 or a 429. */
  body?: unknown
  headers?: Record<string, string>
  /** How many requests fail; 1 if omitted. */
  times?: number
  /** Cut the connection instead: before the request is processed, or after it and before the response. */
  cut?: true | 'before' | 'after'
}

export interface Faults {
  add(rule: FailureRule): void
  /** Returns the failure for this request, if there is one, and counts it. */
  take(method: string, path: string): { cut: 'before' | 'after' } | FakeAnswer | undefined
}

export function createFaults(prefix: string): Faults {
  const waiting: { rule: FailureRule; left: number }[] = []
  return {
    add(rule) {
      waiting.push({ rule, left: rule.times ?? 1 })
    },
    take(method, path) {
      const found = waiting.find(({ rule, left }) => left > 0 && isMeant(rule, method, path, prefix))
      if (!found) return undefined
      found.left--
      const { cut, status = 500, body, headers } = found.rule
      if (cut) return { cut: cut === 'after' ? 'after' : 'before' }
      return { status, body: body ?? usualBody(status), ...(headers && { headers }) }
    },
  }
}

function usualBody(status: number): unknown {
  if (status === 429) return 'Retry later\n'
  return { status, error: status === 500 ? 'Internal Server Error' : 'Failed on purpose' }
}

function isMeant({ method, path }: FailureRule, sentMethod: string, sentPath: string, prefix: string): boolean {
  if (method !== undefined && method.toUpperCase() !== sentMethod) return false
  if (path === undefined) return true
  return path instanceof RegExp ? path.test(sentPath) : path === sentPath || `${prefix}${path}` === sentPath
}
