/**
 * What is written is what is found: each case is one that a real server was asked. The expression gives the recorded
 * payload, and the recorded answer is the rows that were meant, picked here in plain words.
 */
import { describe, expect, it } from 'vitest'
import {
  and,
  type ContactExpression,
  type ConversationExpression,
  contactFilter,
  conversationFilter,
  or,
  where,
} from '../../../src/filter/index.ts'
import {
  type ContactRow,
  type ConversationRow,
  canonical,
  contactsWith,
  conversationsWith,
  dayOf,
  found,
  numberOf,
  recordedCase,
  textOf,
} from './rows.ts'

const open = where('status', 'equal_to', 'open')
const isOpen = ({ status }: ConversationRow) => status === 0
const hasText = (row: ConversationRow) => textOf(row.custom_attributes.c_text) !== undefined
const withText = where.attribute('c_text', 'is_present')
const notAlpha = where.attribute('c_text', 'not_equal_to', 'alpha')
const isAlpha = (row: ConversationRow) => textOf(row.custom_attributes.c_text) === 'alpha'

type ConversationTrap = [
  id: string,
  what: string,
  expression: ConversationExpression,
  isMeant: (row: ConversationRow) => boolean,
]

const conversationTraps: ConversationTrap[] = [
  [
    'v1813',
    'all labels count beside a custom attribute that was written first (v1812 finds one label only)',
    and(withText, where('labels', 'equal_to', ['billing', 'vip'])),
    (row) => hasText(row) && (row.labels.includes('billing') || row.labels.includes('vip')),
  ],
  [
    'v1817',
    'all excluded labels count beside a custom attribute that was written first',
    and(withText, where('labels', 'not_equal_to', ['billing', 'vip'])),
    (row) => hasText(row) && !row.labels.includes('billing') && !row.labels.includes('vip'),
  ],
  [
    'v1821',
    'all languages count beside a custom attribute that was written first (v1820 finds one only)',
    and(withText, where('browser_language', 'equal_to', ['de', 'en'])),
    (row) => hasText(row) && ['de', 'en'].includes(row.additional_attributes.browser_language ?? ''),
  ],
  [
    'v1861',
    'capitals count in an alternative to a custom attribute that was written first (v1818 finds small letters)',
    or(withText, where('browser_language', 'equal_to', 'EN')),
    (row) => hasText(row) || row.additional_attributes.browser_language === 'EN',
  ],
  [
    'v1857',
    'a label with capitals is found in an alternative to a custom attribute (v1856 misses it)',
    or(withText, where('labels', 'equal_to', 'ZuGold')),
    (row) => hasText(row) || row.labels.includes('ZuGold'),
  ],
  [
    'v1827',
    'all ids count beside a custom attribute (v1828 shows what becomes of texts)',
    and(withText, where('assignee_id', 'equal_to', [8, 9])),
    (row) => hasText(row) && (row.assignee_id === 8 || row.assignee_id === 9),
  ],
  [
    'v1899',
    'not_equal_to of a custom attribute goes to the end of alternatives (v1900 is a 500)',
    or(notAlpha, open),
    (row) => isOpen(row) || !isAlpha(row),
  ],
  [
    'v1922',
    'not_equal_to of a custom attribute goes after a group (v1902 is a 500)',
    or(notAlpha, and(open, where('team_id', 'is_present'))),
    (row) => (isOpen(row) && row.team_id !== null) || !isAlpha(row),
  ],
  [
    'v1940',
    'not_equal_to of a number goes after another custom attribute (v1941 is a 500)',
    or(where.attribute('c_num', 'not_equal_to', 5), where.attribute('c_text', 'equal_to', 'alpha')),
    (row) => isAlpha(row) || numberOf(row.custom_attributes.c_num) !== 5,
  ],
  ['v1552', 'not_equal_to of a custom attribute alone includes what has none', notAlpha, (row) => !isAlpha(row)],
  [
    'v2072',
    'not_equal_to of a date beside another condition is said in other words',
    and(open, where.attribute('c_date', 'not_equal_to', new Date('2026-10-01'))),
    (row) => isOpen(row) && dayOf(row.custom_attributes.c_date) !== '2026-10-01',
  ],
  [
    'v1237',
    'since includes the day itself',
    where.since('created_at', '2026-10-01'),
    (row) => row.created_at >= '2026-10-01',
  ],
  [
    'v1276',
    'before leaves the day itself out',
    where.before('created_at', new Date('2026-10-01')),
    (row) => row.created_at < '2026-10-01',
  ],
  [
    'v1236',
    'is_greater_than leaves the whole day out',
    where('created_at', 'is_greater_than', '2026-10-01'),
    (row) => row.created_at >= '2026-10-02',
  ],
  [
    'v1003',
    'a percent sign is looked for as it is (v0997 finds everything)',
    where('referer', 'contains', '%'),
    (row) => row.additional_attributes.referer?.includes('%') === true,
  ],
  [
    'v1004',
    'an underscore is looked for as it is (v0998 finds everything)',
    where('referer', 'contains', '_'),
    (row) => row.additional_attributes.referer?.includes('_') === true,
  ],
  [
    'v1094',
    'a backslash is looked for as it is (v1093 finds nothing)',
    where.attribute('c_text', 'contains', 'back\\slash'),
    (row) => textOf(row.custom_attributes.c_text)?.includes('back\\slash') === true,
  ],
  [
    'v1113',
    'does_not_contain escapes, too, and leaves out what has no value',
    where.attribute('c_text', 'does_not_contain', '%'),
    (row) => textOf(row.custom_attributes.c_text)?.includes('%') === false,
  ],
  [
    'v0326',
    'contains of several is any of them',
    where.attribute('c_text', 'contains', ['Alpha', 'axb']),
    (row) => /alpha|axb/.test(textOf(row.custom_attributes.c_text) ?? ''),
  ],
  [
    'v0670',
    'not_equal_to of an id leaves out what has none',
    where('assignee_id', 'not_equal_to', 8),
    (row) => row.assignee_id !== null && row.assignee_id !== 8,
  ],
  [
    'v2076',
    'both labels are asked for as two conditions',
    and(open, where('labels', 'equal_to', 'billing'), where('labels', 'equal_to', 'vip')),
    (row) => isOpen(row) && row.labels.includes('billing') && row.labels.includes('vip'),
  ],
  [
    'v2083',
    'and() inside or() needs no parentheses',
    or(
      open,
      and(
        where('team_id', 'equal_to', 2),
        where('assignee_id', 'is_not_present'),
        where('labels', 'equal_to', ['billing', 'vip']),
        where('priority', 'equal_to', ['high', 'urgent']),
      ),
    ),
    (row) =>
      isOpen(row) ||
      (row.team_id === 2 &&
        row.assignee_id === null &&
        (row.labels.includes('billing') || row.labels.includes('vip')) &&
        (row.priority === 2 || row.priority === 3)),
  ],
  [
    'v1571',
    'a number is sent as text, which finds numbers and texts alike',
    where.attribute('c_num', 'equal_to', 5),
    (row) => numberOf(row.custom_attributes.c_num) === 5,
  ],
  [
    'v0946',
    'not_equal_to of a checkbox includes what has none',
    where.attribute('c_check', 'not_equal_to', true),
    (row) => textOf(row.custom_attributes.c_check) !== 'true',
  ],
  [
    'v0102',
    'contact_id (since 4.14.2)',
    where('contact_id', 'equal_to', [4, 5]),
    (row) => [4, 5].includes(row.contact_id),
  ],
  [
    'v0779',
    'an empty text is a value',
    where('browser_language', 'equal_to', ''),
    (row) => row.additional_attributes.browser_language === '',
  ],
  ['v1660', 'and() of nothing is everything', and(), () => true],
]

