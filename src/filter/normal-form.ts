/** Any nesting as groups of ANDs joined by OR, which is all that the server's flat list can say. */
import type { Subject } from './keys.ts'
import { type Asked, type Branch, everything, nothing, type Tree } from './server-conditions.ts'

/** Conditions that must hold together. */
export type Group = readonly Asked[]

/** How many conditions a payload may have. Servers take more; each costs them time. */
export const maxConditions = 1000

/** The same with nothing nested in its own kind, no constants inside, and conditions on one key made one. */
export function simplify(subject: Subject, tree: Tree): Tree {
  if (tree.kind === 'asked' || tree.kind === 'differs') return tree
  const parts = tree.parts
    .map((part) => simplify(subject, part))
    .flatMap((part) => (part.kind === tree.kind ? part.parts : [part]))
  const decisive = tree.kind === 'and' ? nothing : everything
  if (parts.some((part) => part.kind === decisive.kind && part.parts.length === 0)) return decisive
  const folded = fold(subject, tree.kind, parts)
  const [only] = folded
  return only && folded.length === 1 ? only : { kind: tree.kind, parts: folded }
}

/** The groups. Throws a TypeError, before making them, when they are too many. */
export function groupsOf(tree: Tree): Group[] {
  checkLength(countConditions(tree).conditions)
  return withoutRepetition(expand(tree))
}

export function checkLength(conditions: number): void {
  if (conditions <= maxConditions) return
  throw new TypeError(
    `this filter would take ${Number.isFinite(conditions) ? conditions : 'endlessly many'} conditions, more than ` +
      `${maxConditions}: the server knows no parentheses, so that or() inside and() is multiplied out. ` +
      'Put values of one key into one condition, or ask in several requests',
  )
}

/** What makes two conditions the same. */
export function identify({ key, custom, operator, values }: Asked): string {
  return JSON.stringify([key, custom, operator, values])
}

function fold(subject: Subject, kind: Branch['kind'], parts: readonly Tree[]): Tree[] {
  const folded = new Map<string, Tree>()
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'asked') {
      folded.set(`part ${index}`, part)
      continue
    }
    const id = canFold(subject, kind, part) ? JSON.stringify([part.key, part.custom, part.operator]) : identify(part)
    const earlier = folded.get(id)
    const values = earlier?.kind === 'asked' ? [...new Set([...earlier.values, ...part.values])] : part.values
    folded.set(id, { ...part, values })
  }
  return [...folded.values()]
}

/** Whether the server looks at all values of such a condition, and takes them for what this kind of joining means. */
function canFold(subject: Subject, kind: Branch['kind'], { operator, custom }: Asked): boolean {
  if (operator === (kind === 'or' ? 'contains' : 'does_not_contain')) return true
  return operator === (kind === 'or' ? 'equal_to' : 'not_equal_to') && subject === 'conversation' && !custom
}

function countConditions(tree: Tree): { groups: number; conditions: number } {
  if (tree.kind === 'asked' || tree.kind === 'differs') return { groups: 1, conditions: 1 }
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
  if (tree.kind === 'asked') return [[tree]]
  if (tree.kind === 'differs') throw new Error(`${tree.written.key} not_equal_to was left over`)
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
    const conditions = new Map(group.map((asked) => [identify(asked), asked]))
    const id = JSON.stringify([...conditions.keys()].sort())
    if (!found.has(id)) found.set(id, [...conditions.values()])
  }
  return [...found.values()]
}
