/** The bytes of the files of a form, read before the request is answered: a route cannot wait for them. */

const read = new WeakMap<File, Uint8Array>()

/** Reads all files, also those inside lists and objects. */
export async function readUploads(value: unknown): Promise<void> {
  if (value instanceof File) read.set(value, new Uint8Array(await value.arrayBuffer()))
  else if (typeof value === 'object' && value !== null) await Promise.all(Object.values(value).map(readUploads))
}

export function bytesOf(file: File): Uint8Array {
  return read.get(file) ?? new Uint8Array()
}
