/** Files that actors send. */
import { readUploads } from '../records/conversations/uploads.ts'

/** A file to send: a `Blob` or `File`, or its name, MIME type and bytes. */
export type FakeAttachment =
  | Blob
  | { readonly name: string; readonly type?: string | undefined; readonly bytes: Uint8Array }

/** @throws TypeError for what is not a file */
export async function filesOf(attachments: readonly FakeAttachment[] = []): Promise<File[]> {
  if (!Array.isArray(attachments)) throw new TypeError(`attachments must be an array, got ${described(attachments)}`)
  const files = attachments.map(fileOf)
  await readUploads(files)
  return files
}

function fileOf(attachment: FakeAttachment): File {
  if (attachment instanceof File) return attachment
  if (attachment instanceof Blob) return new File([attachment], 'file', { type: attachment.type })
  const { name, type = '', bytes } = Object(attachment)
  if (typeof name === 'string' && typeof type === 'string' && bytes instanceof Uint8Array) {
    return new File([new Uint8Array(bytes)], name, { type })
  }
  throw new TypeError(`an attachment must be a Blob, a File or { name, type, bytes }, got ${described(attachment)}`)
}

function described(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}
