/**
 * A filter finds what it says. Each case was recorded from a real server: the expression produces the recorded payload,
 * and the recorded response has the rows that are meant, selected here by a plain function.
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
    'all labels count next to a custom attribute that was written first (v1812 finds one label only)',
    and(withText, where('labels', 'equal_to', ['billing', 'vip'])),
    (row) => hasText(row) && (row.labels.includes('billing') || row.labels.includes('vip')),
  ],
  [
    'v1817',
    'all excluded labels count next to a custom attribute that was written first',
    and(withText, where('labels', 'not_equal_to', ['billing', 'vip'])),
    (row) => hasText(row) && !row.labels.includes('billing') && !row.labels.includes('vip'),
  ],
  [
    'v1821',
    'all languages count next to a custom attribute that was written first (v1820 finds one only)',
    and(withText, where('browser_language', 'equal_to', ['de', 'en'])),
    (row) => hasText(row) && ['de', 'en'].includes(row.additional_attributes.browser_language ?? ''),
  ],
  [
    'v1861',
    'capitals count in an alternative to a custom attribute that was written first (v1818 finds lower case)',
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
    'all ids count next to a custom attribute (v1828 shows what happens to strings)',
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
  ['v1552', 'not_equal_to of a custom attribute alone includes rows without a value', notAlpha, (row) => !isAlpha(row)],
  [
    'v2072',
    'not_equal_to of a date next to another condition is replaced',
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
    'before excludes the day itself',
    where.before('created_at', new Date('2026-10-01')),
    (row) => row.created_at < '2026-10-01',
  ],
  [
    'v1236',
    'is_greater_than excludes the whole day',
    where('created_at', 'is_greater_than', '2026-10-01'),
    (row) => row.created_at >= '2026-10-02',
  ],
  [
    'v1003',
    'a percent sign is searched for literally (v0997 finds everything)',
    where('referer', 'contains', '%'),
    (row) => row.additional_attributes.referer?.includes('%') === true,
  ],
  [
    'v1004',
    'an underscore is searched for literally (v0998 finds everything)',
    where('referer', 'contains', '_'),
    (row) => row.additional_attributes.referer?.includes('_') === true,
  ],
  [
    'v1094',
    'a backslash is searched for literally (v1093 finds nothing)',
    where.attribute('c_text', 'contains', 'back\\slash'),
    (row) => textOf(row.custom_attributes.c_text)?.includes('back\\slash') === true,
  ],
  [
    'v1113',
    'does_not_contain escapes, too, and excludes rows without a value',
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
    'not_equal_to of an id excludes rows without one',
    where('assignee_id', 'not_equal_to', 8),
    (row) => row.assignee_id !== null && row.assignee_id !== 8,
  ],
  [
    'v2076',
    'both labels are two conditions',
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
    'a number is sent as a string, which finds numbers and strings alike',
    where.attribute('c_num', 'equal_to', 5),
    (row) => numberOf(row.custom_attributes.c_num) === 5,
  ],
  [
    'v0946',
    'not_equal_to of a checkbox includes rows without a value',
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
    'an empty string is a value',
    where('browser_language', 'equal_to', ''),
    (row) => row.additional_attributes.browser_language === '',
  ],
  ['v1660', 'and() without arguments matches everything', and(), () => true],
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
    'a number is sent as a string, which finds numbers and strings alike',
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
  ['k0753', 'or() without arguments matches nothing', or(), () => false],
]

describe('a filter of contacts', () => {
  it.each(contactTraps)('%s: %s', (id, _what, expression, isMeant) => {
    expect(canonical(contactFilter(expression))).toEqual(canonical(recordedCase(id).payload))
    expect(found(id)).toEqual(contactsWith(isMeant))
  })
})

// As callers without a compiler see them.
const loose = where as unknown as (...parts: unknown[]) => unknown
const looseContact = where.contact as unknown as (...parts: unknown[]) => unknown

describe('a condition that a real server refuses or misreads is not sent', () => {
  it.each([
    ['v0737', 500, 'a string for an id', () => where('display_id', 'equal_to', 'x' as never)],
    ['v0676', 500, 'a boolean for an id', () => where('assignee_id', 'not_equal_to', true as never)],
    ['v0666', 200, 'a fraction for an id', () => where('assignee_id', 'not_equal_to', 1.5)],
    ['v0630', 200, 'an unknown priority', () => where('priority', 'not_equal_to', ['low', 'none' as never])],
    ['v0632', 200, 'a priority with capitals', () => where('priority', 'not_equal_to', 'Low' as never)],
    [
      'v1242',
      422,
      'a time instead of a day',
      () => where('created_at', 'is_greater_than', '2026-10-01 23:59:59' as never),
    ],
    [
      'v1241',
      200,
      'a time that would be truncated',
      () => where('created_at', 'is_greater_than', '2026-10-01T23:30:00-05:00' as never),
    ],
    ['v1122', 500, 'a number for a string', () => where.attribute('c_text', 'does_not_contain', 5 as never)],
    ['v0015', 422, 'an operator that the key does not have', () => loose('status', 'days_before', 30)],
    ['v1459', 422, 'a string that is not a number', () => where.attribute('c_num', 'is_greater_than', 'abc' as never)],
    ['v1460', 422, 'a boolean in a comparison', () => where.attribute('c_num', 'is_greater_than', true as never)],
    ['k0589', 200, 'a label of a contact with capitals', () => where.contact('labels', 'equal_to', 'ZuGold')],
    ['k0618', 500, 'a number for a boolean', () => where.contact('blocked', 'not_equal_to', 1 as never)],
    ['k0230', 422, 'presence of a key that is always there', () => looseContact('blocked', 'is_not_present')],
  ])('%s, a %d: %s', (id, status, _what, write) => {
    expect(recordedCase(id).status).toBe(status)
    expect(write).toThrow(TypeError)
  })
})
