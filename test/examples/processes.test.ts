/** Starts each example as a process; the other files of this folder test the details within the test process. */
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { messagesIn, question, write } from './auto-reply.ts'
import { account, expectWhole, fileOf, linesOf, readOf } from './export.ts'
import { serveDesk } from './run-example.ts'

const mara = { contact: 'Mara Lind', says: 'My invoice is wrong' }

describe('the quickstart', () => {
  it('does a piece of daily work against a Chatwoot in memory', async () => {
    const { PATH } = process.env
    const command = ['--import', 'tsx', 'examples/quickstart.ts']

    const { stdout, stderr } = await promisify(execFile)('node', command, { env: { PATH } })

    expect(stderr).toBe('')
    expect(stdout).toContain('Open conversations (3)')
    expect(stdout).toContain('Open and urgent (1)')
    expect(stdout).toMatch(/labels {9}billing, refund\n {2}priority {7}high\n {2}status {9}snoozed until \d{4}-/)
    expect(stdout).toContain('still open     2')
  })
})

describe('the auto-reply', () => {
  it('looks repeatedly if an interval is given', async () => {
    const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara Lind', says: question }] } })
    let looks = 0
    await using desk = await serveDesk(fake, ({ url }, { program }) => {
      if (!url.includes('/conversations?')) return
      if (looks++ === 1) write(fake, 'And my password?')
      if (looks === 4) program?.kill()
    })

    await desk.run('auto-reply', ['0.01'])

    expect(messagesIn(fake)).toEqual([
      question,
      expect.stringContaining('9 to 17'),
      'And my password?',
      expect.stringContaining('new password'),
    ])
  })
})

describe('the export', () => {
  it('continues after it was killed', async () => {
    const fake = account()
    await using desk = await serveDesk(fake, ({ url }, { program }) => {
      if (url.includes('/conversations/20/messages')) program?.kill('SIGKILL')
    })
    const { stderr } = await desk.run('export')
    expect(stderr).not.toContain('complete')
    const before = linesOf(desk)
    expect(before.length).toBeGreaterThan(41)
    expect(before.length).toBeLessThan(81)
    const read = before.filter(({ type }) => type === 'conversation').map(({ id }) => String(id))

    fake.requests.length = 0
    await using again = await serveDesk(fake)
    await writeFile(fileOf(again), await readFile(fileOf(desk)))
    const { exitCode } = await again.run('export')

    expect(exitCode).toBe(0)
    expectWhole(again, fake)
    expect(read.filter((id) => readOf(fake).has(id))).toEqual([])
  })
})

describe('the CRM sync', () => {
  it('ends immediately with the wrong token', async () => {
    const fake = createFakeChatwoot()
    await using desk = await serveDesk(fake)
    await writeFile(path.join(desk.folder, 'people.json'), JSON.stringify([{ id: 1, name: 'Mara Lind' }]))

    const { exitCode, stdout, stderr } = await desk.run('crm-sync', ['people.json'], 'not-a-token')

    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toContain('AuthenticationError')
    expect(stderr).not.toContain('not-a-token')
  })
})

describe('the other programs', () => {
  const now = Math.floor(Date.now() / 1000)

  it.each([
    ['triage', ['--dry-run'], /^#1 label billing, priority high, team 1\n$/],
    ['first-response-times', ['2026-03-01'], /^Inbox .*\nAPI .*\nAgent .*\n\(nobody\) .*\n$/],
    ['weekly-report', [new Date(now * 1000).toISOString()], /^"of","name",.*\n"inbox","API","1",.*\n$/],
    ['provision', ['Acme Inc', 'ann@acme.example'], /^Acme Inc has account 2 with 0 agent\(s\)\nhttp:\S+\n$/],
  ])('start: %s', async (name, args, printed) => {
    const fake = createFakeChatwoot({ data: { conversations: [mara] } })
    await using desk = await serveDesk(fake)

    const outcome = await desk.run(name, args, fake.token, { CHATWOOT_PLATFORM_TOKEN: fake.tokens.platform })

    expect(outcome).toEqual({ exitCode: 0, stdout: expect.stringMatching(printed), stderr: '' })
  })
})
