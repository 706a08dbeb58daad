/**
 * The comparable form of a fragment: references resolved, keys sorted, prose left out.
 * Two fragments with the same form mean the same to a caller.
 */
import { createHash } from 'node:crypto'
import { isObject, type Json, type JsonObject, nameMaps, resolvePointer, setKey } from '../document/document.ts'

const prose = new Set(['summary', 'description', 'example', 'examples', 'tags', 'title', 'operationId', 'externalDocs'])

/** What the fragments of one document mean; the document must not change meanwhile. */
export class Meanings {
  readonly #document: JsonObject
  /** The form behind a reference, if it does not depend on how the walk got there. */
  readonly #forms = new Map<string, Json>()
  /** The references that led to where the walk is. */
  readonly #open: string[] = []
  /** The index of the outermost one that was met again. */
  #outermostMet = Number.POSITIVE_INFINITY

  constructor(document: JsonObject) {
    this.#document = document
  }

  /** Equal for fragments that mean the same. */
  of(value: Json | undefined): string {
    return JSON.stringify(this.#form(value ?? null, false))
  }

  /** Sixteen hex digits that change if the meaning of the fragment changes. */
  fingerprint(value: Json | undefined): string {
    return createHash('sha256').update(this.of(value)).digest('hex').slice(0, 16)
  }

  #form(value: Json, isNameMap: boolean): Json {
    if (Array.isArray(value)) return value.map((item) => this.#form(item, false))
    if (!isObject(value)) return value
    if (!isNameMap && typeof value.$ref === 'string') return this.#reference(value, value.$ref)
    const form: JsonObject = {}
    for (const key of Object.keys(value).sort()) {
      if (isNameMap || !(prose.has(key) || key.startsWith('x-'))) {
        setKey(form, key, this.#entry(key, value[key] ?? null, isNameMap))
      }
    }
    return form
  }

  #entry(key: string, item: Json, inNameMap: boolean): Json {
    if (inNameMap) return this.#form(item, false)
    if (key === 'parameters' && Array.isArray(item)) return this.#parameters(item)
    const form = this.#form(item, nameMaps.has(key))
    const isUnordered = (key === 'required' || key === 'enum' || key === 'type') && Array.isArray(form)
    return isUnordered ? [...form].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : form
  }

  /** The order of parameters has no meaning. */
  #parameters(parameters: Json[]): Json {
    return parameters
      .map((parameter) => this.#form(parameter, false))
      .sort((a, b) => (parameterKey(a) < parameterKey(b) ? -1 : 1))
  }

  #reference(holder: JsonObject, ref: string): Json {
    const { $ref: _, ...siblings } = holder
    const form = this.#target(ref)
    const own = this.#form(siblings, false)
    return isObject(form) && isObject(own) ? { ...form, ...own } : form
  }

  #target(ref: string): Json {
    const known = this.#forms.get(ref)
    if (known !== undefined) return known
    const met = this.#open.indexOf(ref)
    if (met >= 0) {
      this.#outermostMet = Math.min(this.#outermostMet, met)
      return { $ref: ref }
    }
    const target = resolvePointer(this.#document, ref)
    if (target === undefined) return { $ref: ref }
    const depth = this.#open.push(ref) - 1
    const metBefore = this.#outermostMet
    this.#outermostMet = Number.POSITIVE_INFINITY
    const form = this.#form(target, false)
    this.#open.pop()
    // The form of a reference in a circle depends on where the walk entered the circle.
    if (this.#outermostMet > depth) this.#forms.set(ref, form)
    this.#outermostMet = Math.min(this.#outermostMet, metBefore)
    return form
  }
}

function parameterKey(parameter: Json): string {
  return isObject(parameter) ? `${parameter.in} ${parameter.name}` : ''
}
