/** The body of a delivery, as it was received. */
import { WebhookVerificationError } from '../verification-error.ts'

/** A body as it was received: bytes, or a string that nobody has parsed and serialized again. */
export type WebhookBody = string | Uint8Array | ArrayBuffer

/**
 * Returns a copy, which nobody else changes: of bytes, or of the UTF-8 of a string.
 * @throws WebhookVerificationError for anything else, such as a parsed body
 */
export function rawBodyOf(body: WebhookBody): Blob {
  assertRaw(body)
  // The kind of its buffer is known, which the type does not tell.
  return new Blob([body as BlobPart])
}

/** @throws WebhookVerificationError */
export function assertRaw(body: WebhookBody): void {
  // Not instanceof: it may come from another realm, such as that of a test runner.
  const kind = {}.toString.call(ArrayBuffer.isView(body) ? body.buffer : body)
  if (!/ (String|ArrayBuffer)]/.test(kind)) throw new WebhookVerificationError('body-neither-string-nor-bytes')
}
