/** What a caller can do about a refusal, where that is known. */
import { type ErrorBody, isMarkup } from './error-body.ts'

/** Texts of a 401 that come with a valid token: its owner may not do this. Each with the way out. */
const refusals: { readonly [text: string]: string } = {
  'You are not authorized to do this action':
    "the token is valid; its user may not do this: an agent needs to be a member of the conversation's inbox, and settings need an administrator",
  'You are not authorized to access this account':
    'the token is valid; its user is no member of this account: check accountId, the number after /accounts/ in the address of the dashboard',
  'Account is suspended': 'the account is suspended on this server; its administrators can tell why',
  'Access to this endpoint is not authorized for bots':
    "the token is valid, but it is an agent bot's or a platform app's: this call needs the token of a user",
  'Bot is not authorized to access this account':
    'the token is valid; connect the bot to an inbox of this account, or use a bot of this account',
  'Non permissible resource': 'a platform app only reaches accounts, users and bots that it has created or was granted',
  'Invalid User IDs': 'one of the user ids is no member of this account',
}

const wrongToken =
  'no user, bot or app of this server has this token: copy it from the profile settings of that same server, and mind that a reset replaces it'

const noPlatformToken =
  "the platform API takes the token of a platform app (super admin console), not a user's or a bot's"

const tokenLost =
  'the server saw no token: something on the way, a proxy or a gateway, takes the header Api-Access-Token away'

const unknownWord =
  'Chatwoot answers 500 to words that it does not know, such as a misspelt status or priority: check the values; what was sent may have been stored all the same'

const notChatwoot =
  "the answer is a page for people, not Chatwoot's: does baseUrl point at Chatwoot, or is there a gateway in between?"

/** Whether a 401 with this text refuses the caller, not the token. */
export function isRefusal(text: string): boolean {
  return Object.hasOwn(refusals, text)
}

/** The way out of a refusal. */
export function hintFor(status: number, method: string, refusal: ErrorBody & { path: string }): string | undefined {
  const { body, text, path } = refusal
  if (status < 500 && typeof body === 'string' && isMarkup(body)) return notChatwoot
  if (status === 401) return unauthorizedHint(body, text)
  if (status === 404 && text === 'Resource could not be found') return notFoundHint(path)
  const hasBody = method !== 'GET' && method !== 'HEAD' && method !== 'DELETE'
  if (status === 500 && hasBody && text === 'Internal Server Error') return unknownWord
  return undefined
}

function unauthorizedHint(body: unknown, text: string): string | undefined {
  if (isRefusal(text)) return refusals[text]
  if (text === 'Invalid Access Token') return wrongToken
  if (text === 'Invalid access_token') return noPlatformToken
  const fromSignIn = typeof body === 'object' && body !== null && 'errors' in body
  return fromSignIn && text.startsWith('You need to sign in') ? tokenLost : undefined
}

// Where the path names an account and no other record. The text is the same whatever is missing.
function notFoundHint(path: string): string | undefined {
  const [, account, rest] = /\/accounts\/(\d+)(\/[a-z_/]+)?$/.exec(path) ?? []
  if (account === undefined) return undefined
  const where = 'accountId is the number after /accounts/ in the address of the dashboard'
  if (rest === undefined) return `this server has no account ${account}: ${where}`
  return `something that the call names is not there: a record among its parameters, or account ${account} itself; ${where}`
}
