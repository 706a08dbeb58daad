/** Files of messages: their names, sizes and types are kept, their bytes are not. */
import type { Attachment, ConversationAttachment } from '../../types.ts'
import { accountId } from './account.ts'
import { senderOf } from './senders.ts'
import { type FakeState, type FileRecord, type MessageRecord, nextId } from './state.ts'

export function addFile(state: FakeState, file: File): FileRecord {
  const kind = file.type.split('/')[0]
  return {
    id: nextId(state, 'attachment'),
    name: file.name,
    content_type: file.type || 'application/octet-stream',
    size: file.size,
    file_type: kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'file',
  }
}

export function attachmentAnswer(file: FileRecord, message_id: number): Attachment {
  const { id, file_type, content_type } = file
  const base = { id, message_id, account_id: accountId, ...stored(file), content_type }
  return file_type === 'audio' ? { ...base, file_type, transcribed_text: '' } : { ...base, file_type }
}

/** As in the lists of attachments of a conversation and of a contact. */
export function listedAttachment(state: FakeState, file: FileRecord, message: MessageRecord): ConversationAttachment {
  const { id, file_type } = file
  const sender = senderOf(state, message)
  const { created_at } = message
  return { id, message_id: message.id, ...stored(file), file_type, created_at, ...(sender && { sender }) }
}

function stored({ id, name, size, file_type }: FileRecord) {
  const data_url = `http://chatwoot.test/rails/active_storage/blobs/redirect/${id}/${encodeURIComponent(name)}`
  return {
    extension: /\.([^.]+)$/.exec(name)?.[1] ?? null,
    data_url,
    thumb_url: file_type === 'image' ? data_url : '',
    file_size: size,
    width: null,
    height: null,
  }
}
