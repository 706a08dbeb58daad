/**
 * What a schema says about the values it accepts, however it is written: references followed, `allOf` merged, branches
 * of `oneOf` and `anyOf` as alternatives. Shapes refer to each other lazily, so recursive schemas are possible.
 */
import {
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  resolvePointer,
} from '../pipeline/document/document.ts'
import { branchesOf } from '../pipeline/document/schema-parts.ts'
import type { Side } from './changes.ts'
import { type Rules, ruleKeywords, rulesOf } from './rules.ts'
import { belongsTo, commonTypes, statedTypes, statedValues, typeOf } from './stated.ts'

export interface Shape {
  /** Two shapes of one document with the same number are the same. */
  id: number
  /** The named schema that it is. */
  component: string | undefined
  /** Without null; `any` if no type is stated. */
  types: ReadonlySet<string>
  nullable: boolean
  /** For each type that is restricted to certain values: these, as JSON. */
  values: ReadonlyMap<string, ReadonlySet<string>>
  /** The rules for each type that lists no values. */
  rules: ReadonlyMap<string, Rules>
  /** Each alternative that is an object. */
  objects: readonly Alternative[]
  items(): Shape
}

/** One way to be an object. */
export interface Alternative {
  fields: Fields
  /** It allows no field that is not listed. */
  isClosed: boolean
  /** The definitions and titles on the way to it, from the outside in. */
  names: readonly string[]
}

export type Fields = ReadonlyMap<string, Field>

export interface Field {
  required: boolean
  /** Read-only fields are in no request, write-only ones in no response. */
  absentIn: Side | undefined
  shape(): Shape
}

/** Schemas that all apply. */
type Together = readonly JsonObject[]

/** The field that stands for all names that a schema does not list. */
export const anyName = '*'

/** One way to satisfy schemas: without references and branches, with the names of the branches that were taken. */
interface Branch {
  together: Together
  names: readonly string[]
}

/** One of the alternatives of a shape. */
interface Variant extends Alternative {
  /** No type is stated. */
  isAny: boolean
  types: Set<string>
  values: Set<string> | undefined
  items: Together[]
  together: Together
}

export class Shapes {
  readonly #document: JsonObject
  readonly #numbers = new WeakMap<JsonObject, number>()
  readonly #plain = new WeakMap<JsonObject, JsonObject | undefined>()
  readonly #known = new Map<string, Shape>()
  #count = 0

  readonly #names = new Map<JsonObject, string>()

  constructor(document: JsonObject) {
    this.#document = document
    const schemas = resolvePointer(document, '#/components/schemas')
    for (const [name, schema] of Object.entries(objectOf(schemas))) {
      if (isObject(schema)) this.#names.set(schema, name)
    }
  }

  of(schema: Json | undefined): Shape {
    return this.#shape([isObject(schema) ? [schema] : []])
  }

