/** What a caller can do about refusals of the public API, and of requests without a token. */
import type { Advice } from '../errors.ts'
import { any, type HintRow, hintIn, type Refused } from './hint-table.ts'

const noChatwoot = 'no Chatwoot is at this address: does baseUrl point at it?'

/** 404s of the public API, which names neither inbox nor contact nor conversation. */
const visitors: readonly HintRow[] = [
  [
    '*',
    /\/csat_survey\//,
    any,
    "no survey was sent in a conversation with this uuid: it is the conversation's `uuid`, not its id",
  ],
  [
    '*',
    /\/contacts\/[^/]+\/conversations\/./,
    any,
    'no such conversation, or not one of this contact: since 4.14 a conversation is found only with the source_id that it was started with',
  ],
  [
    '*',
    /\/contacts\/[^/]+/,
    any,
    'no contact has this source_id in this inbox, or there is no API inbox with this inboxIdentifier',
  ],
  [
    '*',
    /\/inboxes\/[^/]+/,
    any,
    'no API inbox has this inboxIdentifier: it is in the settings of the inbox, and is not its id',
  ],
]

const identifierHash =
  "Chatwoot responds with 500 to an identifier_hash that is wrong, or missing where the inbox validates identities: identifierHash computes it from the inbox's hmac_token and the contact's identifier"

/** 500s of the public API. */
export const contactFailures: readonly HintRow[] = [
  ['POST PUT PATCH', /^\/public\/.*\/contacts(\/[^/]+)?$/, any, identifierHash],
  ['GET', /^\/public\/.*\/contacts\/[^/]+$/, any, identifierHash],
]

/** What the text of a 422 leaves open. */
export const contactRefusals: readonly HintRow[] = [
  [
    '*',
    any,
    /\be\.?164\b/i,
    'a phone number has a plus, the country code and the number, without blanks and other signs: +5511988887777',
  ],
  ['*', any, /mismatched digest/, 'a signed id is the blob_id that upload returns since 4.10'],
]

/** The limit that every request counts towards. */
export const limitOfAll: HintRow = [
  '*',
  any,
  /^Retry later$/,
  'the default limit is 3000 per minute for each IP address, all tokens together',
]

const tokenLost =
  'the server got no token: a proxy or gateway on the way removes the header Api-Access-Token, or the client is a ChatwootPublic, which sends none'

/** Returns the hint for a 404 of the server as a whole, or of the public API. */
export function publicNotFoundHint(refused: Refused): string | undefined {
  if (refused.route.endsWith('/api')) return noChatwoot
  return refused.text === 'Not Found' && refused.route.startsWith('/public/') ? hintIn(visitors, refused) : undefined
}

/** Returns the hint for a 401 of a request whose token did not arrive. */
export function tokenLostHint(text: string, body: unknown): string | undefined {
  const fromSignIn = typeof body === 'object' && body !== null && 'errors' in body
  return fromSignIn && text.startsWith('You need to sign in') ? tokenLost : undefined
}

/** The hints of a client without a token. */
export const publicAdvice: Advice = (refused) => {
  const { status, text, body } = refused
  if (status === 401) return tokenLostHint(text, body)
  if (status === 404) return publicNotFoundHint(refused)
  if (status === 422) return hintIn(contactRefusals, refused)
  if (status === 429) return hintIn([limitOfAll], refused)
  return status === 500 && text === 'Internal Server Error' ? hintIn(contactFailures, refused) : undefined
}
