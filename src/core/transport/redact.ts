/** Keeps secrets out of messages and logs. */

import { printable } from '../errors/chatwoot-error.ts'

const removed = '[removed]'

/** Keys of Chatwoot's responses whose values are secrets. Whoever knows a `source_id` can write as its contact. */
const secretKeys =
  /"((?:api_)?access_token|pubsub_token|hmac_token|secret|webhook_secret|password|otp_secret|auth_token|sso_auth_token|source_id)"\s*:\s*"(?:[^"\\]|\\.)*"?/g

/** Of a character, such as `\\u0041`. */
const longestSpelling = 6

/** Shorter values are not looked for: they would remove letters and words of messages. */
const shortest = 6

/** The secrets of one call: the token, the values of the headers it is sent with, the contact of a public path. */
export class Secrets {
  readonly #sources: (string | Headers | undefined)[]
  readonly #path: string
  #known = 0
  #values: readonly string[] = []

  constructor(token: string | undefined, headers?: Headers, path = '') {
    this.#sources = [token, headers]
    this.#path = path
  }

  /** The path as errors, logs and hooks show it. */
  get path(): string {
    return printablePath(this.#path)
  }

  /** Adds headers, such as those that a hook has changed. */
  add(headers: Headers): void {
    this.#sources.push(headers)
  }

  /** A function that removes these secrets, and others in Chatwoot's JSON, from a string. */
  get hide(): (text: string) => string {
    return (text) => {
      const shown = this.#hidden(text)
      // Messages are printed without control characters, which may cut a secret into pieces.
      const bare = printable(shown)
      const clean = bare === shown ? bare : this.#hidden(bare)
      return clean === bare ? shown : clean
    }
  }

  /** The same for the beginning of a longer string: its end, which may be half of a secret, is left out. */
  hideInBeginning(text: string): string {
    const [longest = ''] = this.#all()
    return this.hide(text).slice(0, -longest.length * longestSpelling || undefined)
  }

  #hidden(text: string): string {
    let shown = text
    for (const value of this.#all()) shown = withoutValue(shown, value)
    return shown.replace(secretKeys, `"$1":"${removed}"`)
  }

  // Only when something is printed: most calls succeed.
  #all(): readonly string[] {
    if (this.#known === this.#sources.length) return this.#values
    this.#known = this.#sources.length
    const values = [...this.#sources, ...sourceIdIn(this.#path)].flatMap(valuesIn)
    // The longest first: a part of a value may be one, too.
    this.#values = [...new Set(values.filter(({ length }) => length >= shortest))].sort((a, b) => b.length - a.length)
    return this.#values
  }
}

/** Headers whose values are not secret. Of all others only the names are printed. */
const harmlessHeaders = new Set([
  ...['accept', 'accept-charset', 'accept-encoding', 'accept-language', 'cache-control', 'connection'],
  ...['content-encoding', 'content-language', 'content-length', 'content-type', 'date', 'expect', 'host'],
  ...['if-modified-since', 'idempotency-key', 'pragma', 'user-agent', 'x-requested-with'],
])

/** Returns the values of headers that may be secrets, and their parts: servers quote the token of `Bearer TOKEN`. */
function valuesIn(source: string | Headers | undefined): string[] {
  if (source === undefined) return []
  if (typeof source === 'string') return [source]
  const values = [...source].flatMap(([name, value]) => (harmlessHeaders.has(name) ? [] : [value]))
  return values.flatMap((value) => [value, ...value.split(/[\s,;=:]+/).filter(isNoWord)])
}

function isNoWord(part: string): boolean {
  return part.length >= 16 || (part.length >= 8 && /\d/.test(part))
}

function withoutValue(text: string, value: string): string {
  const shown = text.replaceAll(value, removed)
  return /[\\%]/.test(shown) ? shown.replace(spellingsOf(value), removed) : shown
}

const spellings = new Map<string, RegExp>()

/** Matches a value whose characters are escaped as in JSON or in a URL. */
function spellingsOf(value: string): RegExp {
  const known = spellings.get(value)
  if (known) return known
  const pattern = new RegExp(Array.from(value, spelledOut).join(''), 'g')
  // Not all values that a process ever sends.
  if (spellings.size >= 20) spellings.clear()
  spellings.set(value, pattern)
  return pattern
}

function spelledOut(character: string): string {
  const code = character.charCodeAt(0).toString(16).padStart(4, '0')
  const hex = (digits: string) => digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)
  const literal = character.replace(/[^\w]/g, '\\$&')
  const short = /["\\/]/.test(character) ? [`\\\\${literal}`] : []
  return `(?:${[`\\\\u${hex(code)}`, `%${hex(code.slice(2))}`, ...short, literal].join('|')})`
}

/** Returns headers as a log may show them. */
export function printableHeaders(headers: Headers, hide: (text: string) => string): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, harmlessHeaders.has(name) ? hide(value) : removed]),
  )
}

const publicContact = /(\/public\/api\/v1\/inboxes\/[^/?#]+\/contacts\/)([^/?#]+)/

/** Returns a path as errors, logs and hooks show it: without the `source_id` of a contact. */
export function printablePath(path: string): string {
  return path.replace(publicContact, '$1{source_id}')
}

/** Returns the `source_id` in a path of the public API, as it is and as it is written there. */
function sourceIdIn(path: string): string[] {
  const encoded = publicContact.exec(path)?.[2] ?? ''
  try {
    return [decodeURIComponent(encoded), encoded]
  } catch {
    return [encoded]
  }
}
