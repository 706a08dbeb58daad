/** Errors of the platform and of custom fetch functions, as the `cause` of ours: without secrets. */

type Hide = (text: string) => string

/** How deep properties are searched. Errors of HTTP libraries hold the request, its options and its headers. */
const deepest = 6

/** Returns the error itself, or a copy without secrets if it contains one. `hide` removes secrets from a string. */
export function cleanCause(cause: unknown, hide: Hide): unknown {
  return hasSecret(cause, hide, new Set(), 0) ? copyOf(cause, hide, 0) : cause
}

function hasSecret(value: unknown, hide: Hide, seen: Set<unknown>, depth: number): boolean {
  if (typeof value === 'string') return hide(value) !== value
  if (typeof value !== 'object' || value === null || depth > deepest || seen.has(value)) return false
  seen.add(value)
  // Parsers quote what they got: the echo of a request, in any encoding.
  if (value instanceof Error && isParserError(value)) return true
  return partsOf(value).some((part) => hasSecret(part, hide, seen, depth + 1))
}

/** Whether it says that a response is not HTTP. That of Node 26's fetch may have no code, and node:http's has no name. */
export function isParserError({ name, code }: { readonly name: string; readonly code?: unknown }): boolean {
  return name === 'HTTPParserError' || String(code).startsWith('HPE_')
}

function partsOf(value: object): unknown[] {
  if (value instanceof Headers || value instanceof Map) return [...value].flat()
  if (value instanceof Request) return [value.url, value.headers]
  // Not through getters, which may do anything.
  return Object.values(Object.getOwnPropertyDescriptors(value)).map((property) => property.value)
}

/** Only what is printed of an error in any case: strings, numbers and other errors. */
function copyOf(value: unknown, hide: Hide, depth: number): unknown {
  if (typeof value === 'string') return hide(value)
  if (!(value instanceof Error)) return typeof value === 'object' && value !== null ? '[removed]' : value
  const copy: object = Object.create(Object.getPrototypeOf(value))
  for (const [key, { value: part, enumerable = false }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    const isShown = typeof part !== 'object' || part instanceof Error || Array.isArray(part)
    if (key === 'data' || !isShown || typeof part === 'function' || depth > deepest) continue
    const clean = Array.isArray(part) ? part.map((one) => copyOf(one, hide, depth + 1)) : copyOf(part, hide, depth + 1)
    Object.defineProperty(copy, key, { value: clean, enumerable, writable: true, configurable: true })
  }
  return copy
}
