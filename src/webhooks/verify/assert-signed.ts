/** Whether a secret signed the body, or which mistake explains that none did. */
import { attempt } from '../events/attempt.ts'
import { type WebhookRejection, WebhookVerificationError } from '../verification-error.ts'
import type { SignatureHeaders } from './delivery-headers.ts'
import { latin1Bytes } from './latin1-bytes.ts'
import { isSignedWith } from './signature.ts'

type Reading = readonly [
  signed: BlobPart[],
  /** Names what is wrong if the signature is of this: then it is never accepted. */
  mistake?: WebhookRejection,
  secretOf?: (secret: string) => string,
]

/** @throws WebhookVerificationError with the cause, where one is proven */
export async function assertSigned(
  body: Blob,
  text: string,
  { signature, timestamp }: SignatureHeaders,
  secrets: readonly string[],
): Promise<void> {
  for (const [signed, mistake, secretOf = String] of readings(body, text, `${timestamp}.`)) {
    for (const secret of secrets) {
      if (!(await isSignedWith(secretOf(secret), signature, signed))) continue
      if (mistake) throw new WebhookVerificationError(mistake)
      return
    }
  }
  // 1f 8b, of which the second is no UTF-8.
  throw new WebhookVerificationError(
    text.startsWith('\u001f\ufffd') ? 'body-compressed' : 'wrong-secret-or-changed-body',
  )
}

function* readings(body: Blob, text: string, start: string): Generator<Reading> {
  yield [[start, body]]
  // Larger ones would keep the event loop busy, for anybody.
  if (text.length > 2 ** 16) return
  yield [[start, body], 'secret-has-whitespace-or-quotes', (secret) => secret.replace(/[\s"']/g, '')]
  yield [[start, attempt(() => asRails(text)) ?? ''], 'body-parsed-and-serialized-again']
  yield [[start, attempt(() => latin1Bytes(atob(text))) ?? ''], 'body-in-base64']
  yield [[start, latin1Bytes(text)], 'body-decoded-as-latin-1']
}

/** How the server writes JSON: these characters are escaped, all others are plain UTF-8. */
function asRails(text: string): string {
  return JSON.stringify(JSON.parse(text)).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
