/** The alternatives of a shape that are objects: which of them belong together, and what to call them. */
import type { Json } from '../pipeline/document/document.ts'
import { type Alternative, describeShape, type Fields, type Shape } from './shape.ts'

/**
 * Returns a label for each of them, independent of their order: its name, the value that distinguishes it, a field that
 * only it has, what it is not, or else a number.
 */
export function labelsOf(alternatives: readonly Alternative[]): ReadonlyMap<Alternative, string> {
  if (alternatives.length < 2) return new Map()
  // Each is compared with all others: of very many, nobody reads what distinguishes them.
  if (alternatives.length > mostCompared) return numbered(alternatives)
  const labels = new Map<Alternative, string>()
  for (const namesOf of [namesIn, distinguishingValues, ownField, allListed]) {
    const found = alternatives.map((one): [Alternative, string | undefined] => [one, namesOf(one, alternatives)])
    for (const [one, label] of found) {
      const isTaken =
        found.some(([other, same]) => other !== one && same === label) || [...labels.values()].includes(label ?? '')
      if (label !== undefined && !labels.has(one) && !isTaken) labels.set(one, label)
    }
  }
  const nameless = alternatives.filter((one) => !labels.has(one))
  const [only, ...more] = nameless
  if (only && more.length === 0) {
    const [named, ...others] = labels.values()
    labels.set(only, others.length === 0 && named ? not(named) : 'other')
    return labels
  }
  for (const [index, one] of nameless.sort(byContent).entries()) labels.set(one, String(index + 1))
  return labels
}

/** With more alternatives than this, only those that are likely to belong together are compared. */
const mostCompared = 200

function numbered(alternatives: readonly Alternative[]): ReadonlyMap<Alternative, string> {
  return new Map([...alternatives].sort(byContent).map((one, index) => [one, String(index + 1)]))
}

/** Returns the pairs that are to be compared: all, or of very many alternatives those of equal content or name. */
export function candidates(olds: readonly Alternative[], news: readonly Alternative[]): [Alternative, Alternative][] {
  if (olds.length * news.length <= mostCompared ** 2)
    return olds.flatMap((old) => news.map((fresh) => pair(old, fresh)))
  const byKey = new Map<string, Alternative[]>()
  for (const fresh of news)
    for (const key of keysOf(fresh)) byKey.set(key, [...(byKey.get(key) ?? []).slice(0, mostCompared), fresh])
  return olds.flatMap((old) => {
    const likely = new Set(keysOf(old).flatMap((key) => byKey.get(key) ?? []))
    return [...likely].map((fresh) => pair(old, fresh))
  })
}

function pair(old: Alternative, fresh: Alternative): [Alternative, Alternative] {
  return [old, fresh]
}

function keysOf(one: Alternative): string[] {
  return [contentOf(one), ...one.names.map((name) => `name ${name}`), describeFields(one.fields)]
}

/** `without url` for the alternative to `with url` */
function not(label: string): string {
  return label.startsWith(own) ? `without ${label.slice(own.length)}` : `other than ${label}`
}

/** Without the names that all of them have. */
function namesIn({ names }: Alternative, all: readonly Alternative[]): string | undefined {
  const distinguishing = names.filter((name) => !all.every((other) => other.names.includes(name)))
  return distinguishing.join(', ') || undefined
}

/** `kind=inbox` */
function distinguishingValues(one: Alternative, all: readonly Alternative[]): string | undefined {
  const others = all.filter((other) => other !== one)
  const found = [...one.fields].flatMap(([name, field]) => {
    const values = allValues(field.shape())
    const inOthers = others.map((other) => other.fields.get(name)).filter((same) => same !== undefined)
    const isDistinguishing =
      values && inOthers.every((same) => allValues(same.shape())?.every((value) => !values.includes(value)))
    return isDistinguishing ? [{ name, values, count: inOthers.length }] : []
  })
  const [best] = found.sort(
    (a, b) => b.count - a.count || a.values.length - b.values.length || (a.name < b.name ? -1 : 1),
  )
  return best && best.count > 0 ? `${best.name}=${joined(best.values)}` : undefined
}

/** All values that a field can have, if they are listed. */
function allValues({ types, values }: Shape): string[] | undefined {
  if (types.size === 0 || [...types].some((type) => !values.has(type))) return undefined
  return [...values.values()].flatMap((listed) => [...listed])
}

const mostListed = 3

function joined(values: readonly string[]): string {
  const named = values.map(bare).sort().slice(0, mostListed)
  return [...named, ...(values.length > named.length ? ['…'] : [])].join('|')
}

function bare(value: string): string {
  const plain: Json = JSON.parse(value)
  return typeof plain === 'string' ? plain : value
}

/** `kind=inbox, action=add`: the values of all fields that list theirs, where no single field distinguishes it. */
function allListed({ fields }: Alternative): string | undefined {
  const listed = [...fields].flatMap(([name, field]) => {
    const values = allValues(field.shape())
    return values ? [`${name}=${joined(values)}`] : []
  })
  return listed.sort().slice(0, mostListed).join(', ') || undefined
}

const own = 'with '

/** `with inbox_id` */
function ownField(one: Alternative, all: readonly Alternative[]): string | undefined {
  const names = [...one.fields.keys()].filter((name) => all.every((other) => other === one || !other.fields.has(name)))
  const [first] = names.sort()
  return first === undefined ? undefined : `${own}${first}`
}

export function describeAlternative({ fields }: Alternative, label: string | undefined): string {
  // A label that only repeats the fields or the order adds nothing.
  const name = label === undefined || /^(\d+$|with |without |other)/.test(label) ? '' : `${label} `
  return `${name}${describeFields(fields)}`
}

function describeFields(fields: Fields): string {
  return `{ ${[...fields.keys()].sort().join(', ')} }`
}

/** An order that is independent of the one in the document. */
export function byContent(one: Alternative, other: Alternative): number {
  const [left, right] = [contentOf(one), contentOf(other)]
  return left < right ? -1 : left > right ? 1 : 0
}

const contents = new WeakMap<Alternative, string>()

function contentOf(alternative: Alternative): string {
  const known = contents.get(alternative)
  if (known !== undefined) return known
  const fields = [...alternative.fields].map(
    ([name, field]) => `${name}${field.required ? '' : '?'}: ${describeShape(field.shape())}`,
  )
  const content = `${fields.sort().join(', ')} ${alternative.names.join(', ')}`
  contents.set(alternative, content)
  return content
}

export function haveNameInCommon(one: Alternative, other: Alternative): boolean {
  return one.names.some((name) => other.names.includes(name))
}

export function common(old: Fields, fresh: Fields): number {
  return [...old.keys()].filter((name) => fresh.has(name)).length
}

/** Half of the fields of the smaller one: with fewer in common, they are different things. */
export function alike(old: Fields, fresh: Fields): boolean {
  return common(old, fresh) * 2 >= Math.min(old.size, fresh.size)
}
