/** Files in a body. */

/** A file as a form takes it. */
export interface FilePart {
  readonly blob: Blob
  /** Absent for a Blob, which has no name: forms name it `blob`. */
  readonly filename?: string
}

/** Returns a value as a file; undefined when it is not a file. */
export function filePartOf(value: unknown): FilePart | undefined {
  if (value instanceof File) return { blob: value, filename: value.name }
  if (value instanceof Blob) return { blob: value }
  if (!isNamedData(value)) return undefined
  const { data, filename, contentType } = value
  const type = contentType ?? (data instanceof Blob ? data.type : '')
  return { blob: new Blob([data], { type }), filename }
}

/** Whether a value is a file: a File, a Blob, or bytes with a name. */
export function isFile(value: unknown): value is Blob | NamedData {
  return value instanceof Blob || isNamedData(value)
}

/** Whether a value contains a file at any depth; safe for circular references. */
export function containsFile(value: unknown): boolean {
  const seen = new Set<unknown>()
  // Without recursion: bodies can be nested more deeply than functions can call each other.
  const parts = [value]
  while (parts.length > 0) {
    const part = parts.pop()
    if (typeof part !== 'object' || part === null || seen.has(part)) continue
    if (isFile(part)) return true
    seen.add(part)
    if (!isBytes(part)) for (const inner of Object.values(part)) parts.push(inner)
  }
  return false
}

interface NamedData {
  readonly data: Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | string
  readonly filename: string
  readonly contentType?: string
}

const namedDataKeys = new Set(['data', 'filename', 'contentType'])

// No other keys: custom attributes may happen to have a `data` and a `filename` among others.
function isNamedData(value: unknown): value is NamedData {
  if (typeof value !== 'object' || value === null || !('data' in value && 'filename' in value)) return false
  const { data, filename } = value
  const isData = typeof data === 'string' || data instanceof Blob || isBytes(data)
  return isData && typeof filename === 'string' && Object.keys(value).every((key) => namedDataKeys.has(key))
}

/** Whether a value is a buffer or a view of one. */
export function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value)
}
