/** Runs a program of examples/ as its users do: with the environment of the client, and arguments. */
import { type ChildProcess, execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { listenWith } from '../../src/testing/server.ts'

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const examples = path.resolve(import.meta.dirname, '../../examples')

export interface Outcome {
  exitCode: number | null
  stdout: string
  stderr: string
}

export interface Desk extends AsyncDisposable {
  /** A folder of its own for the files of a test. */
  readonly folder: string
  run(name: string, args?: readonly string[], token?: string): Promise<Outcome>
  /** The program that was started last. */
  readonly program: ChildProcess | undefined
}

/** Serves a Chatwoot in memory over HTTP. `before` is called ahead of each answer. */
export async function openDesk(
  fake: FakeChatwoot,
  before: (request: Request, desk: Desk) => void = () => {},
): Promise<Desk> {
  const server = await listenWith(async (request) => {
    before(request, desk)
    return fake.fetch(request)
  })
  const folder = await mkdtemp(path.join(tmpdir(), 'example-'))
  let program: ChildProcess | undefined
  const desk: Desk = {
    folder,
    get program() {
      return program
    },
    run(name, args = [], token = fake.token) {
      const environment = { CHATWOOT_BASE_URL: server.url, CHATWOOT_ACCOUNT_ID: '1', CHATWOOT_API_ACCESS_TOKEN: token }
      const options = { cwd: folder, env: { PATH: process.env.PATH, ...environment } }
      const command = ['--import', tsx, path.join(examples, `${name}.ts`), ...args]
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
