/**
 * `not_equal_to` of custom attributes. The server writes `a <> x <query_operator> OR a IS NULL`: a syntax error unless
 * it comes last, and after AND it finds all rows without a value, regardless of the other conditions. So it is correct
 * only as the last group, with no other condition in it; elsewhere other conditions replace it.
 */
import { describeKind } from '../core/errors/describe-value.ts'
import type { Written } from './expression.ts'
import { type Branch, type Inequality, serverCondition, type Tree } from './server-conditions.ts'

/** Returns the tree without such conditions, and the one that goes last, if any. */
export function takeInequality(tree: Tree): { rest: Tree; last: Inequality | undefined } {
  const parts = tree.kind === 'or' ? tree.parts : [tree]
  const last = chooseLast(parts)
  const rest = parts.filter((part) => part !== last && !(isInequality(part) && last && areSame(part, last)))
  return { rest: { kind: 'or', parts: rest.map(replace) }, last }
}

// Strings take precedence: nothing can replace their inequality.
function chooseLast(parts: readonly Tree[]): Inequality | undefined {
  const single = parts.filter(isInequality).filter(({ written }) => written.values.length === 1)
  return single.find(({ written }) => written.attribute === 'text') ?? single[0]
}

function replace(tree: Tree): Tree {
  if (tree.kind === 'inequality') return replacementFor(tree.written)
  if (tree.kind === 'condition') return tree
  return { kind: tree.kind, parts: tree.parts.map(replace) }
}

function replacementFor(written: Written): Branch {
  const absent = serverCondition(written, 'is_not_present', [])
  if (written.attribute === 'number' || written.attribute === 'day') {
    return { kind: 'or', parts: [...between(written), absent] }
  }
  if (written.attribute === 'boolean') {
    const others = [true, false].filter((value) => !written.values.includes(value))
    return { kind: 'or', parts: [...others.map((value) => serverCondition(written, 'equal_to', [value])), absent] }
  }
  throw new TypeError(
    `${written.key} not_equal_to ${written.values.map(describeKind).join(', ')} is not possible here: for a custom attribute the ` +
      `server reads it correctly only with one value, alone or as one alternative of the outermost or(). ${alternatives}`,
  )
}

const alternatives =
  'Use equal_to with the other values instead (and is_not_present for rows without one), or leave the condition out ' +
  'and filter the result. If the attribute is a date, compare it with a Date; if it is a number or a boolean, with one'

/** Below the first value, between each two, above the last. */
function between(written: Written): Tree[] {
  const sorted = [...written.values].sort((a, b) => (a < b ? -1 : 1))
  return [...sorted, undefined].map((above, index) => {
    const below = sorted[index - 1]
    const greater = below === undefined ? [] : [serverCondition(written, 'is_greater_than', [below])]
    const less = above === undefined ? [] : [serverCondition(written, 'is_less_than', [above])]
    return { kind: 'and', parts: [...greater, ...less] }
  })
}

function isInequality(tree: Tree): tree is Inequality {
  return tree.kind === 'inequality'
}

function areSame({ written: a }: Inequality, { written: b }: Inequality): boolean {
  return a.key === b.key && a.attribute === b.attribute && a.values.length === 1 && a.values[0] === b.values[0]
}
