/** The proof of identity for contacts of an API inbox or a web widget. */
import { ChatwootError } from '../core/errors/chatwoot-error.ts'

/**
 * Returns the `identifier_hash` of a contact: HMAC-SHA256 of its identifier with the `hmac_token` of the inbox, as hex.
 * For servers only: a web page that has the `hmac_token` can impersonate every contact.
 * @param hmacToken from the inbox, which shows it to administrators
 * @param identifier the contact's, exactly as it is sent to Chatwoot
 * @throws TypeError if one of them is not a non-empty string
 * @throws ChatwootError if the platform has no WebCrypto, for instance a page without https
 */
export async function identifierHash(hmacToken: string, identifier: string): Promise<string> {
  assertString('hmacToken', hmacToken)
  assertString('identifier', identifier)
  const subtle = globalThis.crypto?.subtle
  if (!subtle) throw new ChatwootError('identifierHash needs WebCrypto, which this platform or page does not have')

  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await subtle.importKey('raw', encoder.encode(hmacToken), algorithm, false, ['sign'])
  const hash = new Uint8Array(await subtle.sign('HMAC', key, encoder.encode(identifier)))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

// The value is not quoted: the token is a secret.
function assertString(name: string, value: unknown): void {
  if (typeof value === 'string' && value !== '') return
  throw new TypeError(`${name} must be a non-empty string${typeof value === 'string' ? '' : `, got ${typeof value}`}`)
}
