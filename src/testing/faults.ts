/** Failures that a test asks for, to see what its code does about them. */
import type { FakeAnswer } from './answers.ts'

export interface FailureRule {
  /** Any when left out. */
  method?: string
  /** The path after `/api/v1/accounts/1`, or the whole one; or a pattern of the whole one. */
  path?: string | RegExp
  /** 500 when left out. */
  status?: number
  /** The server's own words for a 500 or a 429 when left out. */
  body?: unknown
  headers?: Record<string, string>
  /** How many requests fail; 1 when left out. */
  times?: number
  /** Cut the connection instead: before anything was done, or after it was done and before the answer. */
  cut?: true | 'before' | 'after'
}

export interface Faults {
  add(rule: FailureRule): void
  /** The failure of this request, which uses it up. */
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
