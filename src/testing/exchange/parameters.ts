/** The names and values of a query or of a form, as Rack makes objects and arrays of them. */

type Values = Record<string, unknown>

/**
 * The pairs of a query or of an urlencoded form; null where there is no `=`.
 * @throws URIError for escapes that are none, and for those of bytes that are not UTF-8
 */
export function pairsOf(text: string): [name: string, value: string | null][] {
  const parts = text.split(/& */).filter((part) => part !== '')
  return parts.map((part) => {
    const [name = '', ...value] = part.split('=')
    return [unescaped(name), value.length === 0 ? null : unescaped(value.join('='))]
  })
}

function unescaped(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}

/**
 * `message[content]` is a key of an object, `labels[]` an item of an array, `actions[][name]` a key of the last object in
 * an array, or of a new one if that has it.
 * @throws TypeError for names that contradict each other, RangeError for those that are nested too deep
 */
export function nested(pairs: Iterable<readonly [name: string, value: unknown]>): Values {
  const all: Values = {}
  for (const [name, value] of pairs) {
    // It would be the prototype of all objects.
    if (!name.includes('__proto__')) put(all, name, value, 0)
  }
  return all
}

const deepest = 32

/** Returns what it was put into, or what is put into an array instead. */
function put(into: Values, name: string, value: unknown, depth: number): unknown {
  if (depth >= deepest) throw new RangeError(`${name} is nested deeper than ${deepest}`)
  const [key, rest] = keyAndRest(name, depth)
  if (rest === '' && key === '[]' && depth > 0) return [value]
  if (rest === '' && key !== '') into[key] = value
  else if (rest === '[') into[name] = value
  else if (rest.startsWith('[]')) putInto(arrayAt(into, key), rest, value, depth)
  else if (rest !== '') into[key] = put(objectAt(into, key), rest, value, depth + 1)
  return into
}

/** The first name may begin with a bracket; one that is not closed belongs to the key. */
function keyAndRest(name: string, depth: number): [key: string, rest: string] {
  const pattern = depth === 0 ? /^(?<key>.[^[]*)(?<rest>\[.*)$/s : /^(?:(?<key>\[\])|\[(?<inner>[^\]]+)\])(?<rest>.*)$/s
  const { key, inner, rest = '' } = pattern.exec(name)?.groups ?? {}
  return [key ?? inner ?? name, rest]
}

function putInto(list: unknown[], rest: string, value: unknown, depth: number): void {
  if (rest === '[]') {
    list.push(value)
    return
  }
  const key = /^\[\]\[([^[\]]+)\]$/.exec(rest)?.[1] ?? rest.slice(2)
  const last = list.at(-1)
  if (isHash(last) && !hasKey(last, key)) put(last, key, value, depth + 1)
  else list.push(put({}, key, value, depth + 1))
}

/** An array in it can always take another item. */
function hasKey(hash: Values, name: string): boolean {
  if (name.includes('[]')) return false
  let inner: unknown = hash
  for (const key of name.split(/[[\]]+/).filter((part) => part !== '')) {
    if (!isHash(inner) || !Object.hasOwn(inner, key)) return false
    inner = inner[key]
  }
  return true
}

function arrayAt(into: Values, key: string): unknown[] {
  const list = valueAt(into, key) ?? []
  if (!Array.isArray(list)) throw new TypeError(`${key} is an array and something else`)
  into[key] = list
  return list
}

function objectAt(into: Values, key: string): Values {
  const hash = valueAt(into, key) ?? {}
  if (!isHash(hash)) throw new TypeError(`${key} is an object and something else`)
  return hash
}

function valueAt(into: Values, key: string): unknown {
  return Object.hasOwn(into, key) ? into[key] : undefined
}

function isHash(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof File)
}

/** Rails drops null from every array, once all is read. */
export function withoutNulls(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cleaned(value)]))
}

function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(cleaned)
  return isHash(value) ? withoutNulls(value) : value
}
