/** The check of what a fake is created with: a misspelled option would be lost silently. */
import type { PageSizes } from '../exchange/router.ts'
import { a, type Checked, callable, checkGiven, each, flag, type Kind, record, text, whole } from '../given/kinds.ts'
import { isWebUrl } from '../records/web-url.ts'
import type { FakeEnvironment } from '../sending/sending.ts'
import type { FakeChatwootOptions } from './surface.ts'

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

const origin = a<string>('a URL such as "https://chat.example.com", without a path', (value) => {
  const url = String(value)
  return isWebUrl(url) && new URL(url).origin === url
})

const options = record<FakeChatwootOptions>({
  data: a('an object', () => true), // has checks of its own
  version: text,
  ...each(flag, 'strict', 'throttling'),
  randomSeed: a<number>('a whole number', Number.isSafeInteger),
  ...each(callable, 'now', 'webhookFetch'),
  pageSize,
  environment: record<FakeEnvironment>({
    FRONTEND_URL: origin,
    ...each(flag, 'ENABLE_INBOX_EVENTS', 'SAFE_FETCH_ALLOW_PRIVATE_NETWORK', 'ENABLE_API_CORS'),
  }),
  runtime: timers,
})

/** @throws TypeError for unknown options, and for values that they cannot have */
export function checkOptions(given: FakeChatwootOptions): Checked<FakeChatwootOptions> {
  return checkGiven(options, given, 'options')
}
