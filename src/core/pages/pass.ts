/**
 * One pass through the pages of a list. A list that moves while it is read needs more than one: an item that moves to
 * an earlier page is missed by the pass that has already been there.
 */
import type { PageQuery } from './page-source.ts'
import { idOf, noItems, Tally } from './tally.ts'

/** How many passes in a row may find nothing that was missing, and how many if there may be nothing to find. */
const mostFruitless = { missing: 10, explained: 3 }

/** Immutable, so that two walks may continue from one page. */
export interface Pass<T> {
  readonly number: number
  /** The query of its first page. */
  readonly start: PageQuery
  /** What this pass has received; in the first pass, what the walk has. */
  readonly tally: Tally<T>
  /** The items of its last page. */
  readonly items: readonly T[]
  /** Whether the page before had the same. */
  readonly isRepetition: boolean
  /** How many items its first page had. */
  readonly fullLength: number
  /** Stands for the ids in their order. */
  readonly trail: number
  readonly earlier: Earlier
}

/** What earlier passes have left. */
interface Earlier {
  /** The fewest items that were missing after one of them. */
  readonly missing: number
  /** The trail of the last one. */
  readonly trail: number | undefined
  /** How many of the last ones found nothing that was missing. */
  readonly fruitless: number
}

export function firstPass<T>(start: PageQuery): Pass<T> {
  return passOf(start, 1, { missing: Number.POSITIVE_INFINITY, trail: undefined, fruitless: 0 })
}

function passOf<T>(start: PageQuery, number: number, earlier: Earlier): Pass<T> {
  return { number, start, tally: noItems, items: [], isRepetition: false, fullLength: 0, trail: 0, earlier }
}

/** Returns the pass after another page; `walk` is the tally of the walk after it. */
export function afterPage<T>(pass: Pass<T>, items: readonly T[], walk: Tally<T>, total?: number): Pass<T> {
  return {
    ...pass,
    tally: pass.number === 1 ? walk : new Tally(pass.tally, items, total),
    items,
    isRepetition: isSame(items, pass.items),
    fullLength: pass.fullLength || items.length,
    trail: walk.total === undefined ? 0 : extended(pass.trail, items),
  }
}

/**
 * Whether no page follows. Page sizes are settings of the server, so only a page that is shorter than the first, or
 * that contains nothing new, is known to be the last; not even that where the server counts more items.
 */
export function isOver<T>({ items, tally, isRepetition, fullLength }: Pass<T>): boolean {
  if (items.length === 0 || isRepetition) return true
  if (tally.missing > 0) return tally.freshCount === 0 && tally.isExhausted
  return tally.freshCount === 0 || items.length < fullLength
}

/** Returns another pass if the server counts more items than the walk has shown, and one may find them. */
export function nextPass<T>({ number, start, tally, trail, earlier }: Pass<T>, walk: Tally<T>): Pass<T> | null {
  // Whatever a pass that has seen everything did not find is no longer in the list.
  if (tally.missing === 0) return null
  const fruitless = walk.missing < earlier.missing ? 0 : earlier.fruitless + 1
  // The list has stood still: the server counts what it does not show.
  if (trail === earlier.trail) return null
  // What is missing may have left the list before it was reached, or joined it where this pass had already been.
  const isExplained = walk.missing <= walk.left + tally.joined
  if (fruitless >= (isExplained ? mostFruitless.explained : mostFruitless.missing)) return null
  return passOf(start, number + 1, { missing: Math.min(walk.missing, earlier.missing), trail, fruitless })
}

// For a server that ignores the page number, also where items have no ids.
function isSame(items: readonly unknown[], others: readonly unknown[]): boolean {
  if (items.length !== others.length) return false
  return items.every((item, index) => {
    const id = idOf(item)
    return id === undefined ? JSON.stringify(item) === JSON.stringify(others[index]) : id === idOf(others[index])
  })
}

function extended(trail: number, items: readonly unknown[]): number {
  let hash = trail
  for (const item of items) {
    const id = idOf(item)
    if (typeof id === 'number') hash = add(hash, id)
    else for (const character of id ?? '') hash = add(hash, character.codePointAt(0) ?? 0)
  }
  return hash
}

/** FNV-1a. */
function add(hash: number, value: number): number {
  return Math.imul(hash ^ value, 16_777_619)
}
