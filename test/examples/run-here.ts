/** Runs a program in this process, as often as a test likes. */
import { format, inspect } from 'node:util'
import { vi } from 'vitest'

const variables = ['CHATWOOT_BASE_URL', 'CHATWOOT_ACCOUNT_ID', 'CHATWOOT_API_ACCESS_TOKEN', 'CHATWOOT_PLATFORM_TOKEN']

export type Environment = Readonly<Record<string, string>>

export interface Outcome {
  exitCode: number | null
  stdout: string
  stderr: string
}

interface Place {
  folder?: string
  fetch?: typeof globalThis.fetch
}

let runs = 0

/** Imports a program again, with what a new process has: environment, arguments, folder, output, exit code. */
export async function runHere(
  file: string,
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
  process.argv = ['node', file, ...args]
  process.exitCode = undefined
  process.chdir(folder)
  try {
    await import(/* @vite-ignore */ `${file}?run=${++runs}`)
    return { exitCode: Number(process.exitCode ?? 0), ...output }
  } catch (error) {
    // A real process would end here, with everything that is still running.
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

/** `fetch`, and a way to wait until no request is open. */
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
