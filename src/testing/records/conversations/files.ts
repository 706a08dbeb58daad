/** Uploaded files, and the files of messages. */

import type { Attachment, ConversationAttachment } from '../../../types.ts'
import { wholeSeconds } from '../moment.ts'
import {
  type BlobRecord,
  type FakeState,
  type FileRecord,
  type Installation,
  type MessageRecord,
  nextId,
} from '../state.ts'
import { senderOf } from './senders.ts'
import { bytesOf } from './uploads.ts'

const storage = '/rails/active_storage'

export function addBlob(state: FakeState, file: File): BlobRecord {
  const id = nextId(state, 'blob')
  const signed_id = signedId(id)
  const content_type = file.type || 'application/octet-stream'
  const blob = { id, signed_id, name: file.name, content_type, bytes: bytesOf(file) }
  state.blobs.set(signed_id, blob)
  return blob
}

/** Of the server's form, which the client checks: base64, two dashes and a digest in hex. */
function signedId(id: number): string {
  return `${btoa(JSON.stringify({ _rails: { data: id, pur: 'blob_id' } }))}--${id.toString(16).padStart(40, '0')}`
}

export function addFile(state: FakeState, { signed_id, name, content_type, bytes }: BlobRecord): FileRecord {
  const kind = content_type.split('/')[0]
  return {
    id: nextId(state, 'attachment'),
    blob_id: signed_id,
    name,
    content_type,
    size: bytes.length,
    file_type: kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'file',
  }
}

/** Stores the picture of a user, a bot, an inbox or a contact, and returns its address. */
export function addPicture(state: FakeState, file: File): string {
  const { signed_id, name } = addBlob(state, file)
  return thumbnailUrl(state, signed_id, name)
}

/** Its name in the server's storage. */
export function blobKey({ id }: BlobRecord): string {
  return id.toString(36).padStart(28, '0')
}

/** Where the bytes are; the address needs no token. */
export function blobUrl({ server }: Installation, { signed_id, name }: Pick<BlobRecord, 'signed_id' | 'name'>): string {
  return `${server.url}${storage}/blobs/redirect/${signed_id}/${encodeURIComponent(name)}`
}

export function attachmentAnswer(state: FakeState, file: FileRecord, message_id: number): Attachment {
  const { id, file_type, content_type } = file
  const base = { id, message_id, account_id: state.account.id, ...stored(state, file), content_type }
  return file_type === 'audio' ? { ...base, file_type, transcribed_text: '' } : { ...base, file_type }
}

/** As in the lists of attachments of a conversation and of a contact. */
export function listedAttachment(state: FakeState, file: FileRecord, message: MessageRecord): ConversationAttachment {
  const { id, file_type } = file
  const sender = senderOf(state, message)
  const created_at = wholeSeconds(message.created_at)
  return { id, message_id: message.id, ...stored(state, file), file_type, created_at, ...(sender && { sender }) }
}

function stored(state: FakeState, { blob_id, name, size, file_type }: FileRecord) {
  const url = blobUrl(state, { signed_id: blob_id, name })
  return {
    extension: /\.([^.]+)$/.exec(name)?.[1] ?? null,
    data_url: file_type === 'audio' ? `${url}?disposition=inline` : url,
    thumb_url: file_type === 'image' ? thumbnailUrl(state, blob_id, name) : '',
    file_size: size,
    width: null,
    height: null,
  }
}

function thumbnailUrl({ server }: FakeState, signed_id: string, name: string): string {
  return `${server.url}${storage}/representations/redirect/${signed_id}/thumbnail/${encodeURIComponent(name)}`
}
