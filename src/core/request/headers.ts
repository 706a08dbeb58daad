/** The headers that requests are sent with. */
import { headerRecord } from '../options/header-record.ts'
import type { HeadersInput } from '../options/request.ts'
import { userAgent } from '../transport/runtime.ts'
import type { SerializedBody } from './body.ts'

type HeaderRecord = Readonly<Record<string, string | null>>

/** Returns the headers of every request of a client; null removes one. */
export function clientHeaders(apiAccessToken: string | undefined, given: HeadersInput | undefined): HeaderRecord {
  const agent = userAgent()
  return {
    Accept: 'application/json',
    ...(agent !== undefined && { 'User-Agent': agent }),
    // nginx drops headers with underscores.
    ...(apiAccessToken !== undefined && { 'Api-Access-Token': apiAccessToken }),
    ...headerRecord(given),
  }
}

/** Returns the headers of one request, those that win last. */
export function requestHeaders(
  client: HeaderRecord,
  { body, isJson }: SerializedBody,
  given: HeadersInput | undefined,
): readonly (HeaderRecord | undefined)[] {
  const jsonType = isJson ? { 'Content-Type': 'application/json' } : undefined
  // The platform knows the type of forms and blobs.
  const noType = body !== undefined && !isJson ? { 'Content-Type': null } : undefined
  return [jsonType, client, noType, headerRecord(given)]
}
