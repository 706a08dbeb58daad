/** Random trees of conditions, with the values of the data set and similar ones. */
import fc from 'fast-check'
import { attributeDefinitions, contacts, conversations } from './dataset.ts'
import type { Leaf, LeafValue, Subject, Tree } from './meaning.ts'

type Choice = fc.Arbitrary<Leaf>

const oddTexts = [
  '',
  '%',
  '_',
  '\\',
  'a_b',
  '1%2',
  ',',
  'Ä',
  'ü',
  ' a',
  'e ',
  'x',
  'zzz',
  "o'brien",
  '+49',
  'Berlin, DE',
]
const days = ['2026-09-30', '2026-10-01', '2026-10-02', '2026-11-10', '2026-11-15', '2026-11-20', '2026-11-21']
const numbers = [-3, 0, 1, 2, 2.5, 5, 9.99, 10, 1000]
const equality = ['equal_to', 'not_equal_to']
const containing = ['contains', 'does_not_contain']
const presence = ['is_present', 'is_not_present']
const comparison = ['is_greater_than', 'is_less_than']

/** A tree on conversations or on contacts. */
export function treeOf(subject: Subject): fc.Arbitrary<Tree> {
  const leaf = fc.oneof(...choices[subject])
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => {
    const parts = fc.array(tie('tree'), { minLength: 0, maxLength: 4 })
    const some = fc.array(tie('tree'), { minLength: 2, maxLength: 4 })
    const join = (array: fc.Arbitrary<Tree[]>) =>
      fc.oneof(
        array.map((and): Tree => ({ and })),
        array.map((or): Tree => ({ or })),
      )
    return {
      tree: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        { arbitrary: leaf, weight: 3 },
        { arbitrary: join(some), weight: 3 },
        { arbitrary: join(parts), weight: 1 },
      ),
    }
  })
  return tree
}

const choices: Record<Subject, Choice[]> = {
  conversation: [
    several('status', equality, ['open', 'resolved', 'pending', 'snoozed', 'all']),
    several('priority', equality, ['low', 'medium', 'high', 'urgent']),
    ...(['assignee_id', 'team_id', 'inbox_id', 'campaign_id', 'contact_id', 'display_id'] as const).map((key) =>
      several(key, equality, [...new Set([...conversations.flatMap((row) => row[key] ?? []), 1, 999])]),
    ),
    ...['assignee_id', 'team_id', 'inbox_id', 'campaign_id', 'labels'].map((key) => absent(key, false)),
    several(
      'labels',
      equality,
      near(conversations.flatMap((row) => row.labels)).filter((label) => label !== ''),
    ),
    ...['browser_language', 'conversation_language', 'referer', 'mail_subject'].map((key) =>
      several(key, equality, near(conversations.map((row) => row.additional_attributes[key]))),
    ),
    ...['referer', 'mail_subject'].map((key) =>
      several(key, containing, pieces(conversations.map((row) => row.additional_attributes[key]))),
    ),
    ...times(),
    ...attributes('conversation'),
  ],
  contact: [
    ...(['name', 'email', 'identifier'] as const).map((key) =>
      several(key, equality, near(contacts.map((row) => row[key]))),
    ),
    ...(['name', 'email', 'phone_number'] as const).map((key) =>
      several(key, containing, pieces(contacts.map((row) => row[key]))),
    ),
    several('phone_number', equality, ['+12', ...contacts.flatMap((row) => row.phone_number ?? [])]),
    ...['country_code', 'city', 'company_name'].map((key) =>
      several(key, equality, near(contacts.map((row) => row.additional_attributes[key]))),
    ),
    ...['city', 'company_name'].map((key) =>
      several(key, containing, pieces(contacts.map((row) => row.additional_attributes[key]))),
    ),
    several('blocked', equality, [true, false]),
    several('labels', equality, ['billing', 'vip', 'beta_test', 'urgent-fix', 'nope']),
    absent('labels', false),
    ...times(),
    ...attributes('contact'),
  ],
}

function times(): Choice[] {
  return ['created_at', 'last_activity_at'].flatMap((key) => [
    one(key, [...comparison, 'since', 'before'], days),
    one(key, ['days_before'], [0, 1, 7, 30, 51]),
  ])
}

/** Without stored values that the database cannot read, and types that it cannot filter by. */
function attributes(subject: Subject): Choice[] {
  const rows = subject === 'conversation' ? conversations : contacts
  const own = attributeDefinitions.filter(({ attribute_key: key, attribute_model: model }) => {
    return model === `${subject}_attribute` && !key.endsWith('_dirty')
  })
  return own.flatMap(({ attribute_key: key, attribute_display_type: type }) => {
    const stored = rows.map((row) => row.custom_attributes[key])
    const dates = days.map((day) => new Date(day))
    switch (type) {
      case 'number':
        return [several(key, equality, numbers, true), one(key, comparison, numbers, true), absent(key, true)]
      case 'date':
        return [several(key, equality, dates, true), one(key, comparison, dates, true), absent(key, true)]
      case 'checkbox':
        return [several(key, equality, [true, false], true), absent(key, true)]
      case 'currency':
      case 'percent':
        return []
      default:
        return [
          several(key, ['equal_to'], near(stored), true),
          // Mostly refused: with more of them fewer trees would be compared.
          fc.oneof(
            { arbitrary: one(key, ['not_equal_to'], near(stored), true), weight: 1 },
            { arbitrary: absent(key, true), weight: 4 },
          ),
          several(key, containing, pieces(stored), true),
          absent(key, true),
        ]
    }
  })
}

function several(key: string, operators: string[], values: readonly LeafValue[], custom = false): Choice {
  const some = fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
  return fc.record({
    key: fc.constant(key),
    operator: fc.constantFrom(...operators),
    values: some,
    custom: fc.constant(custom),
  })
}

function one(key: string, operators: string[], values: readonly LeafValue[], custom = false): Choice {
  return several(key, operators, values, custom).map((leaf) => ({ ...leaf, values: leaf.values.slice(0, 1) }))
}

function absent(key: string, custom: boolean): Choice {
  return fc.constantFrom(...presence).map((operator) => ({ key, operator, values: [], custom }))
}

/** The strings, also in lower and upper case and with a trailing blank. */
function near(stored: readonly unknown[]): string[] {
  const texts = textsOf(stored)
  const others = texts.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase(), `${text} `])
  return [...new Set([...others, ...oddTexts])]
}

/** Parts of the strings. */
function pieces(stored: readonly unknown[]): string[] {
  const parts = textsOf(stored).flatMap((text) => [text, text.slice(1, 5), text.slice(-4).toUpperCase()])
  return [...new Set([...parts, ...oddTexts])]
}

function textsOf(stored: readonly unknown[]): string[] {
  return stored.flatMap((value) => (value === null || value === undefined ? [] : [String(value)]))
}
