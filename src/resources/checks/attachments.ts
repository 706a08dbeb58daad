/** What can be attached: files, and uploads by their signed ids. What is neither, the server refuses without a hint. */

import { describeKind } from '../../core/errors/describe-value.ts'
import { isBytes, isFile } from '../../core/request/files.ts'

/**
 * Checks the files of a message; `name` is the argument's.
 * @throws TypeError for what is no list of files and signed ids
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
 * The parameters of a rule or a macro as they are.
 * @throws TypeError for a `send_attachment` of what is no upload
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
 * Checks what stands for an upload; `name` is the argument's.
 * @throws TypeError for a text that is none, or for a file
 */
export function assertUpload(name: string, upload: unknown): void {
  // Numbers are what uploads answer before 4.10, and what rules and macros show of theirs.
  const isText = typeof upload === 'string' && !/^\d+$/.test(upload)
  if (isFile(upload) || (isText && !isSignedId(upload))) {
    throw new TypeError(`${name} must be the blob_id that upload(file) gives, got ${describeKind(upload)}`)
  }
}

// Base64, two dashes and a digest in hex.
function isSignedId(value: unknown): boolean {
  return typeof value === 'string' && /^[\w+/-]+={0,2}--[0-9a-f]{40,}$/.test(value)
}

function hintFor(attachment: unknown): string {
  if (isBytes(attachment)) return ': bytes need a name'
  if (typeof attachment !== 'string') return ''
  if (/^https?:\/\//i.test(attachment)) return ': of an address upload(url) makes a signed id, its blob_id'
  return ': a path or a name is no file; in Node { data: await openAsBlob(path), filename } is one, with openAsBlob of node:fs'
}
