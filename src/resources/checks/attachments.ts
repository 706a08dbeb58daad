/** What can be attached: files, and uploads by their signed ids. The server refuses anything else without a hint. */

import { describeKind } from '../../core/errors/describe-value.ts'
import { isBytes, isFile } from '../../core/request/files.ts'

/**
 * Checks the files of a message. `name` is used in the error.
 * @throws TypeError if `attachments` is not an array of files and signed ids
 */
export function assertAttachments(name: string, attachments: unknown): void {
  if (attachments === undefined) return
  if (!Array.isArray(attachments)) throw new TypeError(`${name} must be an array, got ${describeKind(attachments)}`)
  for (const [index, attachment] of attachments.entries()) {
    if (isFile(attachment) || isSignedId(attachment)) continue
    const expected = 'a File, a Blob, { data, filename, contentType } or the signed id of an upload'
    throw new TypeError(`${name}[${index}] must be ${expected}, got ${describeKind(attachment)}${hintFor(attachment)}`)
  }
}

/**
 * Returns the parameters of a rule or a macro.
 * @throws TypeError if a `send_attachment` action has something other than an upload
 */
export function checkUploads<Params extends { readonly actions?: unknown }>(params: Params): Params {
  const actions: readonly unknown[] = Array.isArray(params.actions) ? params.actions : []
  for (const [index, action] of actions.entries()) {
    if (typeof action !== 'object' || action === null || !('action_params' in action)) continue
    if (!('action_name' in action) || action.action_name !== 'send_attachment') continue
    const uploads = Array.isArray(action.action_params) ? action.action_params : []
    for (const [place, upload] of uploads.entries()) assertUpload(`actions[${index}].action_params[${place}]`, upload)
  }
  return params
}

/**
 * Checks the reference to an upload. `name` is used in the error.
 * @throws TypeError if `upload` is a file, or a string that is not a signed id
 */
export function assertUpload(name: string, upload: unknown): void {
  // Uploads have numeric ids before 4.10, and rules and macros show numbers for theirs.
  const isOther = typeof upload === 'string' && !/^\d+$/.test(upload) && !isSignedId(upload)
  if (isFile(upload) || isOther) {
    throw new TypeError(`${name} must be the blob_id that upload(file) returns, got ${describeKind(upload)}`)
  }
}

// Base64, two dashes and a digest in hex.
function isSignedId(value: unknown): boolean {
  return typeof value === 'string' && /^[\w+/-]+={0,2}--[0-9a-f]{40,}$/.test(value)
}

function hintFor(attachment: unknown): string {
  if (isBytes(attachment)) return ': bytes need a name'
  if (typeof attachment !== 'string') return ''
  if (/^data:/i.test(attachment)) return ': for a data: URL, attach await (await fetch(url)).blob()'
  if (/^https?:\/\//i.test(attachment)) return ': for a URL, attach the blob_id that upload(url) returns'
  return ': a path or a file name is not a file; in Node attach { data: await openAsBlob(path), filename }, with openAsBlob from node:fs'
}
