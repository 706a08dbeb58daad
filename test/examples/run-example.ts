/** Runs a program of examples/ as its users do: with the environment of the client, and arguments. */
import { type ChildProcess, execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { format, inspect } from 'node:util'
import { vi } from 'vitest'
import type { FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { listenWith } from '../../src/testing/server.ts'

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const examples = path.resolve(import.meta.dirname, '../../examples')
const variables = ['CHATWOOT_BASE_URL', 'CHATWOOT_ACCOUNT_ID', 'CHATWOOT_API_ACCESS_TOKEN', 'CHATWOOT_PLATFORM_TOKEN']

export type Environment = Readonly<Record<string, string>>

export interface Outcome {
  exitCode: number | null
  stdout: string
  stderr: string
}

type Run = (name: string, args?: readonly string[], token?: string, more?: Environment) => Promise<Outcome>

export interface Desk extends AsyncDisposable {
  /** A new folder for the files of a test. */
  readonly folder: string
  /** Runs a program in this process. */
  readonly run: Run
}

export interface ServedDesk extends Desk {
  /** The process that was started last. */
  readonly program: ChildProcess | undefined
}

type Before<D> = (request: Request, desk: D) => void

/** A Chatwoot in memory, and programs that run in this process. `before` is called ahead of each response. */
export async function openDesk(fake: FakeChatwoot, before: Before<Desk> = () => {}): Promise<Desk> {
  const folder = await newFolder()
  const desk: Desk = {
    folder,
    run: (name, args = [], token = fake.token, more = {}) =>
      runHere(name, args, environmentOf('http://chatwoot.test', token, more), { folder, fetch }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
  const fetch = async (...given: Parameters<typeof globalThis.fetch>): Promise<Response> => {
    const request = new Request(...given)
    before(request, desk)
    return fake.fetch(request)
  }
  return desk
}

/** The same over HTTP, with each program in a process of its own. */
export async function serveDesk(fake: FakeChatwoot, before: Before<ServedDesk> = () => {}): Promise<ServedDesk> {
  const server = await listenWith(async (request) => {
    before(request, desk)
    return fake.fetch(request)
  })
  const folder = await newFolder()
  let program: ChildProcess | undefined
  const desk: ServedDesk = {
    folder,
    get program() {
      return program
    },
    run(name, args = [], token = fake.token, more = {}) {
      const options = { cwd: folder, env: { PATH: process.env.PATH, ...environmentOf(server.url, token, more) } }
      const command = ['--import', tsx, fileOf(name), ...args]
      return new Promise((resolve) => {
        program = execFile('node', command, options, (_, stdout, stderr) => {
          resolve({ exitCode: program?.exitCode ?? null, stdout, stderr })
        })
      })
    },
    async [Symbol.asyncDispose]() {
      await server.close()
      await rm(folder, { recursive: true })
    },
  }
  return desk
}

interface Place {
  folder?: string
  fetch?: typeof globalThis.fetch
}

let runs = 0

/** Imports a program again, with a process that looks new to it: environment, arguments, folder, output, exit code. */
export async function runHere(
  name: string,
  args: readonly string[],
  environment: Environment,
  { folder = process.cwd(), fetch = globalThis.fetch }: Place = {},
): Promise<Outcome> {
  const { argv, exitCode } = process
  const home = process.cwd()
  const output = { stdout: '', stderr: '' }
  const network = watched(fetch)
  for (const variable of variables) vi.stubEnv(variable, environment[variable])
  vi.stubGlobal('fetch', network.fetch)
  const spies = capture(output)
  process.argv = ['node', fileOf(name), ...args]
  process.exitCode = undefined
  process.chdir(folder)
  try {
    await import(/* @vite-ignore */ `${fileOf(name)}?run=${++runs}`)
    return { exitCode: Number(process.exitCode ?? 0), ...output }
  } catch (error) {
    // Here Node would end, and with it what is still running.
    await network.quiet()
    return { exitCode: 1, ...output, stderr: `${output.stderr}${inspect(error)}\n` }
  } finally {
    process.chdir(home)
    Object.assign(process, { argv, exitCode })
    for (const spy of spies) spy.mockRestore()
    vi.unstubAllGlobals()
    vi.unstubAllEnvs()
  }
}

function capture(output: { stdout: string; stderr: string }) {
  const write = (stream: keyof typeof output) => (chunk: string | Uint8Array) => {
    output[stream] += chunk
    return true
  }
  const print =
    (stream: keyof typeof output) =>
    (...values: unknown[]) =>
      void write(stream)(`${format(...values)}\n`)
  return [
    vi.spyOn(console, 'log').mockImplementation(print('stdout')),
    vi.spyOn(console, 'error').mockImplementation(print('stderr')),
    vi.spyOn(process.stderr, 'write').mockImplementation(write('stderr')),
    // Retries do not wait.
    vi.spyOn(Math, 'random').mockReturnValue(0),
  ]
}

/** `fetch`, and a promise of the moment at which nothing waits for it any more. */
function watched(fetch: typeof globalThis.fetch) {
  const running = new Set<Promise<unknown>>()
  return {
    fetch(...given: Parameters<typeof globalThis.fetch>): Promise<Response> {
      const response = fetch(...given)
      const done = response.catch(() => {}).finally(() => running.delete(done))
      running.add(done)
      return response
    },
    async quiet(): Promise<void> {
      do {
        await Promise.all(running)
        await new Promise((resolve) => setImmediate(resolve))
      } while (running.size > 0)
    },
  }
}

export function environmentOf(url: string, token: string, more: Environment = {}): Environment {
  return { CHATWOOT_BASE_URL: url, CHATWOOT_ACCOUNT_ID: '1', CHATWOOT_API_ACCESS_TOKEN: token, ...more }
}

function fileOf(name: string): string {
  return path.join(examples, `${name}.ts`)
}

async function newFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'example-'))
}
