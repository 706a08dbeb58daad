/** `chatwoot-client fake`: a Chatwoot in memory as a server, for programs in any language. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { FakeData } from '../../src/testing/index.ts'
import type { Output } from '../run-program.ts'

const usage = `npx chatwoot-client fake [--port N] [--data FILE] [--version VERSION] [--seed N] [--cors] [--strict] [--throttling]

  --port        the port on 127.0.0.1; default: a free one
  --data        a JSON file with what the account contains at the start
  --version     the version of Chatwoot whose rules it follows; default: 4.14.2
  --seed        a number: ids and secrets are the same in every run with the same one
  --cors        lets pages of every origin call the API, as the server does with ENABLE_API_CORS=true
  --strict      makes parameters that nothing reads an error
  --throttling  limits requests as real servers do

Prints one line of JSON when it is ready: url, account_id, tokens, rules, and the URL of the control (docs/testing.md).
Ends on SIGTERM and SIGINT. If it got an unsupported request, or no request met a fault that was set, it says so on
stderr and exits with code 1.`

export async function fake(args: string[], { log, error }: Output): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '0' },
      data: { type: 'string' },
      version: { type: 'string' },
      seed: { type: 'string' },
      cors: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      throttling: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return log(usage)
  const { createFakeChatwoot } = await import('../../src/testing/index.ts')
  const chatwoot = createFakeChatwoot({
    strict: values.strict,
    throttling: values.throttling,
    environment: { ENABLE_API_CORS: values.cors },
    ...(values.data !== undefined && { data: await readData(values.data) }),
    ...(values.version !== undefined && { version: values.version }),
    ...(values.seed !== undefined && { randomSeed: numberOf('--seed', values.seed) }),
  })
  // Before it is ready: whoever reads the line may stop it at once.
  const stopped = stopSignal()
  const { url } = await chatwoot.listen({ port: numberOf('--port', values.port) })
  const { tokens, rules } = chatwoot
  log(JSON.stringify({ url, account_id: 1, tokens, rules, control: `${url}/_fake/` }))
  await stopped
  await chatwoot.close().catch((complaint: Error) => {
    error(complaint.message)
    throw new Error('exit code 1, because the fake Chatwoot reports problems')
  })
}

async function readData(file: string): Promise<FakeData> {
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new Error(`--data ${file} cannot be read: ${cause.message}`, { cause })
  })
  try {
    // What is wrong in it is said by createFakeChatwoot.
    return JSON.parse(text) as FakeData
  } catch (cause) {
    throw new Error(`--data ${file} is not JSON: ${cause instanceof Error ? cause.message : cause}`)
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
