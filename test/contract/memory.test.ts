/** Every behaviour on the in-memory Chatwoot. `npm run test:live` runs the same on a real server. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type MemoryWorld, memoryWorld } from './memory.ts'
import { runOne } from './run.ts'
import { subjects } from './subjects.ts'

describe.each(['4.14.2', '4.15.1'])('the in-memory Chatwoot %s', (version) => {
  let memory: MemoryWorld
  beforeAll(async () => {
    memory = await memoryWorld(version)
  })

  for (const { subject, behaviours } of subjects) {
    describe(subject, () => {
      // Not it.each, which shortens the sentences.
      for (const behaviour of behaviours) {
        it(behaviour.name, async () => {
          const { result, error } = await runOne(subject, behaviour, memory.world, {
            calls: memory.calls,
            tries: 1,
            now: Date.now,
          })
          if (result.outcome === 'failed' && error) throw error
          expect(result.error === undefined || result.outcome === 'different', result.error).toBe(true)
          expect(result.outcome, result.reason).not.toBe('not run')
        })
      }
    })
  }
})

describe('the contract suite', () => {
  it('has at least 150 behaviours, each with a sentence of its own', () => {
    const names = subjects.flatMap(({ behaviours }) => behaviours.map(({ name }) => name))
    expect(names.length).toBeGreaterThanOrEqual(150)
    expect(new Set(names).size).toBe(names.length)
  })
})
