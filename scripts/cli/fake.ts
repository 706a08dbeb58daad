/** `chatwoot-client fake`: a Chatwoot in memory as a server, for programs in any language. */
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import type { FakeData } from '../../src/testing/index.ts'
import { printable } from '../pipeline/document/printable.ts'
import type { Output } from '../run-program.ts'

const usage = `npx chatwoot-client fake [OPTIONS]

  --port N            the port; default: a free one
  --host HOST         the address to listen on; default: 127.0.0.1; with 0.0.0.0 containers and other machines reach it
  --frontend-url URL  the address by which others reach it: it is in the line that is printed, and in the URLs of files;
                      default: the address that it listens on (127.0.0.1 for 0.0.0.0)
  --data FILE         JSON with what the account contains at the start; - reads it from stdin
  --version VERSION   the version of Chatwoot whose rules it follows; default: 4.14.2
  --now SECONDS       a fixed time, in unix seconds, which only the control moves forward; default: this machine's clock
  --seed N            a number: ids and secrets are the same in every run with the same one
  --cors              lets pages of every origin call the API, as the server does with ENABLE_API_CORS=true
  --strict            makes parameters that nothing reads an error
  --throttling        limits requests as real servers do

Prints one line of JSON when it is ready: url, account_id, tokens, rules, and the URL of the control (docs/testing.md).
Ends on SIGTERM and SIGINT. If it got an unsupported request, or no request met a fault that was set, it says so on
stderr and exits with code 1.`

export async function fake(args: string[], { log, error }: Output): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '0' },
      host: { type: 'string' },
      'frontend-url': { type: 'string' },
      data: { type: 'string' },
      version: { type: 'string' },
      now: { type: 'string' },
      seed: { type: 'string' },
      cors: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      throttling: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return log(usage)
  const { createFakeChatwoot } = await import('../../src/testing/index.ts')
  const { host, 'frontend-url': frontendUrl } = values
  const now = values.now === undefined ? undefined : numberOf('--now', values.now)
  const options = {
    strict: values.strict,
    throttling: values.throttling,
    environment: { ENABLE_API_CORS: values.cors, FRONTEND_URL: frontendUrl },
    ...(values.data !== undefined && { data: await readData(values.data) }),
    ...(values.version !== undefined && { version: values.version }),
    ...(now !== undefined && { now: () => now }),
    ...(values.seed !== undefined && { randomSeed: numberOf('--seed', values.seed) }),
  }
  const chatwoot = listingMistakes(error, () => createFakeChatwoot(options))
  // Before it is ready: whoever reads the line may stop it at once.
  const stopped = stopSignal()
  const server = await chatwoot.listen({ port: numberOf('--port', values.port), host })
  const url = frontendUrl ?? server.url
  const { tokens, rules } = chatwoot
  log(JSON.stringify({ url, account_id: 1, tokens, rules, control: `${url}/_fake/` }))
  await stopped
  await chatwoot.close().catch((complaint: Error) => {
    error(complaint.message)
    throw new Error('exit code 1, because the fake Chatwoot reports problems')
  })
}

/** A program ends with one line; several mistakes in the data come before it. */
function listingMistakes<Result>(error: Output['error'], work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    if (!(cause instanceof Error) || !cause.message.includes('\n')) throw cause
    error(cause.message)
    throw new Error('exit code 1, because of the mistakes in --data')
  }
}

async function readData(file: string): Promise<FakeData> {
  const reading = file === '-' ? text(process.stdin) : readFile(file, 'utf8')
  const json = await reading.catch((cause: Error) => {
    throw new Error(`--data ${file} cannot be read: ${cause.message}`, { cause })
  })
  try {
    // What is wrong in it is said by createFakeChatwoot.
    return JSON.parse(json.replace(/^\uFEFF/, '')) as FakeData
  } catch (cause) {
    // The error quotes the file, with its lines.
    throw new Error(`--data ${file} is not JSON: ${printable(cause instanceof Error ? cause.message : String(cause))}`)
  }
}

function numberOf(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new TypeError(`${option} must be a number from 0, got "${text}"`)
  return Number(text)
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
}
