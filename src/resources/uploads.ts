/** Uploads: files that are stored before they are attached to something. */

import { upload } from '../../generated/operations.ts'
import type { BodyInput, FileInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { filePartOf } from '../core/request/files.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Upload } from '../types.ts'

export class Uploads extends Resource {
  /**
   * Stores a file, or what the server finds at an address. Its `blob_id` is taken where files are attached: by
   * messages, automation rules and macros, and as the logo of a portal. 60 an hour per account.
   *
   * Before 4.10 the `blob_id` is a number, which messages do not take. Since 4.13 the server fetches images and videos
   * only, and nothing from a private network.
   * @param fileOrUrl a file, or an http or https address, as a URL or as text
   * @throws TypeError for what is neither
   * @throws ValidationError for an address that the server refuses, or where it finds nothing that it takes
   * @throws RateLimitError
   * @see POST /api/v1/accounts/{account_id}/upload
   */
  upload(fileOrUrl: FileInput | URL | string, options?: RequestOptions): ApiPromise<Upload> {
    return this.call(upload, () => ({ body: uploadBody(fileOrUrl) }), options)
  }
}

function uploadBody(fileOrUrl: FileInput | URL | string): BodyInput<'upload'> {
  if (typeof fileOrUrl === 'string' || fileOrUrl instanceof URL) return { external_url: webAddress(fileOrUrl) }
  if (filePartOf(fileOrUrl)) return { attachment: fileOrUrl }
  throw new TypeError(
    `upload takes a File, a Blob, { data, filename, contentType } or an address, got ${kindOf(fileOrUrl)}`,
  )
}

// Not the value itself: whoever forgets the name of a file gives its bytes.
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1)
}

function webAddress(url: URL | string): string {
  const address = String(url)
  if (URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol)) return address
  throw new TypeError(`the address must begin with http:// or https://, got ${JSON.stringify(address.slice(0, 200))}`)
}
