import type { Patience } from '../../../../src/core/concurrency/patience.ts'
import { testRuntime } from '../transport/test-runtime.ts'

/** How a caller waits, without a limit unless the test sets one. */
export function patience(given: Partial<Patience> = {}): Patience {
  const line = { method: 'POST', path: '/api/v1/x' }
  return { line, signal: undefined, totalTimeout: 0, startedAt: 0, runtime: testRuntime(), ...given }
}
