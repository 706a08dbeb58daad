/**
 * The order of conversations' conditions. After the first condition on a custom attribute the server takes, of the
 * values of a standard key that are texts, only the first, in small letters. What comes before is safe.
 */
import { conversationKeys, show } from './keys.ts'
import { checkLength, type Group } from './normal-form.ts'
import type { Asked } from './server-conditions.ts'

/** The groups in an order, and with conditions split, such that the server reads all values. */
export function orderGroups(groups: readonly Group[]): Group[] {
  const standard = groups.filter((group) => !group.some(({ custom }) => custom))
  const [first, ...later] = putFirst(groups.filter((group) => group.some(({ custom }) => custom)))
  const length = [first ?? [], ...standard].reduce((sum, group) => sum + group.length, 0)
  checkLength(later.reduce((sum, group) => sum + splitLength(group), length))
  return [...standard, ...(first ? [first] : []), ...later.flatMap(split)].map(customLast)
}

/** The group that cannot be split, or else the one that would become longest, before the others. */
function putFirst(groups: readonly Group[]): Group[] {
  const unsplittable = groups.filter((group) => capitals(group) !== undefined)
  const [, second] = unsplittable
  if (second) throw new TypeError(refusal(second))
  const costs = groups.map((group) => splitLength(group) - group.length)
  const first = unsplittable[0] ?? groups[costs.indexOf(Math.max(...costs))]
  return first ? [first, ...groups.filter((group) => group !== first)] : []
}

function refusal(group: Group): string {
  const asked = capitals(group)
  const custom = group.find((one) => one.custom)?.key
  return (
    `${asked?.key} ${asked?.operator} ${show(asked?.values.find(hasCapitals))} and the custom attribute ${custom} cannot be ` +
    'asked together in more than one alternative: after a custom attribute the server compares in small letters. ' +
    'Ask in several requests, one for each alternative'
  )
}

/** The first condition of a group that the server would misread after a custom attribute, however it is split. */
function capitals(group: Group): Asked | undefined {
  return group.find((asked) => leaks(asked) && asked.values.some(hasCapitals))
}

function leaks({ key, custom, operator }: Asked): boolean {
  if (custom || (operator !== 'equal_to' && operator !== 'not_equal_to')) return false
  const known: Record<string, { kind: string }> = conversationKeys
  const kind = known[key]?.kind
  return kind === 'label' || kind === 'text'
}

function hasCapitals(value: unknown): boolean {
  return typeof value === 'string' && value !== value.toLowerCase()
}

/** How many conditions the group becomes. */
function splitLength(group: Group): number {
  const leaking = group.filter(leaks)
  const groups = leaking.reduce(
    (product, { operator, values }) => (isEither({ operator }) ? product * values.length : product),
    1,
  )
  const extra = leaking.reduce((sum, { operator, values }) => sum + (isEither({ operator }) ? 0 : values.length - 1), 0)
  return groups * (group.length + extra)
}

/** One value in each condition: `equal_to` of several becomes several groups, `not_equal_to` several conditions. */
function split(group: Group): Group[] {
  return group.reduce<Group[]>(
    (groups, asked) => {
      const single = leaks(asked) ? asked.values.map((value) => ({ ...asked, values: [value] })) : [asked]
      if (!isEither(asked)) return groups.map((conditions) => [...conditions, ...single])
      return groups.flatMap((conditions) => single.map((one) => [...conditions, one]))
    },
    [[]],
  )
}

function isEither({ operator }: Pick<Asked, 'operator'>): boolean {
  return operator === 'equal_to'
}

function customLast(group: Group): Group {
  return [...group.filter(({ custom }) => !custom), ...group.filter(({ custom }) => custom)]
}
