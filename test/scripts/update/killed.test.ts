/**
 * Most runs here are killed inside this process: from then on nothing that they call in node:fs/promises does anything or
 * returns. One test shows that a process that is really killed leaves the same files.
 */
import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../../scripts/update.ts'
import { contentsOf, newer, regenerate, writeProject } from '../small-project.ts'

interface Run {
  isKilled: boolean
  beforeCall: (name: string, target: unknown) => void
}

/** The run that a call belongs to. Calls of the tests belong to none. */
const runs = await vi.hoisted(async () => {
  const { AsyncLocalStorage } = await import('node:async_hooks')
  return new AsyncLocalStorage<Run>()
})

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  const mortal = Object.entries(real).map(([name, member]) => {
    if (typeof member !== 'function') return [name, member]
    const call = (...args: unknown[]) => {
      const run = runs.getStore()
      run?.beforeCall(name, args[0])
      return run?.isKilled ? new Promise(() => {}) : Reflect.apply(member, real, args)
    }
    return [name, call]
  })
  return Object.fromEntries(mortal)
})

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs')>()
  const renameSync = (from: string, to: string) => {
    const run = runs.getStore()
    run?.beforeCall('renameSync', to)
    // What is to be done after a failure calls node:fs/promises, which does nothing any more.
    if (run?.isKilled) throw new Error('killed')
    real.renameSync(from, to)
  }
  return { ...real, renameSync, default: { ...real, renameSync } }
})

type Call = 'renameSync' | 'writeFile' | 'readFile'

const project = path.resolve(import.meta.dirname, '../../..')
let template: string
let folder: string
let root: string
let document: string

beforeAll(async () => {
  template = await mkdtemp(path.join(tmpdir(), 'project-'))
  await writeProject(template)
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'killed-'))
  root = path.join(folder, 'project')
  await cp(template, root, { recursive: true })
  document = path.join(folder, 'newer.json')
  await writeFile(document, newer())
})
afterEach(() => rm(folder, { recursive: true }))
afterAll(() => rm(template, { recursive: true }))

const update = (root: string) => main(['--file', document], { log: () => {}, error: () => {} }, { root })

/** Kills a run when it makes this call with a file of the project for the n-th time. */
async function killedAt(name: Call, count: number): Promise<void> {
  const listening = vi.spyOn(process, 'on')
  let calls = 0
  await new Promise<void>((resolve, reject) => {
    const run: Run = {
      isKilled: false,
      beforeCall(called, target) {
        if (called !== name || !String(target).startsWith(root) || ++calls !== count) return
        run.isKilled = true
        resolve()
      },
    }
    runs.run(run, () => update(root)).then((exitCode) => reject(new Error(`ended with ${exitCode}, was not killed`)))
  })
  // The end of the process would do these.
  for (const [signal, listener] of listening.mock.calls) process.off(signal, listener)
  for (const file of Object.keys(await contentsOf(root)))
    if (path.basename(file) === 'pid') await writeFile(path.join(root, file), '999999999')
}

/** Without the new files that were not yet moved to their places. */
function moved(contents: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(contents).filter(([name]) => !name.includes('.writing')))
}

/** The same with a process of its own, which sends itself the signal. */
async function processKilledAt(name: Call, count: number, root: string): Promise<void> {
  const hook = `
    import fs from 'node:${name.endsWith('Sync') ? 'fs' : 'fs/promises'}'
    import { syncBuiltinESMExports } from 'node:module'
    const real = fs.${name}
    let calls = 0
    fs.${name} = (...args) => {
      if (!String(args[0]).startsWith(${JSON.stringify(root)})) return real(...args)
      if (++calls === ${count}) process.kill(process.pid, 'SIGKILL')
      return real(...args)
    }
    syncBuiltinESMExports()`
  const program = `
    import { main } from ${JSON.stringify(path.join(project, 'scripts/update.ts'))}
    process.exitCode = await main(['--file', ${JSON.stringify(document)}], console, { root: ${JSON.stringify(root)} })`
  const preload = `data:text/javascript,${encodeURIComponent(hook)}`
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', preload, '--input-type=module', '--eval', program],
    { cwd: project, stdio: 'ignore' },
  )
  const signal = await new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)))
  expect(signal).toBe('SIGKILL')
}

describe('a run that is killed', () => {
  it.each([
    ['while it reads the old document', 'readFile', 1],
    ['while it reads the corrections', 'readFile', 2],
    ['while it reads the files to be replaced', 'readFile', 5],
  ] as const)('%s leaves everything as it was', async (_, name, count) => {
    const before = await contentsOf(root)
    await killedAt(name, count)
    expect(await contentsOf(root)).toEqual(before)
  })

  it.each([1, 7])('while it writes file %i next to the old one leaves all files as they were', async (count) => {
    const before = await contentsOf(root)
    await killedAt('writeFile', count)
    expect(moved(await contentsOf(root))).toEqual(before)
  })

  it.each([1, 2, 7])('before it replaces file %i is undone by generate', async (count) => {
    const before = await contentsOf(root)
    await killedAt('renameSync', count)
    expect((await contentsOf(root))['spec/chatwoot.swagger.json']).toBe(before['spec/chatwoot.swagger.json'])

    await regenerate(root)

    expect(moved(await contentsOf(root))).toEqual(before)
  })

  it.each([2, 7])('before it replaces file %i is completed by the next run', async (count) => {
    const whole = path.join(folder, 'whole')
    await cp(root, whole, { recursive: true })
    await update(whole)

    await killedAt('renameSync', count)
    await update(root)

    expect(await contentsOf(root)).toEqual(await contentsOf(whole))
  })

  it('leaves what a process leaves that the system kills', { timeout: 300_000 }, async () => {
    const other = path.join(folder, 'other')
    await cp(root, other, { recursive: true })

    await killedAt('renameSync', 3)
    await processKilledAt('renameSync', 3, other)

    expect(Object.keys(await contentsOf(root))).toContain('spec/.writing/new-chatwoot.swagger.json')
    const withoutPid = ([name]: [string, string]) => path.basename(name) !== 'pid'
    const left = async (folder: string) => Object.entries(await contentsOf(folder)).filter(withoutPid)
    expect(await left(root)).toEqual(await left(other))
  })
})
