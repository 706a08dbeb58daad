/** The proof that a contact of an API inbox or a web widget is who it says it is. */
import { ChatwootError } from '../core/errors/errors.ts'

/**
 * The `identifier_hash` of a contact: HMAC-SHA256 of its identifier with the `hmac_token` of the inbox, as hex. For
 * servers: a page that knows the `hmac_token` can be everyone.
 * @param hmacToken from the inbox, which shows it to administrators
 * @param identifier the contact's, exactly as it is sent
 * @throws TypeError when one of them is empty, or no text
 * @throws ChatwootError where the platform has no WebCrypto, a page without https for instance
 */
export async function identifierHash(hmacToken: string, identifier: string): Promise<string> {
  checkText('hmacToken', hmacToken)
  checkText('identifier', identifier)
  const subtle = globalThis.crypto?.subtle
  if (!subtle) throw new ChatwootError('identifierHash needs WebCrypto, which this platform or page does not have')

  const text = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await subtle.importKey('raw', text.encode(hmacToken), algorithm, false, ['sign'])
  const hash = new Uint8Array(await subtle.sign('HMAC', key, text.encode(identifier)))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

// Nothing is quoted: the token is a secret.
function checkText(name: string, value: unknown): void {
  if (typeof value === 'string' && value !== '') return
  throw new TypeError(
    `${name} must be a text that is not empty${typeof value === 'string' ? '' : `, got ${typeof value}`}`,
  )
}
