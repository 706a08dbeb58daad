/** Every recorded call, sent to the fake: same status, error, keys and types, or a declared difference. */
import { describe, expect, it } from 'vitest'
import { declared } from './replay/declared.ts'
import { hasRoute, operationOf } from './replay/operations.ts'
import { type RecordedCall, recordedCalls } from './replay/recorded-calls.ts'
import { replayed } from './replay/replay.ts'

const replayable = recordedCalls.filter(isReplayable)

/** Paths that no operation has are answered, too. */
function isReplayable(call: RecordedCall): boolean {
  const operation = operationOf(call)
  return !operation || hasRoute(operation)
}

describe('a recorded call', () => {
  it.each(replayable.map((call) => [call.name, call] as const))(
    'is answered as by the server: %s',
    async (name, call) => {
      const { differences } = await replayed(call)

      const exception = declared.find(({ calls }) => calls.includes(name))
      if (!exception) return expect(differences).toEqual([])
      expect(differences, `no longer different: remove it from "${exception.reason}"`).not.toEqual([])
      expect(differences.filter((difference) => !exception.looksLike.test(difference))).toEqual([])
    },
  )

  it('is declared to be different once, and only if the fake has its operation', () => {
    const names = declared.flatMap(({ calls }) => calls)

    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(names.filter((name) => !replayable.some((call) => call.name === name))).toEqual([])
  })

  it('is replayed in most cases: the fake has the operations that matter', () => {
    expect(replayable.length).toBeGreaterThan(400)
  })
})