describe('a filter of conversations', () => {
  it.each(conversationTraps)('%s: %s', (id, _what, expression, isMeant) => {
    expect(canonical(conversationFilter(expression))).toEqual(canonical(recordedCase(id).payload))
    expect(found(id)).toEqual(conversationsWith(isMeant))
  })
})

type ContactTrap = [id: string, what: string, expression: ContactExpression, isMeant: (row: ContactRow) => boolean]

const isCalledWithA = ({ name }: ContactRow) => name.toLowerCase().includes('a')

const contactTraps: ContactTrap[] = [
  [
    'k1143',
    'not_equal_to of a custom attribute goes to the end of alternatives (k1142 is a 500 and so is k1148)',
    or(where.contact.attribute('k_text', 'not_equal_to', 'alpha'), where.contact('name', 'contains', 'a')),
    (row) => isCalledWithA(row) || textOf(row.custom_attributes.k_text) !== 'alpha',
  ],
  [
    'k1163',
    'not_equal_to of a number goes to the end of alternatives (k1164 is a 500)',
    or(where.contact.attribute('k_num', 'not_equal_to', 5), where.contact('city', 'equal_to', 'berlin')),
    (row) => row.additional_attributes.city?.toLowerCase() === 'berlin' || numberOf(row.custom_attributes.k_num) !== 5,
  ],
  [
    'k1707',
    'is_present of labels is sent with a list (k1213 is a 500 without)',
    where.contact('labels', 'is_present'),
    (row) => row.labels.length > 0,
  ],
  [
    'k1708',
    'is_not_present of labels is sent with a list',
    where.contact('labels', 'is_not_present'),
    (row) => row.labels.length === 0,
  ],
  [
    'k1682',
    'not_equal_to of a label includes contacts without any',
    where.contact('labels', 'not_equal_to', 'vip'),
    (row) => !row.labels.includes('vip'),
  ],
  ['k0603', 'blocked is a boolean', where.contact('blocked', 'equal_to', true), (row) => row.blocked],
  [
    'k0519',
    'a phone number as it is stored',
    where.contact('phone_number', 'equal_to', '+491512000000'),
    (row) => row.phone_number === '+491512000000',
  ],
  [
    'k0483',
    'names are compared without regard to case',
    where.contact('name', 'equal_to', 'ALICE'),
    (row) => row.name.toLowerCase() === 'alice',
  ],
  [
    'k0657',
    'a number is sent as text, which finds numbers and texts alike',
    where.contact.attribute('k_num', 'equal_to', 5),
    (row) => numberOf(row.custom_attributes.k_num) === 5,
  ],
  [
    'k0328',
    'does_not_contain of several is none of them',
    and(
      where.contact.attribute('k_list', 'does_not_contain', 'Gold'),
      where.contact.attribute('k_list', 'does_not_contain', 'bronze'),
    ),
    (row) => /^(?!.*(gold|bronze))/.test(textOf(row.custom_attributes.k_list) ?? 'gold'),
  ],
  ['k0753', 'or() of nothing is nothing', or(), () => false],
]

