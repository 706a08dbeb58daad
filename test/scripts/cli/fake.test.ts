import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chatwoot-client-fake-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Starts the program, and returns its first line and how it ends. */
function start(...args: string[]) {
  const child = spawn('node', ['--import', 'tsx', 'scripts/cli/chatwoot-client.ts', 'fake', ...args])
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  const line = once(createInterface(child.stdout), 'line').then(([text]) => JSON.parse(String(text)))
  const ended = once(child, 'close').then(([exitCode, signal]) => ({ exitCode, signal, stderr }))
  return { child, line, ended }
}

describe('chatwoot-client fake', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('serves until %s, and says what it does not have', async (signal) => {
    const { child, line, ended } = start()
    const { url, tokens } = await line
    const headers = { 'Api-Access-Token': tokens.administrator }
    expect((await fetch(`${url}/api/v1/accounts/1/conversations`, { headers })).status).toBe(200)
    await fetch(`${url}/api/v1/accounts/1/campaigns`, { headers })
    child.kill(signal)

    expect(await ended).toEqual({
      exitCode: 1,
      signal: null,
      stderr: expect.stringContaining('does not have listCampaigns'),
    })
  })

  it.each([
    [['--cors'], '*'],
    [[], null],
  ])('lets pages of other origins call the API only if asked to: %j', async (options, allowed) => {
    const { child, line, ended } = start(...options)
    const { url } = await line
    const headers = {
      Origin: 'http://localhost:5173',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'api-access-token',
    }
    const preflight = await fetch(`${url}/api/v1/accounts/1/conversations`, { method: 'OPTIONS', headers })
    child.kill('SIGTERM')

    expect(preflight.headers.get('access-control-allow-origin')).toBe(allowed)
    expect(await ended).toEqual({ exitCode: 0, signal: null, stderr: '' })
  })

  it('starts with the data of a file, and a version', async () => {
    const file = path.join(folder, 'data.json')
    await writeFile(file, JSON.stringify({ contacts: [{ name: 'Mara' }], labels: [{ title: 'vip' }] }))
    const { child, line, ended } = start('--data', file, '--version', '4.15.1', '--seed', '7')
    const { control, rules } = await line
    const state = await (await fetch(`${control}state`)).json()
    child.kill('SIGTERM')

    expect(rules).toEqual({ version: '4.15.1', measuredOn: '4.15.1', isMeasured: true })
    expect([state.contacts[1].name, state.labels[0].title]).toEqual(['Mara', 'vip'])
    expect(await ended).toEqual({ exitCode: 0, signal: null, stderr: '' })
  })

  it('reads data with a byte order mark from stdin, and keeps a time', async () => {
    const { child, line, ended } = start('--data', '-', '--now', '1800000000')
    child.stdin.end(`\uFEFF${JSON.stringify({ contacts: [{ name: 'Mara' }] })}`)
    const { control } = await line
    const [state, time] = await Promise.all(
      ['state', 'time'].map(async (name) => (await fetch(`${control}${name}`)).json()),
    )
    child.kill('SIGTERM')

    expect([state.contacts[1].name, time]).toEqual(['Mara', { now: 1_800_000_000 }])
    expect(await ended).toEqual({ exitCode: 0, signal: null, stderr: '' })
  })

  it.each([
    [[], /^http:\/\/127\.0\.0\.1:\d+$/],
    [['--frontend-url', 'http://chatwoot:3010'], /^http:\/\/chatwoot:3010$/],
  ])('listens for other machines, and names the address by which they reach it: %j', async (options, expected) => {
    const { child, line, ended } = start('--host', '0.0.0.0', ...options)
    const { url, control } = await line
    child.kill('SIGTERM')

    expect(url).toMatch(expected)
    expect(control).toBe(`${url}/_fake/`)
    expect(await ended).toEqual({ exitCode: 0, signal: null, stderr: '' })
  })

  it('lists all mistakes in the data', async () => {
    const file = path.join(folder, 'mistakes.json')
    await writeFile(file, '{"conversation":[],"contact":[]}')
    const { exitCode, stderr } = await start('--data', file).ended

    expect([exitCode, stderr]).toEqual([
      1,
      `data has 2 mistakes:
  data.conversation: unknown field; did you mean "conversations"?
  data.contact: unknown field; did you mean "contacts"?
exit code 1, because of the mistakes in --data
`,
    ])
  })

  it.each([
    [['--port', 'x'], '--port must be a number from 0, got "x"'],
    [['--data', 'missing.json'], '--data missing.json cannot be read: ENOENT: no such file or directory'],
    [['--version', 'latest'], 'version must be a version such as "4.14.2", got "latest"'],
    [['--prot', '1'], "Unknown option '--prot'"],
  ])('fails with one line: %j', async (args, message) => {
    const { ended, line } = start(...args)
    line.catch(() => {})
    const { exitCode, stderr } = await ended

    expect([exitCode, stderr.trimEnd().split('\n').length]).toEqual([1, 1])
    expect(stderr).toContain(message)
  })

  it.each([
    ['{"conversation":[]}', 'data.conversation: unknown field; did you mean "conversations"?'],
    ['{', 'is not JSON: '],
    ['{\n  "a": x\n}', '{\\n  "a": x\\n}'],
  ])('fails for the data %s', async (text, message) => {
    const file = path.join(folder, 'wrong.json')
    await writeFile(file, text)
    const { ended } = start('--data', file)
    const { exitCode, stderr } = await ended

    expect(exitCode).toBe(1)
    expect(stderr).toContain(message)
  })
})
