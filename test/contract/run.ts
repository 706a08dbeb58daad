/** Runs behaviours on a world, and says of each what became of it. */
import { isConnectionError, isTimeoutError } from '../../src/index.ts'
import type { Behaviour, Difference, Subject } from './behaviour.ts'
import type { CallLog } from './operations.ts'
import { compareVersions, isInRange } from './versions.ts'
import { NotRun, type World } from './world.ts'

export type Outcome = 'proven' | 'different' | 'not run' | 'failed'

export interface Result {
  readonly subject: string
  readonly name: string
  readonly outcome: Outcome
  /** Why it was not run, or the reason of the declared difference. */
  readonly reason?: string
  readonly error?: string
  /** More than 1 if it was only shown when it was tried again. */
  readonly tries?: number
  readonly milliseconds: number
  /** What it called, by operationId. */
  readonly operations: readonly string[]
}

export interface RunOptions {
  readonly calls: CallLog
  /** How often a behaviour is tried before it has failed. */
  readonly tries: number
  readonly now: () => number
  readonly signal?: AbortSignal
  readonly onResult?: (result: Result) => void
}

/** The server no longer responds: the run is not worth finishing. */
export class ServerLost extends Error {
  override name = 'ServerLost'
}

const mostLost = 3

/** @throws ServerLost after several behaviours in a row without a connection; what the signal was aborted with */
export async function runAll(subjects: readonly Subject[], world: World, options: RunOptions): Promise<Result[]> {
  const results: Result[] = []
  let lost = 0
  for (const { subject, behaviours } of subjects) {
    for (const behaviour of behaviours) {
      options.signal?.throwIfAborted()
      const { result, error } = await runOne(subject, behaviour, world, options)
      options.signal?.throwIfAborted()
      lost = isConnectionError(error) || isTimeoutError(error) ? lost + 1 : 0
      if (lost === mostLost && error instanceof Error) {
        throw new ServerLost(`the server no longer responds: ${error.message}`, { cause: error })
      }
      results.push(result)
      options.onResult?.(result)
    }
  }
  return results
}

/** Returns the result, and the error behind it. */
export async function runOne(
  subject: string,
  behaviour: Behaviour,
  world: World,
  { calls, tries: mostTries, now, signal }: RunOptions,
): Promise<{ result: Result; error?: unknown }> {
  const { name } = behaviour
  const why = whyNotRun(behaviour, world)
  if (why !== undefined) {
    return { result: { subject, name, outcome: 'not run', reason: why, milliseconds: 0, operations: [] } }
  }
  const difference = differenceOf(behaviour, world)
  const started = now()
  calls.take()
  const { tries, error, isProven } = await attempt(behaviour, world, difference ? 1 : mostTries, signal)
  const common = { subject, name, milliseconds: Math.round(now() - started), operations: calls.take() }
  if (error instanceof NotRun) return { result: { ...common, outcome: 'not run', reason: error.message } }
  if (difference && isProven) {
    const message = `the declared difference is gone, remove it: ${difference.reason}`
    return { result: { ...common, outcome: 'failed', error: message } }
  }
  if (difference) {
    return { result: { ...common, outcome: 'different', reason: difference.reason, error: textOf(error) }, error }
  }
  if (!isProven) return { result: { ...common, outcome: 'failed', error: textOf(error), tries }, error }
  return { result: { ...common, outcome: 'proven', ...(tries > 1 && { tries }) } }
}

async function attempt(
  { prove }: Behaviour,
  world: World,
  most: number,
  signal?: AbortSignal,
): Promise<{ tries: number; isProven: boolean; error?: unknown }> {
  for (let tries = 1; ; tries++) {
    try {
      await orAborted(prove(world), signal)
      return { tries, isProven: true }
    } catch (error) {
      if (tries >= most || error instanceof NotRun || signal?.aborted) return { tries, isProven: false, error }
    }
  }
}

/** Does not wait for a behaviour that waits for something itself. */
function orAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function whyNotRun({ needs = [], since }: Behaviour, { missing, version }: World): string | undefined {
  if (since !== undefined && compareVersions(version, since) < 0) return `since ${since}, this is ${version}`
  return needs.flatMap((need) => missing.get(need) ?? []).at(0)
}

/** Returns the difference that is declared for this place and version. */
export function differenceOf(behaviour: Behaviour, { place, version }: World): Difference | undefined {
  if (behaviour.pendingInFake && place === 'memory') return { reason: 'the in-memory Chatwoot cannot do it yet' }
  return behaviour.differs?.find(
    ({ on = place, versions }) => on === place && (versions === undefined || isInRange(version, versions)),
  )
}

function textOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