  /** The shape of what satisfies one of these. */
  #shape(written: readonly Together[]): Shape {
    const alternatives = written.map((together) => together.map((schema) => this.#meant(schema)))
    const key = [...new Set(alternatives.map((together) => this.#key(together)))].sort().join('|')
    const known = this.#known.get(key)
    if (known) return known
    const variants = alternatives
      .flatMap((together) => this.#named(together, this.#expand(together, []), alternatives.length > 1))
      .map((branch) => this.#variant(branch))
    const values = valuesOf(variants)
    const arrays = variants.filter((variant) => variant.types.has('array'))
    const shape: Shape = {
      id: this.#known.size,
      component: this.#componentOf(alternatives),
      types: typesOf(variants),
      nullable: variants.some(isNullable),
      values,
      rules: rulesIn(variants, values),
      objects: variants.filter((variant) => variant.types.has('object')),
      items: () => this.#shape(arrays.length > 0 ? arrays.flatMap((variant) => variant.items) : [[]]),
    }
    this.#known.set(key, shape)
    return shape
  }

  /** The schema behind one that only refers to it, so that all references to it share one shape. */
  #meant(schema: JsonObject): JsonObject {
    const seen = new Set([schema])
    for (let current = schema; ; ) {
      const next = this.#referred(current)
      if (!next || seen.has(next)) return current
      seen.add(next)
      current = next
    }
  }

  #referred(schema: JsonObject): JsonObject | undefined {
    if (this.#plainOf(schema)) return undefined
    const target = typeof schema.$ref === 'string' ? [resolvePointer(this.#document, schema.$ref)] : []
    const [only, ...more] = [...target, ...branchesOf(schema)]
    return isObject(only) && more.length === 0 ? only : undefined
  }

  /** The name of the schema that it is, alone or as an alternative to null. */
  #componentOf(alternatives: readonly Together[]): string | undefined {
    const names = new Set(alternatives.flatMap((together) => together.map((schema) => this.#nameOf(schema))))
    const [name] = names
    return names.size === 1 ? name : undefined
  }

  #nameOf(schema: JsonObject): string | undefined {
    const own = this.#names.get(schema)
    const branches = [schema.anyOf, schema.oneOf].flatMap(listOf).filter(isObject)
    const [first, ...more] = branches.filter((branch) => branch.type !== 'null')
    if (own !== undefined || !first || more.length > 0 || this.#plainOf(schema)) return own
    return this.#names.get(this.#meant(first))
  }

  #key(together: Together): string {
    return [...new Set(together.map((schema) => this.#number(schema)))].sort((a, b) => a - b).join('&')
  }

  #number(schema: JsonObject): number {
    const known = this.#numbers.get(schema)
    if (known !== undefined) return known
    this.#numbers.set(schema, ++this.#count)
    return this.#count
  }

  /** The alternatives of schemas that all apply, each without references and branches. */
  #expand(together: Together, open: readonly string[]): Branch[] {
    return product(together.map((schema) => this.#branches(schema, open)))
  }

  #branches(schema: JsonObject, open: readonly string[]): Branch[] {
    const parts: Branch[][] = []
    const plain = this.#plainOf(schema)
    if (plain) parts.push([{ together: [plain], names: [] }])
    // A schema that refers to itself adds nothing the second time.
    if (typeof schema.$ref === 'string' && !open.includes(schema.$ref)) {
      const target = resolvePointer(this.#document, schema.$ref)
      if (isObject(target)) parts.push(this.#branches(target, [...open, schema.$ref]))
    }
    for (const part of listOf(schema.allOf)) if (isObject(part)) parts.push(this.#branches(part, open))
    for (const branches of [listOf(schema.anyOf), listOf(schema.oneOf)]) {
      const alternatives = branches.flatMap((branch) =>
        isObject(branch) ? this.#named([branch], this.#branches(branch, open), branches.length > 1) : [nothingSaid],
      )
      if (alternatives.length > 0) parts.push(alternatives)
    }
    return product(parts)
  }

  /** Adds the name of the schema that they come from: that of its definition, else its title. */
  #named([schema, ...more]: Together, branches: Branch[], isChoice: boolean): Branch[] {
    if (!schema || more.length > 0 || !isChoice) return branches
    const meant = this.#meant(schema)
    const name = this.#names.get(meant) ?? meant.title ?? schema.title
    return typeof name === 'string'
      ? branches.map((branch) => ({ ...branch, names: [name, ...branch.names] }))
      : branches
  }

  /**
   * What a schema itself states; undefined if it only refers to others or describes. Always the same object for one
   * schema.
   */
  #plainOf(schema: JsonObject): JsonObject | undefined {
    if (this.#plain.has(schema)) return this.#plain.get(schema)
    const entries = Object.entries(schema).filter(([key]) => facts.has(key))
    const plain = entries.length > 0 ? Object.fromEntries(entries) : undefined
    this.#plain.set(schema, plain)
    return plain
  }

  #variant({ together, names }: Branch): Variant {
    const stated = together.map(statedTypes).filter((types) => types !== undefined)
    const lists = together.map(statedValues).filter((values) => values !== undefined)
    const [first, ...others] = lists
    return {
      isAny: stated.length === 0,
      types: commonTypes(stated),
      values: first && new Set([...first].filter((value) => others.every((other) => other.has(value)))),
      fields: this.#fields(together),
      isClosed: together.some((part) => part.additionalProperties === false || part.unevaluatedProperties === false),
      names,
      items: this.#items(together),
      together,
    }
  }

  #fields(together: Together): Map<string, Field> {
    const schemas = new Map<string, JsonObject[]>()
    const add = (name: string, schema: Json | undefined) => {
      const found = schemas.get(name) ?? []
      schemas.set(name, found)
      if (isObject(schema)) found.push(schema)
    }
    const required = new Set<string>()
    for (const { properties, patternProperties, additionalProperties, required: names } of together) {
      for (const [name, schema] of Object.entries(objectOf(properties))) add(name, schema)
      for (const [name, schema] of Object.entries(objectOf(patternProperties))) add(`/${name}/`, schema)
      if (isObject(additionalProperties) && Object.keys(additionalProperties).some((key) => restrictions.has(key)))
        add(anyName, additionalProperties)
      for (const name of listOf(names)) if (typeof name === 'string') required.add(name)
    }
    for (const name of required) if (!schemas.has(name)) add(name, undefined)
    return new Map(
      [...schemas].map(([name, parts]): [string, Field] => [
        name,
        { required: required.has(name), absentIn: this.#absentIn(parts), shape: () => this.#shape([parts]) },
      ]),
    )
  }

  #absentIn(parts: Together): Side | undefined {
    const all = parts.flatMap((part) => [
      part,
      isObject(part) && typeof part.$ref === 'string' ? resolvePointer(this.#document, part.$ref) : undefined,
    ])
    if (all.some((part) => isObject(part) && part.readOnly === true)) return 'request'
    return all.some((part) => isObject(part) && part.writeOnly === true) ? 'answer' : undefined
  }

  /** The alternatives of what an array holds. */
  #items(together: Together): Together[] {
    const items = together.map(({ items }) => items).filter(isObject)
    const leading = together.flatMap(({ prefixItems }) => listOf(prefixItems)).filter(isObject)
    return leading.length === 0 ? [items] : [...leading.map((item) => [item]), ...(items.length > 0 ? [items] : [])]
  }
}

const facts: ReadonlySet<string> = new Set([
  ...['type', 'enum', 'const', 'contentMediaType', ...ruleKeywords],
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties'],
  ...['required', 'items', 'prefixItems'],
])

const restrictions: ReadonlySet<string> = new Set([...facts, '$ref', 'allOf', 'anyOf', 'oneOf'])

/** With more combinations of alternatives, what the further ones state is merged. */
const mostAlternatives = 100

const nothingSaid: Branch = { together: [], names: [] }

/** One of each: `[[a, b], [c]]` returns `a c` and `b c`. */
function product(parts: readonly (readonly Branch[])[]): Branch[] {
  return parts.reduce<Branch[]>(
    (all, part) =>
      all.length > 1 && part.length > 1 && all.length * part.length > mostAlternatives
        ? all.map((left) => both(left, { together: part.flatMap(({ together }) => together), names: [] }))
        : all.flatMap((left) => part.map((right) => both(left, right))),
    [nothingSaid],
  )
}

function both(left: Branch, right: Branch): Branch {
  return { together: [...left.together, ...right.together], names: [...left.names, ...right.names] }
}

function typesOf(variants: Variant[]): Set<string> {
  if (variants.some((variant) => variant.isAny)) return new Set(['any'])
  return new Set(variants.flatMap((variant) => [...variant.types]).filter((type) => type !== 'null'))
}

function isNullable({ types, values }: Variant): boolean {
  return types.has('null') && (!values || values.has('null'))
}

/** A type is restricted to certain values if each alternative of it lists them. */
function valuesOf(variants: Variant[]): Map<string, Set<string>> {
  const listed = new Map<string, Set<string>>()
  for (const type of typesOf(variants)) {
    const ofType = variants.filter((variant) => variant.types.has(type))
    if (ofType.length === 0 || ofType.some(({ values }) => !values)) continue
    const values = ofType.flatMap((variant) => [...(variant.values ?? [])])
    const own = values.filter((value) => belongsTo(typeOf(JSON.parse(value)), type))
    listed.set(type, new Set(own))
  }
  return listed
}

/** Without the types that list their values: a list leaves nothing to require. */
function rulesIn(variants: Variant[], listed: ReadonlyMap<string, unknown>): Map<string, Rules> {
  const types = [...typesOf(variants)].filter((type) => !listed.has(type))
  return new Map(
    types.map((type): [string, Rules] => {
      const ofType = variants.filter((variant) => variant.types.has(type) && !variant.values)
      const alternatives = ofType.map(({ together }) => together)
      return [type, rulesOf(type, alternatives)]
    }),
  )
}

/** `string`, `"a"|"b"|null`, `integer[]`, `object`. */
export function describeShape(shape: Shape, depth = 2): string {
  const words = [...shape.types].sort().map((type) => {
    const values = shape.values.get(type)
    if (values) return [...values].sort().join('|')
    if (type !== 'array') return type
    const items = depth > 0 ? describeShape(shape.items(), depth - 1) : 'any'
    return items.includes('|') ? `(${items})[]` : `${items}[]`
  })
  return [...words.filter(Boolean), ...(shape.nullable ? ['null'] : [])].join('|') || 'nothing'
}
