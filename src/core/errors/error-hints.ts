/** What a caller can do about a refusal, where that is known. */
import { type ErrorBody, isMarkup } from './error-body.ts'

/** Texts of a 401 for a valid token whose owner may not do this, each with its hint. */
const refusals: { readonly [text: string]: string } = {
  'You are not authorized to do this action':
    "the token is valid, but its user may not do this: an agent needs to be a member of the conversation's inbox, and settings need an administrator",
  'You are not authorized to access this account':
    'the token is valid, but its user is not a member of this account: check accountId, the number after /accounts/ in the address of the dashboard',
  'Account is suspended': 'the account is suspended on this server; ask its administrators why',
  'Access to this endpoint is not authorized for bots':
    'the token is valid, but belongs to an agent bot or a platform app: this call needs the token of a user',
  'Bot is not authorized to access this account':
    'the token is valid; connect the bot to an inbox of this account, or use a bot of this account',
  'Non permissible resource':
    'a platform app can only access accounts, users and bots that it has created or was granted access to',
  'Invalid User IDs': 'one of the user ids is not a member of this account',
}

const wrongToken =
  'no user, bot or app of this server has this token: copy it from the profile settings of that same server; resetting a token replaces it'

const noPlatformToken =
  'the platform API needs the token of a platform app (super admin console), not that of a user or a bot'

const tokenLost = 'the server got no token: a proxy or gateway on the way removes the header Api-Access-Token'

const unknownValue =
  'Chatwoot responds with 500 to values that it does not know, such as a misspelt status or priority: check the values; the change may have been stored anyway'

const phoneNumber =
  'a phone number has a plus, the country code and the number, without blanks and other signs: +5511988887777'

const notChatwoot =
  "the response is an HTML page, not Chatwoot's JSON: does baseUrl point at Chatwoot, or is there a gateway in between?"

/** Whether a 401 with this text refuses the caller, not the token. */
export function isRefusal(text: string): boolean {
  return Object.hasOwn(refusals, text)
}

/** Returns the hint for a refusal, if there is one. */
export function hintFor(status: number, method: string, refusal: ErrorBody & { path: string }): string | undefined {
  const { body, text, path } = refusal
  if (status < 500 && typeof body === 'string' && isMarkup(body)) return notChatwoot
  if (status === 401) return unauthorizedHint(body, text)
  if (status === 404 && text === 'Resource could not be found') return notFoundHint(path)
  // The word is in every language of the server.
  if (status === 422 && /\be\.?164\b/i.test(text)) return phoneNumber
  const hasBody = method !== 'GET' && method !== 'HEAD' && method !== 'DELETE'
  if (status === 500 && hasBody && text === 'Internal Server Error') return unknownValue
  return undefined
}

function unauthorizedHint(body: unknown, text: string): string | undefined {
  if (isRefusal(text)) return refusals[text]
  if (text === 'Invalid Access Token') return wrongToken
  if (text === 'Invalid access_token') return noPlatformToken
  const fromSignIn = typeof body === 'object' && body !== null && 'errors' in body
  return fromSignIn && text.startsWith('You need to sign in') ? tokenLost : undefined
}

// Only where the path names an account and no other record: the text is the same whatever is missing.
function notFoundHint(path: string): string | undefined {
  const [, account, rest] = /\/accounts\/(\d+)(\/[a-z_/]+)?$/.exec(path) ?? []
  if (account === undefined) return undefined
  const where = 'accountId is the number after /accounts/ in the address of the dashboard'
  if (rest === undefined) return `this server has no account ${account}: ${where}`
  return `either a record named in the parameters or account ${account} itself does not exist; ${where}`
}
