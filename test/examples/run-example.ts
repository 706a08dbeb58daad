/** Runs a program of examples/ as its users do: with the environment of the client, and arguments. */
import { type ChildProcess, execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { listenWith } from '../../src/testing/serving/server.ts'
import { type Environment, type Outcome, runHere } from './run-here.ts'

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const examples = path.resolve(import.meta.dirname, '../../examples')

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
      runHere(fileOf(name), args, environmentOf('http://chatwoot.test', token, more), { folder, fetch }),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
  const fetch = async (...given: Parameters<typeof globalThis.fetch>): Promise<Response> => {
    const request = new Request(...given)
    before(request, desk)
    return fake.fetch(request)
  }
  return desk
}

/** The same over HTTP, with each program in its own process. */
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

export function environmentOf(url: string, token: string, more: Environment = {}): Environment {
  return { CHATWOOT_BASE_URL: url, CHATWOOT_ACCOUNT_ID: '1', CHATWOOT_API_ACCESS_TOKEN: token, ...more }
}

export function fileOf(name: string): string {
  return path.join(examples, `${name}.ts`)
}

async function newFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'example-'))
}
