/** 2000 random trees each: in the model of the server, the payload finds the rows that the tree means. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  and,
  type ConversationExpression,
  contactFilter,
  conversationFilter,
  or,
  where,
} from '../../../src/filter/index.ts'
import { readPayload } from '../../../src/testing/filter/payload.ts'
import type { ContactRow, ConversationRow } from '../../../src/testing/filter/rows.ts'
import { attributeDefinitions, cases, contacts, conversations } from './dataset.ts'
import { type Leaf, means, type Subject, type Tree } from './meaning.ts'
import { treeOf } from './random-trees.ts'

const seed = 20_261_121
const runs = 2000
const { today } = cases
const now = new Date(`${today}T12:00:00Z`)
const reachable = contacts.filter((row) => row.email || row.phone_number || row.identifier)

/** The reasons for which a tree may be refused; each is in the documentation of the builder. */
const reasons = {
  'not_equal_to of a string': /^\S+ not_equal_to .+ is not possible here/,
  'capitals after a custom attribute': /cannot be combined in more than one alternative/,
  'too long': /^this filter would need .+ conditions, more than 1000/,
}

/** How many of 2000 trees may be refused. */
const mostRefused: Record<Subject, number> = { conversation: 230, contact: 150 }

describe.each(['conversation', 'contact'] as const)('random trees on %ss', (subject) => {
  it(`find the rows that they mean (seed ${seed})`, () => {
    const refused: Record<string, number> = {}
    let count = 0
    fc.assert(
      fc.property(treeOf(subject), (tree) => {
        count += 1
        const compiled = compile(subject, tree)
        if (compiled instanceof Error) {
          const reason = Object.entries(reasons).find(([, pattern]) => pattern.test(compiled.message))?.[0]
          expect(reason, compiled.message).toBeDefined()
          refused[reason ?? ''] = (refused[reason ?? ''] ?? 0) + 1
          return
        }
        expect(findIn(subject, compiled)).toEqual(meant(subject, tree))
      }),
      { seed, numRuns: runs },
    )
    expect(count).toBe(runs)
    const total = Object.values(refused).reduce((sum, count) => sum + count, 0)
    expect(total, JSON.stringify(refused)).toBeLessThanOrEqual(mostRefused[subject])
  })
})

function meant(subject: Subject, tree: Tree): number[] {
  const ids =
    subject === 'conversation'
      ? conversations.filter((row) => means(subject, tree, row, today)).map((row) => row.display_id)
      : reachable.filter((row) => means(subject, tree, row, today)).map((row) => row.id)
  return ids.sort((a, b) => a - b)
}

function findIn(subject: Subject, payload: unknown): number[] {
  const matches = readPayload(subject, payload, { attributeDefinitions, today, version: '4.14.2' })
  const rows: readonly (ConversationRow | ContactRow)[] = subject === 'conversation' ? conversations : reachable
  const ids = rows.filter(matches).map((row) => ('display_id' in row ? row.display_id : row.id))
  return ids.sort((a, b) => a - b)
}

function compile(subject: Subject, tree: Tree): unknown {
  try {
    const expression = express(subject, tree)
    // The tree decides at run time what the types decide for callers.
    if (subject === 'conversation') return conversationFilter(expression as ConversationExpression, { now })
    return contactFilter(expression as never, { now })
  } catch (error) {
    if (error instanceof TypeError) return error
    throw error
  }
}

type Write = (key: string, operator: string, ...value: unknown[]) => ConversationExpression

function express(subject: Subject, tree: Tree): ConversationExpression {
  if ('and' in tree) return and(...tree.and.map((part) => express(subject, part))) as ConversationExpression
  if ('or' in tree) return or(...tree.or.map((part) => express(subject, part))) as ConversationExpression
  return write(subject === 'contact' ? where.contact : where, tree)
}

/** One value is passed as it is, several as an array. */
function write(given: unknown, { key, operator, values, custom }: Leaf): ConversationExpression {
  // Keys and operators are random: no type can describe them.
  const on = given as Write & { attribute: Write } & Record<
      'since' | 'before',
      (key: string, day: unknown) => ConversationExpression
    >
  if (operator === 'since' || operator === 'before') return on[operator](key, values[0])
  const value = values.length === 0 ? [] : values.length === 1 ? [values[0]] : [values]
  return (custom ? on.attribute : on)(key, operator, ...value)
}
