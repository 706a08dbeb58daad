/** Serializes the body of a request. */
import type { Operation } from '../operations/operation.ts'
import { encodeForm } from './encode-form.ts'
import { containsFile, isBytes } from './files.ts'
import { serializeJson } from './json.ts'
import { serializeMultipart } from './multipart.ts'

export interface SerializedBody {
  readonly body: BodyInit | undefined
  /** Whether the Content-Type must be set; for everything else the platform knows the type, or it is unknown. */
  readonly isJson: boolean
}

/**
 * Returns a body as fetch takes it. Forms, blobs, URL parameters, bytes, streams and strings are sent as they are; an object that contains a file becomes
 * a form where the operation takes one; everything else is JSON. Throws a TypeError for what cannot be sent.
 */
export function serializeBody(
  body: unknown,
  operation: Pick<Operation, 'dates' | 'multipart' | 'multipartJson'>,
): SerializedBody {
  if (body === undefined) return { body, isJson: false }
  if (isReady(body)) return { body, isJson: false }
  if (operation.multipart && typeof body === 'object' && body !== null && containsFile(body)) {
    return { body: encodeForm(serializeMultipart(body, operation)), isJson: false }
  }
  return { body: serializeJson(body, operation.dates), isJson: true }
}

function isReady(body: unknown): body is BodyInit {
  return (
    typeof body === 'string' ||
    body instanceof FormData ||
    body instanceof Blob ||
    body instanceof URLSearchParams ||
    body instanceof ReadableStream ||
    isBytes(body)
  )
}