describe('a filter of contacts', () => {
  it.each(contactTraps)('%s: %s', (id, _what, expression, isMeant) => {
    expect(canonical(contactFilter(expression))).toEqual(canonical(recordedCase(id).payload))
    expect(found(id)).toEqual(contactsWith(isMeant))
  })
})

// As people without a compiler see them.
const loose = where as unknown as (...parts: unknown[]) => unknown
const looseContact = where.contact as unknown as (...parts: unknown[]) => unknown

describe('what a real server answers with an error or with something else is not sent', () => {
  it.each([
    ['v0737', 500, 'a text for an id', () => where('display_id', 'equal_to', 'x' as never)],
    ['v0676', 500, 'a boolean for an id', () => where('assignee_id', 'not_equal_to', true as never)],
    ['v0666', 200, 'a fraction for an id', () => where('assignee_id', 'not_equal_to', 1.5)],
    ['v0630', 200, 'an unknown priority', () => where('priority', 'not_equal_to', ['low', 'none' as never])],
    ['v0632', 200, 'a priority with capitals', () => where('priority', 'not_equal_to', 'Low' as never)],
    ['v1242', 422, 'a time instead of a day', () => where('created_at', 'is_greater_than', '2026-10-01 23:59:59')],
    [
      'v1241',
      200,
      'a time that would be cut off',
      () => where('created_at', 'is_greater_than', '2026-10-01T23:30:00-05:00'),
    ],
    ['v1122', 500, 'a number for a text', () => where.attribute('c_text', 'does_not_contain', 5 as never)],
    ['v0015', 422, 'an operator that the key has not', () => loose('status', 'days_before', 30)],
    ['v1459', 422, 'a text that is no number', () => where.attribute('c_num', 'is_greater_than', 'abc')],
    ['v1460', 422, 'a boolean in a comparison', () => where.attribute('c_num', 'is_greater_than', true as never)],
    ['k0589', 200, 'a label of a contact with capitals', () => where.contact('labels', 'equal_to', 'ZuGold')],
    ['k0618', 500, 'a number for a boolean', () => where.contact('blocked', 'not_equal_to', 1 as never)],
    ['k0230', 422, 'presence of what is always there', () => looseContact('blocked', 'is_not_present')],
  ])('%s, a %d: %s', (id, status, _what, write) => {
    expect(recordedCase(id).status).toBe(status)
    expect(write).toThrow(TypeError)
  })
})
