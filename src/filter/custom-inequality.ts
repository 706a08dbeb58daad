/**
 * `not_equal_to` of custom attributes. The server writes `a <> x <query_operator> OR a IS NULL`: a syntax error unless
 * it comes last, and after AND it finds what has no value whatever the others say. So it is right only in a group of
 * its own at the very end; elsewhere it is said in other words.
 */
import type { Written } from './expression.ts'
import { show } from './keys.ts'
import { ask, type Branch, type Differs, type Tree } from './server-conditions.ts'

/** The tree without such conditions, and the one that is asked last, if any. */
export function takeInequality(tree: Tree): { rest: Tree; last: Differs | undefined } {
  const alternatives = tree.kind === 'or' ? tree.parts : [tree]
  const last = chooseLast(alternatives)
  const rest = alternatives.filter((part) => part !== last && !(isDiffers(part) && last && areSame(part, last)))
  return { rest: { kind: 'or', parts: rest.map(replace) }, last }
}

// Texts have no other words, so that they come first for the place.
function chooseLast(alternatives: readonly Tree[]): Differs | undefined {
  const single = alternatives.filter(isDiffers).filter(({ written }) => written.values.length === 1)
  return single.find(({ written }) => written.attribute === 'text') ?? single[0]
}

function replace(tree: Tree): Tree {
  if (tree.kind === 'differs') return inOtherWords(tree.written)
  if (tree.kind === 'asked') return tree
  return { kind: tree.kind, parts: tree.parts.map(replace) }
}

function inOtherWords(written: Written): Branch {
  const absent = ask(written, 'is_not_present', [])
  if (written.attribute === 'number' || written.attribute === 'day') {
    return { kind: 'or', parts: [...between(written), absent] }
  }
  if (written.attribute === 'boolean') {
    const others = [true, false].filter((value) => !written.values.includes(value))
    return { kind: 'or', parts: [...others.map((value) => ask(written, 'equal_to', [value])), absent] }
  }
  throw new TypeError(
    `${written.key} not_equal_to ${written.values.map(show).join(', ')} cannot be asked here: of a custom attribute the ` +
      `server reads it right only with one value, alone or as one alternative of the outermost or(). ${wayOut}`,
  )
}

const wayOut =
  'Ask for the other values instead (equal_to, or is_not_present for those without one), or leave the condition out ' +
  'and filter what comes back. If the attribute is a date, compare it with a Date; a number or a boolean goes as such'

/** Below the first, between each two, above the last. */
function between(written: Written): Tree[] {
  const sorted = [...written.values].sort((a, b) => (a < b ? -1 : 1))
  return [...sorted, undefined].map((above, index) => {
    const below = sorted[index - 1]
    const greater = below === undefined ? [] : [ask(written, 'is_greater_than', [below])]
    const less = above === undefined ? [] : [ask(written, 'is_less_than', [above])]
    return { kind: 'and', parts: [...greater, ...less] }
  })
}

function isDiffers(tree: Tree): tree is Differs {
  return tree.kind === 'differs'
}

function areSame({ written: a }: Differs, { written: b }: Differs): boolean {
  return a.key === b.key && a.attribute === b.attribute && a.values.length === 1 && a.values[0] === b.values[0]
}
