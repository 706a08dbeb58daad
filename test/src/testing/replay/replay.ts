/** Sends recorded calls to the fake, and compares its answers with the recorded ones. */
import { type Answer, differencesOf } from './differences.ts'
import { preparations, type Step } from './preparations.ts'
import { type RecordedAccount, recordedAccount, send } from './recorded-account.ts'
import { type RecordedCall, recordedCall } from './recorded-calls.ts'
import { translatedRequest } from './translate.ts'

export interface Replay {
  readonly call: RecordedCall
  /** Empty if the answers are the same. */
  readonly differences: readonly string[]
}

export async function replayed(call: RecordedCall): Promise<Replay> {
  const account = recordedAccount(call)
  for (const step of preparations[call.name] ?? []) await prepare(account, step)
  const response = await account.fake.fetch(translatedRequest(call, account))
  return { call, differences: differencesOf(call, recordedAnswer(call), await answerOf(response)) }
}

async function prepare(account: RecordedAccount, step: Step): Promise<void> {
  const { fake } = account
  if (typeof step === 'string') await fake.fetch(translatedRequest(recordedCall(step), account))
  else if (typeof step === 'function') step(fake)
  else await send(fake, ...step)
}

function recordedAnswer({ response: { status, headers, body, empty } }: RecordedCall): Answer {
  return { status, contentType: typeOf(headers['content-type']), body: empty ? undefined : body }
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  const contentType = typeOf(response.headers.get('content-type') ?? undefined)
  const body = text === '' ? undefined : contentType === 'application/json' ? JSON.parse(text) : text
  return { status: response.status, contentType, body }
}

function typeOf(header = ''): string {
  return header.split(';')[0] ?? ''
}
