/** Whether something is a snapshot: programs keep them, and JSON loses the Maps of the records. */
import type { FakeSnapshot } from './surface.ts'

/** @param like a snapshot as it is now @throws TypeError for anything that `snapshot()` did not return */
export function checkSnapshot(given: FakeSnapshot, like: FakeSnapshot): FakeSnapshot {
  const misfit = misfitOf(Object(given), like)
  if (misfit === undefined) return given
  throw new TypeError(`restore needs what snapshot() returned, or a copy by structuredClone: ${misfit}`)
}

function misfitOf({ state, advanced }: Partial<FakeSnapshot>, like: FakeSnapshot): string | undefined {
  if (state === undefined) return 'there is no state'
  if (typeof advanced !== 'number') return 'advanced must be a number'
  const records = new Map<string, unknown>(Object.entries(Object(state)))
  for (const [key, value] of Object.entries(like.state)) {
    const expected = kindOf(value)
    const got = kindOf(records.get(key))
    if (got !== expected) return `state.${key} must be of type ${expected}, got ${got}${hints[expected] ?? ''}`
  }
  return undefined
}

const hints: Readonly<Record<string, string>> = { Map: '; Maps do not survive JSON' }

/** Such as `Map`, also of another realm. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1)
}
