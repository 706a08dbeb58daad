/**
 * Work on one record that several callers ask for at the same time. Functions, not methods of Connection, so that bundles
 * leave them out for clients that queue nothing.
 */
import { keyedQueues } from './concurrency/keyed-queue.ts'
import { singleFlight } from './concurrency/single-flight.ts'
import type { Connection } from './connection.ts'
import type { Answer, GivenInput, KnownOperation } from './operations/operation.ts'
import type { Route } from './operations/routes.ts'
import type { RequestOptions } from './options/request.ts'
import { assertRequestOptions } from './options/transport.ts'
import type { ApiPromise } from './response/api-promise.ts'

/** Calls an operation after all other queued work on the record; later work on it waits for the response. */
export function callInQueue<Op extends KnownOperation>(
  connection: Connection,
  record: string,
  operation: Op,
  input: GivenInput<Op['id']>,
  options: RequestOptions = {},
): ApiPromise<Answer<Op['id']>> {
  return connection.call(operation, input, options, (send) => inQueue(connection, [record], operation, send, options))
}

/**
 * Runs work after all other queued work on the records. `totalTimeout` limits the wait, and its error names the
 * operation; when the signal ends the wait, the work starts and must check the signal before it sends anything.
 */
export async function inQueue<T>(
  connection: Connection,
  records: readonly string[],
  operation: Pick<Route, 'method' | 'path'>,
  work: (startedAt: number) => Promise<T>,
  options: RequestOptions = {},
): Promise<T> {
  assertRequestOptions(options)
  const keys = records.map((record) => connection.keyOf(record))
  const patience = connection.patience(operation, options)
  return keyedQueues(keys, () => work(patience.startedAt), patience)
}

/**
 * Runs work once for all callers who ask for it at the same time. The signal and `totalTimeout` end only the caller's
 * own wait.
 */
export async function shareWork<T>(
  connection: Connection,
  name: string,
  operation: Pick<Route, 'method' | 'path'>,
  work: () => Promise<T>,
  options: RequestOptions = {},
): Promise<T> {
  assertRequestOptions(options)
  return singleFlight(connection.sharedKeyOf(name), work, connection.patience(operation, options))
}
