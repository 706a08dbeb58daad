/** Reads a whole payload in the server's order: what is refused first, and how conditions are combined. */
import {
  type AttributeDefinition,
  isBlank,
  type ReadCondition,
  type Reading,
  type SentCondition,
  type Test,
} from './condition.ts'
import { checkComparison, definitionOf, readCustom } from './custom.ts'
import { keys, type Subject } from './keys.ts'
import { BrokenQuery, crash, invalidKey, invalidOperator, invalidQueryOperator, invalidValue } from './refusal.ts'
import { readPatterns, readStandard } from './standard.ts'

export interface FilterContext {
  attributeDefinitions: readonly AttributeDefinition[]
  /** The UTC day, YYYY-MM-DD. */
  today: string
}

/** Reads a payload. @throws Refusal with the server's response, or BrokenQuery. */
export function readPayload(subject: Subject, payload: unknown, context: FilterContext): Test {
  const conditions = withoutNulls(payload)
  if (!Array.isArray(conditions) || !conditions.every(isCondition)) crash()
  conditions.forEach(checkQueryOperator)
  const reading: Reading = { definitions: context.attributeDefinitions, today: context.today, afterCustom: false }
  let isBroken = false
  const read = conditions.map((condition) => {
    const result = unlessBroken(() => readCondition(subject, condition, reading))
    isBroken ||= result === undefined
    reading.afterCustom ||= isCustom(subject, condition)
    return result
  })
  const isJoined = conditions.every(({ query_operator: joint }, index) => {
    return typeof joint === 'string' && joint !== '' ? index < conditions.length - 1 : isEnd(joint, index, conditions)
  })
  if (isBroken || !isJoined) throw new BrokenQuery()
  return join(
    read.flatMap((one) => one ?? []),
    conditions,
  )
}

/** AND binds tighter than OR: groups of ANDs, joined by OR. */
function join(read: readonly ReadCondition[], conditions: readonly SentCondition[]): Test {
  if (read.length === 0) return () => true
  const groups: ReadCondition[][] = [[]]
  for (const [index, one] of read.entries()) {
    const isLast = index === read.length - 1
    if (one.orElse && !isLast) throw new BrokenQuery()
    groups.at(-1)?.push(one)
    if (String(conditions[index]?.query_operator).toUpperCase() === 'OR') groups.push([])
    if (one.orElse) groups.push([{ custom: true, matches: one.orElse }])
  }
  // The cheap conditions of a group first, as in the database.
  const ordered = groups.map((group) => [
    ...group.filter(({ custom }) => !custom),
    ...group.filter(({ custom }) => custom),
  ])
  return (row) => ordered.some((group) => group.every(({ matches }) => matches(row)))
}

function readCondition(subject: Subject, condition: SentCondition, reading: Reading): ReadCondition {
  const { filter_operator: operator, values } = condition
  const name = String(condition.attribute_key ?? '')
  const key = keyOf(subject, condition)
  if (key && !key.operators.some((allowed) => allowed === operator)) invalidOperator(name, key.operators)
  if (operator !== 'is_present' && operator !== 'is_not_present' && isBlank(values)) invalidValue(name)
  // Servers from 4.12 on cannot read the number of days, for any key.
  if (operator === 'days_before') crash()
  if (operator === 'contains' || operator === 'does_not_contain') readPatterns(values)
  if (key) return { custom: false, matches: readStandard(subject, name, key, condition, reading) }
  if (operator === 'is_greater_than' || operator === 'is_less_than') checkComparison(subject, name, condition, reading)
  const definition = definitionOf(reading.definitions, name, `${subject}_attribute`)
  if (!definition) invalidKey(name, Object.keys(keys[subject]))
  return readCustom(subject, definition, condition, reading)
}

function checkQueryOperator({ query_operator: joint }: SentCondition): void {
  if (joint === undefined || joint === null || joint === '') return
  if (typeof joint === 'string') {
    if (!/^(and|or)$/i.test(joint)) invalidQueryOperator()
  } else if (!isBlank(joint) || joint === false) crash()
}

function isEnd(joint: unknown, index: number, conditions: readonly SentCondition[]): boolean {
  return (joint === undefined || joint === null || joint === '') && index === conditions.length - 1
}

function keyOf(subject: Subject, { attribute_key: name }: SentCondition) {
  const known = keys[subject]
  return typeof name === 'string' && Object.hasOwn(known, name) ? known[name] : undefined
}

function isCustom(subject: Subject, condition: SentCondition): boolean {
  return keyOf(subject, condition) === undefined
}

function unlessBroken<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof BrokenQuery) return undefined
    throw error
  }
}

/** Rails drops null from every array of a body. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutNulls(member)]))
}

function isCondition(value: unknown): value is SentCondition {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
