/** Uploading: a file is stored before it is attached to something. */

import { upload } from '../../generated/operations.ts'
import type { Connection } from '../core/connection.ts'
import { describeKind } from '../core/errors/describe-value.ts'
import type { BodyInput, FileInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { filePartOf } from '../core/request/files.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import { urlOf } from '../core/transport/url.ts'
import type { Upload } from '../types.ts'

export function uploadFile(
  connection: Connection,
  fileOrUrl: FileInput | URL | string,
  options?: RequestOptions,
): ApiPromise<Upload> {
  return connection.call(upload, () => ({ body: uploadBody(fileOrUrl) }), options)
}

function uploadBody(fileOrUrl: FileInput | URL | string): BodyInput<'upload'> {
  if (typeof fileOrUrl === 'string' || fileOrUrl instanceof URL) return { external_url: checkWebAddress(fileOrUrl) }
  if (filePartOf(fileOrUrl)) return { attachment: fileOrUrl }
  throw new TypeError(
    `upload takes a File, a Blob, { data, filename, contentType } or a URL, got ${describeKind(fileOrUrl)}`,
  )
}

function checkWebAddress(url: URL | string): string {
  const address = String(url)
  if (/^https?:$/.test(urlOf(address)?.protocol ?? '')) return address
  const hint = /^data:/i.test(address) ? ': for a data: URL, pass await (await fetch(url)).blob()' : ''
  throw new TypeError(`the URL must begin with http:// or https://, got ${describeKind(address)}${hint}`)
}
