/** The checks of what a fake is created and asked with: a misspelled option would be lost silently. */
import { describeValue } from '../core/errors/describe-value.ts'
import type { VisitorOptions } from './actors/channels/channel.ts'
import type { PageSizes } from './exchange/router.ts'
import {
  a,
  type Checked,
  callable,
  checkGiven,
  each,
  type Fields,
  firstMilliseconds,
  flag,
  type Kind,
  oneOf,
  record,
  text,
  whole,
} from './given/kinds.ts'
import type { FakeEnvironment } from './sending.ts'
import type { ListenOptions } from './server.ts'
import type { FakeChatwootOptions, FakeRole } from './surface.ts'

const size = whole(1)

const sizes = record<Partial<PageSizes>>(
  each(size, 'conversations', 'contacts', 'messages', 'messagesAfter', 'messagesBetween', 'attachments'),
)

const pageSize: Kind<number | Partial<PageSizes>> = {
  read: (value, path, inspection) => (typeof value === 'object' ? sizes : size).read(value, path, inspection),
}

const timers = a<object>('an object with the functions limit and pause', (value) => {
  const { limit, pause } = Object(value)
  return typeof limit === 'function' && typeof pause === 'function'
})

const options: Fields<FakeChatwootOptions> = {
  data: a('an object', () => true), // has checks of its own
  version: text,
  ...each(flag, 'strict', 'throttling'),
  randomSeed: a<number>('a whole number', Number.isSafeInteger),
  ...each(callable, 'now', 'webhookFetch'),
  pageSize,
  environment: record<FakeEnvironment>(
    each(flag, 'ENABLE_INBOX_EVENTS', 'SAFE_FETCH_ALLOW_PRIVATE_NETWORK', 'ENABLE_API_CORS'),
  ),
  runtime: timers,
}

export const visitorOptions: Fields<VisitorOptions> = {
  inbox: whole(1),
  ...each(text, 'name', 'email', 'phone_number'),
}

const port = a<number>(
  'a port from 0 to 65535',
  (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 65536,
)

const kinds = {
  options: record<FakeChatwootOptions>(options),
  visitor: record<VisitorOptions>(visitorOptions),
  listen: record<ListenOptions>({ port }),
}

/** @throws TypeError for unknown options, and for values that they cannot have */
export function checkOptions(given: FakeChatwootOptions): Checked<FakeChatwootOptions> {
  return checkGiven(kinds.options, given, 'options')
}

/** @throws TypeError for unknown options, and for values that they cannot have */
export function checkVisitor(given: VisitorOptions = {}): Checked<VisitorOptions> {
  return checkGiven(kinds.visitor, given, 'visitor')
}

/** @throws TypeError for unknown options, and for values that they cannot have */
export function checkListen(given: ListenOptions = {}): Checked<ListenOptions> {
  return checkGiven(kinds.listen, given, 'listen')
}

/** @throws TypeError for a role that nobody has */
export function checkRole(given: FakeRole): FakeRole {
  return checkGiven(role, given, 'role')
}

const role = oneOf('administrator', 'agent', 'bot', 'platform')

/** @throws TypeError for what no clock can be set forward by */
export function checkSeconds(seconds: number, now: number): void {
  const isDuration = Number.isFinite(seconds) && seconds >= 0
  if (isDuration && now + seconds < firstMilliseconds) return
  const hint = isDuration ? ', which looks like milliseconds' : ''
  throw new TypeError(`seconds must be a number from 0, got ${seconds}${hint}`)
}

/** Returns whole seconds. @throws TypeError for what no clock of seconds returns */
export function checkNow(now: number): number {
  const isNumber = typeof now === 'number' && Number.isFinite(now)
  if (isNumber && now < firstMilliseconds) return Math.floor(now)
  const hint = isNumber ? ', which looks like milliseconds' : ''
  throw new TypeError(`now must return seconds (unix), got ${describeValue(now)}${hint}`)
}
