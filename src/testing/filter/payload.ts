/** Reads a whole payload in the server's order: what is refused first, and how conditions are combined. */
import { isSince } from '../../helpers/server-version.ts'
import {
  type FilterContext,
  isPresence,
  type ReadCondition,
  type Reading,
  type SentCondition,
  type Test,
} from './condition.ts'
import { readCustom } from './custom.ts'
import { keyNamed, type Subject } from './keys.ts'
import { BrokenQuery, broken, crash, invalidOperator, invalidQueryOperator, invalidValue } from './refusal.ts'
import { isBlank, textOf } from './ruby.ts'
import { readStandard } from './standard.ts'

/** Reads a payload. @throws Refusal with the server's response, or BrokenQuery. */
export function readPayload(subject: Subject, entries: unknown, context: FilterContext): Test {
  if (!Array.isArray(entries)) crash()
  for (const [index, entry] of entries.entries()) checkEntry(entry, index === entries.length - 1, context.version)
  const reading: Reading = { ...context, afterCustom: false }
  let isBroken = false
  const conditions: SentCondition[] = []
  const read = entries.map((entry) => {
    const condition = isCondition(entry) ? entry : crash()
    conditions.push(condition)
    const result = unlessBroken(() => readCondition(subject, condition, reading))
    isBroken ||= result === undefined
    reading.afterCustom ||= keyNamed(subject, condition.attribute_key, context.version) === undefined
    return result
  })
  const isJoined = conditions.every(({ query_operator: joint }, index) => {
    return typeof joint === 'string' && joint !== '' ? index < conditions.length - 1 : isEnd(joint, index, conditions)
  })
  if (isBroken || !isJoined) broken()
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
    if (one.orElse && !isLast) broken()
    groups.at(-1)?.push(one)
    if (String(conditions[index]?.query_operator).toUpperCase() === 'OR') groups.push([])
    if (one.orElse) groups.push([{ cost: 2, matches: one.orElse }])
  }
  // With an OR, the database evaluates them as written.
  const ordered = groups.length > 1 ? groups : groups.map((group) => group.toSorted((a, b) => a.cost - b.cost))
  return (row) => ordered.some((group) => group.every(({ matches }) => matches(row)))
}

function readCondition(subject: Subject, condition: SentCondition, reading: Reading): ReadCondition {
  const { attribute_key: name, filter_operator: operator, values } = condition
  const key = keyNamed(subject, name, reading.version)
  if (key && !key.operators.some((allowed) => allowed === operator)) invalidOperator(textOf(name), key.operators)
  if (!isPresence(operator) && isBlank(values)) invalidValue(textOf(name))
  if (!key) return readCustom(subject, condition, reading)
  return { cost: key.kind === 'labels' ? 3 : 0, matches: readStandard(subject, textOf(name), key, condition, reading) }
}

/** Checks the query_operator of an entry, before any condition is read. */
function checkEntry(entry: unknown, isLast: boolean, version: string): void {
  if (typeof entry === 'string') {
    // Ruby looks for the key in the string.
    if (entry.includes('query_operator')) invalidQueryOperator()
    return
  }
  if (!isCondition(entry)) crash()
  const { attribute_key: name, query_operator: joint, values } = entry
  if (isSince(version, 4, 18)) {
    if ((Array.isArray(values) ? values : [values]).some(isObject)) invalidValue(textOf(name))
    if (!/^(and|or|)$/i.test(textOf(joint))) invalidQueryOperator()
  } else if (typeof joint === 'string') {
    if (!/^(and|or|)$/i.test(joint)) invalidQueryOperator()
  } else if (joint !== undefined && joint !== null && (!isObject(joint) || !isBlank(joint))) crash()
  if (isLast && !isBlank(joint) && isSince(version, 4, 17)) invalidQueryOperator()
}

function isEnd(joint: unknown, index: number, conditions: readonly SentCondition[]): boolean {
  return (joint === undefined || joint === null || joint === '') && index === conditions.length - 1
}

function unlessBroken<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof BrokenQuery) return undefined
    throw error
  }
}

function isCondition(value: unknown): value is SentCondition {
  return isObject(value) && !Array.isArray(value)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
