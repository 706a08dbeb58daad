/** What a schema requires of values beyond their type: length, size, form. */
import type { Json, JsonObject } from '../pipeline/document/document.ts'
import type { Kind } from './changes.ts'

/** Keyword -> its rule. */
export type Rules = ReadonlyMap<string, Rule>

/** A bound, or strings that have no order: one for each alternative. */
export type Rule = number | ReadonlySet<string>

const lower = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties']
const upper = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties']
const unordered = ['format', 'pattern', 'multipleOf', 'uniqueItems']

const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  object: ['minProperties', 'maxProperties'],
}

export const ruleKeywords: readonly string[] = [...lower, ...upper, ...unordered]

/** They say how a value is displayed or stored, not what it is; `binary` already makes another type. */
const formatsWithoutMeaning: ReadonlySet<Json> = new Set(['password', 'binary'])

/** The rules for values of a type; each alternative lists the schemas that apply together. */
export function rulesOf(type: string, alternatives: readonly (readonly JsonObject[])[]): Rules {
  const rules = new Map<string, Rule>()
  for (const keyword of keywordsOf[type] ?? []) {
    const stated = alternatives.map((together) => together.map((schema) => schema[keyword]).filter(saysSomething))
    // An alternative without the rule allows everything.
    if (stated.length === 0 || stated.some((values) => values.length === 0)) continue
    const rule = unordered.includes(keyword)
      ? new Set(stated.map((values) => [...new Set(values.map(String))].sort().join(' and ')))
      : bound(keyword, stated)
    if (rule !== undefined) rules.set(keyword, rule)
  }
  return rules
}

function saysSomething(value: Json | undefined): value is Json {
  return value !== undefined && value !== false && !formatsWithoutMeaning.has(value)
}

/** The narrowest within an alternative, the widest across alternatives. */
function bound(keyword: string, stated: readonly Json[][]): number | undefined {
  const [narrowest, widest] = lower.includes(keyword) ? [Math.max, Math.min] : [Math.min, Math.max]
  const bounds = stated.map((values) => narrowest(...values.filter((value) => typeof value === 'number')))
  const found = widest(...bounds)
  return Number.isFinite(found) ? found : undefined
}

export interface RuleChange {
  kind: Kind
  before: string | null
  after: string | null
}

export function ruleChanges(before: Rules, after: Rules): RuleChange[] {
  const keywords = new Set([...before.keys(), ...after.keys()])
  return [...keywords].flatMap((keyword): RuleChange[] => {
    const [old, fresh] = [before.get(keyword), after.get(keyword)]
    const direction = directionOf(keyword, old, fresh)
    if (!direction) return []
    const kind: Kind = keyword === 'format' ? formatKinds[direction] : ruleKinds[direction]
    return [{ kind, before: described(keyword, old), after: described(keyword, fresh) }]
  })
}

type Direction = 'narrower' | 'wider' | 'other'

const formatKinds = { narrower: 'format-narrowed', wider: 'format-widened', other: 'format-changed' } as const
const ruleKinds = { narrower: 'rule-tightened', wider: 'rule-loosened', other: 'rule-changed' } as const

function directionOf(keyword: string, old: Rule | undefined, fresh: Rule | undefined): Direction | undefined {
  if (old === undefined) return 'narrower'
  if (fresh === undefined) return 'wider'
  if (typeof old === 'number' || typeof fresh === 'number') {
    if (old === fresh) return undefined
    return fresh > old === lower.includes(keyword) ? 'narrower' : 'wider'
  }
  const isWider = [...old].every((rule) => fresh.has(rule))
  const isNarrower = [...fresh].every((rule) => old.has(rule))
  if (isWider && isNarrower) return undefined
  return isWider ? 'wider' : isNarrower ? 'narrower' : 'other'
}

/** `minLength 2`, `format date-time` */
function described(keyword: string, rule: Rule | undefined): string | null {
  if (rule === undefined) return null
  return `${keyword} ${typeof rule === 'number' ? rule : [...rule].sort().join(' or ')}`
}
