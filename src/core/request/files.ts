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
  if (typeof data === 'string') assertText(data, filename, contentType)
  const type = contentType ?? (data instanceof Blob ? data.type : '')
  return { blob: new Blob([data], { type }), filename }
}

// How the base64 of common kinds of files begins: PNG, JPEG, GIF, WebP and WAV, PDF, ZIP and Office, Ogg, MP3, MP4.
const encodedFile = /^(iVBORw0KGgo|\/9j\/|R0lGOD|UklGR|JVBERi0|UEsDB|T2dnUw|SUQz|AAAA[A-Za-z0-9+/]{2}Z0eX)/
const base64 = /^[A-Za-z0-9+/_-]{7,}={0,2}$/
const binaryType = /^(image\/(?!svg)|audio\/|video\/|font\/|application\/(pdf|zip|gzip|octet-stream|msword|vnd\.))/i
const binaryName =
  /\.(png|jpe?g|gif|webp|bmp|ico|heic|pdf|zip|gz|docx?|xlsx?|pptx?|ogg|opus|oga|mp3|m4a|wav|aac|mp4|m4v|mov|webm)$/i

/** Throws a TypeError for text that stands for bytes: it would be stored as it is, and nobody could open the file. */
function assertText(data: string, filename: string, contentType: string | undefined): void {
  const refuse = (what: string, instead: string) =>
    new TypeError(`the data of the file ${JSON.stringify(filename)} is ${what}, not its content: pass ${instead}`)
  if (/^data:[^,\s]*,/i.test(data.slice(0, 200))) throw refuse('a data: URL', 'await (await fetch(url)).blob()')
  const isBinary = contentType === undefined ? binaryName.test(filename) : binaryType.test(contentType)
  if (!isBinary && !encodedFile.test(data)) return
  if (base64.test(data.replace(/[\r\n]+/g, '')))
    throw refuse('base64', "bytes, Buffer.from(data, 'base64') for instance")
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
