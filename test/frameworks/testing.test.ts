/** The tests that docs/testing.md shows, run as their readers would. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './page.ts'
import { createProject, installed, type Project } from './project.ts'

const page = readFileSync(path.join(root, 'docs/testing.md'), 'utf8')
const run = promisify(execFile)

let project: Project

beforeAll(async () => {
  project = await createProject()
  // The package's own dependencies, which npm would install, and the vitest of this repository.
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers', 'vitest']) {
    await symlink(path.join(root, 'node_modules', name), path.join(project.folder, 'node_modules', name))
  }
  await project.write('bot.ts', block('bot.ts'))
  await project.write('bot.js', block('bot.ts'))
  await project.write('bot.cjs', block('bot.ts'))
})
afterAll(() => project.remove())

/** The block that starts with the name of its file. */
function block(name: string): string {
  const found = [...page.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].find(([, code]) => code?.startsWith(`// ${name}\n`))
  if (!found?.[1]) throw new Error(`the page has no block ${name}`)
  return found[1]
}

const vitestProgram = path.join(root, 'node_modules/.bin/vitest')
const jestProgram = path.join(installed, '.bin/jest')

describe('the test of a bot', () => {
  it.each(['bot.test.ts', 'bot.test.mjs', 'bot.test.cjs'])('%s has at most 15 lines after its imports', (name) => {
    const lines = block(name).split('\n')
    const code = lines.filter((line) => line !== '' && !/^(import|\/\/|const \{.*require)/.test(line))

    expect(code.length).toBeLessThanOrEqual(15)
  })

  it('passes in vitest, and fails with a bot that says something else', async () => {
    await project.write('bot.test.ts', block('bot.test.ts'))
    await project.write('wrong.test.ts', block('bot.test.ts').replace('You said', 'You sang'))
    const vitest = (file: string) => run(vitestProgram, ['run', file], { cwd: project.folder })

    expect((await vitest('bot.test.ts')).stdout).toMatch(/1 passed/)
    await expect(vitest('wrong.test.ts')).rejects.toMatchObject({ code: 1 })
  })

  it('passes in node:test', async () => {
    const file = await project.write('bot.test.mjs', block('bot.test.mjs'))

    expect((await run('node', ['--test', file])).stdout).toMatch(/pass 1/)
  })

  it('passes in jest', async () => {
    await project.write('bot.test.cjs', block('bot.test.cjs'))

    expect((await run(jestProgram, ['bot.test.cjs'], { cwd: project.folder })).stderr).toMatch(/1 passed/)
  })
})

describe('a program in another language', () => {
  it('speaks as a visitor and an agent', async () => {
    const [, program = ''] = /^```python\n([\s\S]*?)^```$/m.exec(page) ?? []
    const here = program.replace(
      '["node_modules/.bin/chatwoot-client", "fake"]',
      JSON.stringify(['node', cli(), 'fake']),
    )
    expect(here).not.toBe(program)

    expect((await run('python3', ['-c', here])).stdout).toBe('On its way\n')
  })
})

function cli(): string {
  return path.join(project.folder, 'node_modules/chatwoot-client/dist/cli/chatwoot-client.mjs')
}
