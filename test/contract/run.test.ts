/** What becomes of a behaviour: shown, different as declared, not run, or failed. */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Behaviour, behaviour, type Conditions } from './behaviour.ts'
import { type MemoryWorld, memoryWorld } from './memory.ts'
import { operationOf } from './operations.ts'
import { reportOf, writeReport } from './report.ts'
import { type Result, runOne } from './run.ts'
import { compareVersions, isInRange } from './versions.ts'
import { notRun } from './world.ts'

let memory: MemoryWorld
beforeAll(async () => {
  memory = await memoryWorld('4.14.2')
})

async function resultOf(shown: Behaviour, tries = 1): Promise<Result> {
  const { result } = await runOne('subject', shown, memory.world, { calls: memory.calls, tries, now: () => 0 })
  return result
}

const works = (conditions: Conditions) => behaviour('works', conditions, async () => {})
const breaks = (conditions: Conditions) =>
  behaviour('breaks', conditions, async () => {
    throw new Error('broken')
  })

describe('a behaviour', () => {
  it('is proven, with the operations that it has called', async () => {
    const result = await resultOf(behaviour('labels are listed', async ({ admin }) => void (await admin.labels.list())))

    expect(result).toMatchObject({ outcome: 'proven', operations: ['listLabels'] })
  })

  it('fails with its error', async () => {
    expect(await resultOf(breaks({}))).toMatchObject({ outcome: 'failed', error: 'Error: broken' })
  })

  it('is tried again, and says so', async () => {
    let tries = 0
    const flaky = behaviour('flaky', async () => {
      if (++tries === 1) throw new Error('not yet')
    })

    expect(await resultOf(flaky, 2)).toMatchObject({ outcome: 'proven', tries: 2 })
  })

  it('differs as declared, for the versions and the place of the difference', async () => {
    const differs = (versions: string, on?: 'memory' | 'server') => ({
      differs: [{ versions, reason: 'it does', ...(on && { on }) }],
    })

    expect((await resultOf(breaks(differs('<4.15')))).outcome).toBe('different')
    expect((await resultOf(breaks(differs('<4.15', 'memory')))).outcome).toBe('different')
    expect((await resultOf(breaks(differs('<4.15', 'server')))).outcome).toBe('failed')
    expect((await resultOf(breaks(differs('<4.12')))).outcome).toBe('failed')
  })

  it('fails when a declared difference is gone', async () => {
    const error = 'the declared difference is gone, remove it: it does'
    expect(await resultOf(works({ differs: [{ reason: 'it does' }] }))).toMatchObject({ outcome: 'failed', error })
    expect((await resultOf(works({ pendingInFake: true }))).outcome).toBe('failed')
  })

  it('is not run on a server that is too old, or that cannot show it', async () => {
    expect(await resultOf(works({ since: '4.15.0' }))).toMatchObject({
      outcome: 'not run',
      reason: 'since 4.15.0, this is 4.14.2',
    })
    const feature = behaviour('needs a feature', async () => notRun('the feature is off'))
    expect(await resultOf(feature, 2)).toMatchObject({ outcome: 'not run', reason: 'the feature is off' })
  })
})

describe('versions', () => {
  it('are compared by number', () => {
    expect(compareVersions('4.9.2', '4.10')).toBeLessThan(0)
    expect(compareVersions('4.14.2', '4.14.2-rc1')).toBe(0)
    expect(isInRange('4.17.1', '>=4.12 <4.18')).toBe(true)
    expect(isInRange('4.15.1', '4.15.1')).toBe(true)
    expect(() => isInRange('4.15.1', '~4.15')).toThrow('"~4.15" is not a range of versions')
  })
})

describe('operations', () => {
  it.each([
    ['GET', '/api/v1/accounts/1/conversations/meta', 'getConversationCounts'],
    ['GET', '/api/v1/accounts/1/conversations/7', 'getConversation'],
    ['POST', '/public/api/v1/inboxes/abc/contacts/s-1/conversations/7/messages', 'createPublicMessage'],
    ['GET', '/nothing', undefined],
  ])('%s %s is %s', (method, path, operation) => {
    expect(operationOf(method, path)).toBe(operation)
  })
})

describe('the report', () => {
  it('counts, and says why behaviours failed, differ or were not run', () => {
    const common = { subject: 'status', milliseconds: 1, operations: [] }
    const results: Result[] = [
      { ...common, name: 'one', outcome: 'proven' },
      { ...common, name: 'two', outcome: 'failed', error: 'Error: broken' },
      { ...common, name: 'three', outcome: 'not run', reason: 'no token' },
    ]

    expect(writeReport(reportOf('4.14.2', results, Date.UTC(2026, 10, 30), Date.UTC(2026, 10, 30, 0, 1)))).toBe(
      [
        'Chatwoot 4.14.2, 2026-11-30: 1 of 3 behaviours proven, 0 differ as declared, 1 not run, 1 failed; 60 s',
        '',
        'failed:',
        '  status: two',
        '    Error: broken',
        '',
        'not run:',
        '  status: three',
        '    no token',
        '',
      ].join('\n'),
    )
  })
})
