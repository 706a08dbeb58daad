/**
 * The order of conditions on conversations. After the first condition on a custom attribute the server misreads standard
 * keys that have strings: it reads only the first value, in lower case. Conditions before it are safe.
 */
import { describeKind } from '../core/errors/describe-value.ts'
import { keyOf } from './keys.ts'
import { assertLength, type Group } from './normal-form.ts'
import type { ServerCondition } from './server-conditions.ts'

/** Returns the groups ordered, and their conditions split, so that the server reads all values. */
export function orderGroups(groups: readonly Group[]): Group[] {
  const standard = groups.filter((group) => !group.some(({ custom }) => custom))
  const [first, ...later] = putFirst(groups.filter((group) => group.some(({ custom }) => custom)))
  const length = [first ?? [], ...standard].reduce((sum, group) => sum + group.length, 0)
  assertLength(later.reduce((sum, group) => sum + splitLength(group), length))
  return [...standard, ...(first ? [first] : []), ...later.flatMap(split)].map(customLast)
}

/** Moves the group that cannot be split to the front, or else the one that would become longest. */
function putFirst(groups: readonly Group[]): Group[] {
  const unsplittable = groups.filter((group) => unsplittableIn(group) !== undefined)
  const [, second] = unsplittable
  if (second) throw new TypeError(refusal(second))
  const costs = groups.map((group) => splitLength(group) - group.length)
  const first = unsplittable[0] ?? groups[costs.indexOf(Math.max(...costs))]
  return first ? [first, ...groups.filter((group) => group !== first)] : []
}

function refusal(group: Group): string {
  const condition = unsplittableIn(group)
  const custom = group.find((one) => one.custom)?.key
  return (
    `${condition?.key} ${condition?.operator} ${describeKind(condition?.values.find(hasCapitals))} and the custom attribute ` +
    `${custom} cannot be combined in more than one alternative: after a custom attribute the server compares in lower ` +
    'case. Use several requests, one for each alternative'
  )
}

/** Returns the first condition that the server would misread after a custom attribute even if it is split. */
function unsplittableIn(group: Group): ServerCondition | undefined {
  return group.find((condition) => isMisread(condition) && condition.values.some(hasCapitals))
}

/** Whether the server misreads the condition after one on a custom attribute. */
function isMisread({ key, custom, operator }: ServerCondition): boolean {
  if (custom || (operator !== 'equal_to' && operator !== 'not_equal_to')) return false
  const kind = keyOf('conversation', key)?.kind
  return kind === 'label' || kind === 'text'
}

function hasCapitals(value: unknown): boolean {
  return typeof value === 'string' && value !== value.toLowerCase()
}

/** Returns how many conditions `split` makes of the group. */
function splitLength(group: Group): number {
  let groups = 1
  let length = group.length
  for (const condition of group.filter(isMisread)) {
    if (matchesAnyValue(condition)) groups *= condition.values.length
    else length += condition.values.length - 1
  }
  return groups * length
}

/** Puts one value in each condition: `equal_to` with several becomes several groups, `not_equal_to` several conditions. */
function split(group: Group): Group[] {
  return group.reduce<Group[]>(
    (groups, condition) => {
      const single = isMisread(condition)
        ? condition.values.map((value) => ({ ...condition, values: [value] }))
        : [condition]
      if (!matchesAnyValue(condition)) return groups.map((conditions) => [...conditions, ...single])
      return groups.flatMap((conditions) => single.map((one) => [...conditions, one]))
    },
    [[]],
  )
}

/** Whether one of the values is enough; for `not_equal_to` all of them count. */
function matchesAnyValue({ operator }: ServerCondition): boolean {
  return operator === 'equal_to'
}

function customLast(group: Group): Group {
  return [...group.filter(({ custom }) => !custom), ...group.filter(({ custom }) => custom)]
}
