/** Conditions of routes: who may call them, and which servers have them. */
import { isSince } from '../../../helpers/server-version.ts'
import { type FakeAnswer, notAllowed, unknownRoute } from '../../exchange/answers.ts'
import type { Release } from '../../exchange/release.ts'
import type { Exchange, Handler } from '../../exchange/router.ts'
import { isAdministrator } from '../../records/users/members.ts'

/** For the handler of a record, too: then the server looks for the record before it asks who the caller is. */
export function asAdministrator<Found extends unknown[]>(
  handler: (exchange: Exchange, ...found: Found) => FakeAnswer,
): (exchange: Exchange, ...found: Found) => FakeAnswer {
  return (exchange, ...found) => (isAdministrator(exchange) ? handler(exchange, ...found) : notAllowed)
}

/** Older servers have no such route. */
export function since(release: Release, handler: Handler): Handler {
  return (exchange) => (isSince(exchange.version, 4, ...release) ? handler(exchange) : unknownRoute)
}
