/** Turns any nesting into groups of ANDs joined by OR, which is all that the server's flat list can express. */
import type { Subject } from './keys.ts'
import { type Branch, everything, nothing, type ServerCondition, type Tree } from './server-conditions.ts'

/** Conditions that must all match. */
export type Group = readonly ServerCondition[]

/** How many conditions a payload may have. Servers accept more, but each one takes them time. */
const maxConditions = 1000

/** Returns the tree without nesting of one kind in itself and without constants, and with conditions on a key merged. */
export function simplify(subject: Subject, tree: Tree): Tree {
  if (tree.kind === 'condition' || tree.kind === 'inequality') return tree
  const parts = tree.parts
    .map((part) => simplify(subject, part))
    .flatMap((part) => (part.kind === tree.kind ? part.parts : [part]))
  const decisive = tree.kind === 'and' ? nothing : everything
  if (parts.some((part) => part.kind === decisive.kind && part.parts.length === 0)) return decisive
  const folded = fold(subject, tree.kind, parts)
  const [only] = folded
  return only && folded.length === 1 ? only : { kind: tree.kind, parts: folded }
}

/** Returns the groups. Throws a TypeError before it makes them if there are too many. */
export function groupsOf(tree: Tree): Group[] {
  assertLength(countConditions(tree).conditions)
  return withoutRepetition(expand(tree))
}

/** Throws a TypeError for more conditions than a payload may have. */
export function assertLength(conditions: number): void {
  if (conditions <= maxConditions) return
  throw new TypeError(
    `this filter would need ${Number.isFinite(conditions) ? conditions : 'infinitely many'} conditions, more than ` +
      `${maxConditions}: the server has no parentheses, so an or() inside an and() is multiplied out. ` +
      'Put the values of a key into one condition, or use several requests',
  )
}

/** Two conditions with the same identity are the same. */
function identityOf({ key, custom, operator, values }: ServerCondition): string {
  return JSON.stringify([key, custom, operator, values])
}

function fold(subject: Subject, kind: Branch['kind'], parts: readonly Tree[]): Tree[] {
  const folded = new Map<string, Tree>()
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'condition') {
      folded.set(`part ${index}`, part)
      continue
    }
    const id = canFold(subject, kind, part) ? JSON.stringify([part.key, part.custom, part.operator]) : identityOf(part)
    const earlier = folded.get(id)
    const values = earlier?.kind === 'condition' ? [...new Set([...earlier.values, ...part.values])] : part.values
    folded.set(id, { ...part, values })
  }
  return [...folded.values()]
}

/** Whether the server reads all values of such a condition, and joins them in the same way. */
function canFold(subject: Subject, kind: Branch['kind'], { operator, custom }: ServerCondition): boolean {
  if (operator === (kind === 'or' ? 'contains' : 'does_not_contain')) return true
  return operator === (kind === 'or' ? 'equal_to' : 'not_equal_to') && subject === 'conversation' && !custom
}

function countConditions(tree: Tree): { groups: number; conditions: number } {
  if (tree.kind === 'condition' || tree.kind === 'inequality') return { groups: 1, conditions: 1 }
  const counts = tree.parts.map(countConditions)
  if (tree.kind === 'or') {
    return {
      groups: counts.reduce((sum, { groups }) => sum + groups, 0),
      conditions: counts.reduce((sum, { conditions }) => sum + conditions, 0),
    }
  }
  return counts.reduce(
    (a, b) => ({ groups: a.groups * b.groups, conditions: a.conditions * b.groups + b.conditions * a.groups }),
    { groups: 1, conditions: 0 },
  )
}

function expand(tree: Tree): Group[] {
  if (tree.kind === 'condition') return [[tree]]
  if (tree.kind === 'inequality') throw new Error(`${tree.written.key} not_equal_to was not replaced`)
  if (tree.kind === 'or') return tree.parts.flatMap(expand)
  return tree.parts.reduce<Group[]>(
    (groups, part) => {
      const added = expand(part)
      return groups.flatMap((group) => added.map((more) => [...group, ...more]))
    },
    [[]],
  )
}

function withoutRepetition(groups: readonly Group[]): Group[] {
  const found = new Map<string, Group>()
  for (const group of groups) {
    const conditions = new Map(group.map((condition) => [identityOf(condition), condition]))
    const id = JSON.stringify([...conditions.keys()].sort())
    if (!found.has(id)) found.set(id, [...conditions.values()])
  }
  return [...found.values()]
}
