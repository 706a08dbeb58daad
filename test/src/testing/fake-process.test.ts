import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended } from '../../processes/command.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const urlOf = (file: string) => JSON.stringify(pathToFileURL(path.join(root, file)).href)

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chatwoot-client-fake-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs a program with a visitor that nobody answers, where the default timeout is a tenth of a second. */
async function run(program: string, ...options: string[]): Promise<{ code: number; output: string }> {
  const file = path.join(folder, `${options.length}.test.mjs`)
  await writeFile(
    file,
    `const real = setTimeout
    globalThis.setTimeout = (work, time) => real(work, time === 30_000 ? 100 : time)
    const { createFakeChatwoot } = await import(${urlOf('src/testing/index.ts')})
    globalThis.setTimeout = real
    const bot = { outgoing_url: 'http://bot.test/', secret: 'secret', inboxes: [1] }
    const fake = createFakeChatwoot({ data: { bot }, webhookFetch: async () => new Response('', { status: 401 }) })
    ${program}`,
  )
  const args = ['--import', 'tsx', ...options, file]
  const { exitCode, stdout, stderr } = await ended(process.execPath, args, { cwd: root, timeout: 100_000 })
  return { code: exitCode, output: stdout + stderr }
}

const unanswered =
  'nothing came within 30000 ms (option timeout): the visitor waited for a message and has heard nothing; message_created to http://bot.test/ failed: 401 Unauthorized'

describe('a wait with nothing else to do', () => {
  it('fails its test of node:test with the reason, and no other', async () => {
    const { code, output } = await run(
      `import { test } from 'node:test'
      test('is never answered', async (t) => {
        t.after(() => fake.close())
        const visitor = fake.visitor()
        await visitor.says('Hello')
        await visitor.hears()
      })
      test('passes', () => {})`,
      '--test',
      '--test-reporter=tap',
    )

    expect(output).toContain(unanswered)
    // Where the test waits.
    expect(output).toMatch(/^ +.*2\.test\.mjs:12:23/m)
    expect(output).toMatch(/^ *not ok 1 - is never answered$/m)
    expect(output).toMatch(/^ *ok 2 - passes$/m)
    expect(code).toBe(1)
  })

  it('ends a program with the reason', async () => {
    const { code, output } = await run(`
      const visitor = fake.visitor()
      await visitor.says('Hello')
      await visitor.hears()`)

    expect(output).toContain(`Error: ${unanswered}`)
    expect(code).toBe(1)
  })

  it('lets a request that hangs reach the signal of its caller', async () => {
    const { code, output } = await run(`
      fake.failNext({ hang: true })
      await fake.fetch('http://chatwoot.test/api', { signal: AbortSignal.timeout(50) }).catch(({ name }) => console.log(name))`)

    expect({ code, output }).toEqual({ code: 0, output: 'TimeoutError\n' })
  })

  it('does not keep the process running once it has ended', async () => {
    const start = performance.now()
    const { code } = await run(`
      const visitor = fake.visitor()
      await visitor.says('Hello')
      const heard = visitor.hears('Hi', { timeout: 60_000 })
      await fake.agent().replies(visitor, 'Hi')
      await heard
      visitor.hears('never', { timeout: 60_000 })
      await fake.close().catch(() => {})`)

    expect(code).toBe(0)
    expect(performance.now() - start).toBeLessThan(50_000)
  })
})
