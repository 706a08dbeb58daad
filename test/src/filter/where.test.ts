/** What does not compile in TypeScript is a TypeError in JavaScript. */
import { describe, expect, it } from 'vitest'
import { conversationFilter, where as typed } from '../../../src/filter/index.ts'

interface Loose {
  (...parts: unknown[]): unknown
  attribute(...parts: unknown[]): unknown
  since(...parts: unknown[]): unknown
  before(...parts: unknown[]): unknown
  withinDays(...parts: unknown[]): unknown
  contact: Loose
}

const where = typed as unknown as Loose // as callers without a compiler see it

function message(write: () => unknown): string {
  try {
    write()
  } catch (error) {
    if (error instanceof TypeError) return error.message
    throw error
  }
  return 'nothing was thrown'
}

describe('keys and operators', () => {
  it.each([
    [
      'a key of contacts',
      () => where('email', 'equal_to', 'a@b.c'),
      "email is a key of contacts: write where.contact('email', …)",
    ],
    [
      'a key of conversations',
      () => where.contact('status', 'equal_to', 'open'),
      "status is a key of conversations: write where('status', …)",
    ],
    [
      'an operator that the key does not have',
      () => where('status', 'contains', 'open'),
      'status has no operator "contains": it has equal_to, not_equal_to',
    ],
    [
      'an operator with a misleading name',
      () => where.contact('phone_number', 'starts_with', '+49'),
      'phone_number has no operator "starts_with": it has equal_to, not_equal_to, contains, does_not_contain (the server treats it as equal_to: use equal_to or contains)',
    ],
    [
      'an operator that is always a 500',
      () => where('display_id', 'contains', 7),
      'display_id has no operator "contains": it has equal_to, not_equal_to (the server returns 500 for the others, before 4.16)',
    ],
    [
      'a standard key as a custom attribute',
      () => where.attribute('labels', 'equal_to', 'vip'),
      "labels is one of the server's own keys: write where('labels', …), without .attribute",
    ],
    [
      'a custom attribute without a name',
      () => where.contact.attribute('', 'is_present'),
      'the key of a custom attribute must be a non-empty string, got ""',
    ],
    [
      'a custom attribute with a blank name',
      () => where.attribute(' ', 'is_present'),
      'the key of a custom attribute must be a non-empty string, got " "',
    ],
    [
      "a contact's key as a custom attribute of contacts",
      () => where.contact.attribute('email', 'equal_to', 'a@b.c'),
      "email is one of the server's own keys: write where.contact('email', …), without .attribute",
    ],
    [
      'an operator that no custom attribute has',
      () => where.attribute('plan', 'EQUAL_TO', 'pro'),
      'custom attributes have no operator "EQUAL_TO": they have equal_to, not_equal_to, contains, does_not_contain, is_greater_than, is_less_than, days_before, is_present, is_not_present',
    ],
    ['no operator', () => where('status'), 'status has no operator undefined: it has equal_to, not_equal_to'],
  ])('refuses %s', (_what, write, text) => {
    expect(message(write)).toBe(text)
  })

  it.each(['plan', 'constructor', 7, undefined])('refuses %s as a key, and points to custom attributes', (key) => {
    expect(message(() => where(key, 'equal_to', 'pro'))).toMatch(
      /^\S+ is not a key of conversations \(status, .*, last_activity_at\): for a custom attribute write where\.attribute\(…\)$/,
    )
    expect(message(() => where.contact(key, 'equal_to', 'pro'))).toContain('write where.contact.attribute(…)')
  })

  it('refuses a key in an array', () => {
    expect(message(() => where(['status'], 'equal_to', 'open'))).toContain('is not a key of conversations')
  })
})

describe('values', () => {
  it('takes undefined for no value, as callers pass it whose operator is a variable', () => {
    expect(where('labels', 'is_present', undefined)).toEqual(where('labels', 'is_present'))
  })

  it.each([
    ['none', () => where('status', 'equal_to'), 'status equal_to needs a value'],
    ['undefined', () => where('status', 'equal_to', undefined), 'status equal_to needs a value'],
    [
      'an empty array',
      () => where('labels', 'equal_to', []),
      'labels equal_to needs a value, got an empty array: leave the condition out, or decide with and() and or()',
    ],
    [
      'several arguments',
      () => where('labels', 'equal_to', 'a', 'b'),
      'labels equal_to takes one argument, got 2: put several values into an array',
    ],
    ['one too many', () => where('labels', 'is_present', 'a'), 'labels is_present takes no value, got "a"'],
    [
      'a string for an id',
      () => where('inbox_id', 'equal_to', '7'),
      'inbox_id must be compared with a whole number from 1, got "7"',
    ],
    [
      'a hole in an array',
      () => where('inbox_id', 'equal_to', new Array(1)),
      'inbox_id must be compared with a whole number from 1, got undefined',
    ],
    [
      'null',
      () => where('team_id', 'equal_to', [1, null]),
      "team_id must be compared with a whole number from 1, got null: to match rows without a value use 'is_not_present', if the key has that operator",
    ],
    [
      'an unknown status',
      () => where('status', 'not_equal_to', ['open', 'Closed']),
      'status must be compared with open, resolved, pending, snoozed, all, got "Closed"',
    ],
    [
      'the name of an inherited property',
      () => where('priority', 'equal_to', 'toString'),
      'priority must be compared with low, medium, high, urgent, got "toString"',
    ],
    [
      'a number for a string',
      () => where('mail_subject', 'contains', 5),
      'mail_subject must be compared with a string, got 5',
    ],
    [
      'a string for a boolean',
      () => where.contact('blocked', 'equal_to', 'true'),
      'blocked must be compared with true or false, got "true"',
    ],
    [
      'a phone number without its plus',
      () => where.contact('phone_number', 'equal_to', '4930123'),
      'phone_number must be compared with a number as it is stored, +4930…, got "4930123"',
    ],
    [
      'a phone number with blanks, which the server would not find',
      () => where.contact('phone_number', 'not_equal_to', '+55 11 98888-7777'),
      'phone_number must be compared with a number as it is stored, +4930…, got "+55 11 98888-7777"',
    ],
    [
      'a phone number with an extra plus, which the server removes',
      () => where.contact('phone_number', 'equal_to', '+49+30'),
      'phone_number must be compared with a number as it is stored, +4930…, got "+49+30"',
    ],
    ['an empty label', () => where('labels', 'equal_to', ''), 'labels cannot be compared with an empty string'],
    [
      'a character that no text may contain',
      () => where.attribute('plan', 'equal_to', 'a\0b'),
      'plan cannot be compared with a string that has a NUL character',
    ],
    [
      'values of two types',
      () => where.attribute('plan', 'equal_to', ['pro', 5]),
      'plan equal_to must have values of one type, got "pro", 5',
    ],
    [
      'an object',
      () => where.attribute('plan', 'equal_to', {}),
      'plan must be compared with a string, a finite number, a boolean or a Date, got an object (Object)',
    ],
    [
      'NaN',
      () => where.attribute('seats', 'equal_to', Number.NaN),
      'seats must be compared with a string, a finite number, a boolean or a Date, got NaN',
    ],
    [
      'several in a comparison',
      () => where.attribute('seats', 'is_greater_than', [5, 10]),
      'seats is_greater_than takes one value, got an array',
    ],
    [
      'a boolean in a comparison',
      () => where.attribute('paid', 'is_less_than', true),
      'paid is_less_than needs a number or a day, got true',
    ],
    [
      'a fraction of a day',
      () => where('created_at', 'days_before', 1.5),
      'created_at days_before needs a whole number of days, got 1.5',
    ],
  ])('refuses %s', (_what, write, text) => {
    expect(message(write)).toBe(text)
  })

  it.each(['+0123', '+1', '+1234567890123456', 'tel: +4930123', '+4930123 '])(
    'refuses a phone number that is not in E.164: "%s"',
    (text) => {
      expect(message(() => where.contact('phone_number', 'equal_to', text))).toContain('a number as it is stored')
    },
  )

  it.each(['+12', '+123456789012345'])('accepts the phone number %s', (text) => {
    expect(() => where.contact('phone_number', 'equal_to', text)).not.toThrow()
  })

  it.each([0, -1, 1.5, 2 ** 53])('refuses %d as an id', (id) => {
    expect(message(() => where('team_id', 'equal_to', id))).toContain('team_id must be compared with a whole number')
  })

  it.each([-1, 2 ** 53, '7', undefined])('refuses %s as a number of days', (days) => {
    expect(() => where.attribute('renewal', 'days_before', days)).toThrow(TypeError)
    expect(() => where('created_at', 'days_before', days)).toThrow(TypeError)
  })

  it('refuses several values where an operator compares with one', () => {
    for (const operator of ['is_greater_than', 'is_less_than', 'days_before']) {
      expect(message(() => where('created_at', operator, [1]))).toBe(
        `created_at ${operator} takes one value, got an array`,
      )
    }
  })

  it('points to is_not_present for null, and only for null', () => {
    const hint = "to match rows without a value use 'is_not_present'"

    expect(message(() => where('mail_subject', 'equal_to', null))).toContain(`got null: ${hint}`)
    expect(message(() => where('mail_subject', 'equal_to', [undefined]))).toBe(
      'mail_subject must be compared with a string, got undefined',
    )
  })

  it('refuses infinity and a string in a comparison of a custom attribute that is no day', () => {
    expect(message(() => where.attribute('seats', 'equal_to', Number.POSITIVE_INFINITY))).toContain('got Infinity')
    expect(message(() => where.attribute('seats', 'is_less_than', '5'))).toContain('compared with a day, got "5"')
  })

  it('sends a value that is given twice once', () => {
    expect(conversationFilter(typed('labels', 'equal_to', ['a', 'b', 'a']))[0]?.values).toEqual(['a', 'b'])
    expect(conversationFilter(typed.attribute('seats', 'equal_to', [0, -0, 0]))).toEqual([
      { attribute_key: 'seats', filter_operator: 'equal_to', values: ['0'] },
    ])
    expect(conversationFilter(typed.attribute('plan', 'not_equal_to', ['pro', 'pro']))).toEqual([
      { attribute_key: 'plan', filter_operator: 'not_equal_to', values: ['pro'] },
    ])
  })

  it('refuses any label of a contact that has capitals, and nothing else that has them', () => {
    expect(message(() => where.contact('labels', 'equal_to', ['vip', 'Gold']))).toBe(
      'contacts cannot be filtered by the label "Gold": the server finds only labels in lower case',
    )
    expect(() => where.contact('city', 'equal_to', 'Berlin')).not.toThrow()
    expect(() => where('labels', 'equal_to', 'Gold')).not.toThrow()
  })

  it('cannot be changed itself', () => {
    expect([Object.isFrozen(typed), Object.isFrozen(typed.contact)]).toEqual([true, true])
  })

  it('keeps blanks at the ends of a value of contains, which the server would trim', () => {
    const values = (text: string) => conversationFilter(typed('mail_subject', 'contains', text))[0]?.values
    expect(values(' re')).toEqual(['% re'])
    expect(values('re\t')).toEqual(['re\t%'])
    expect(values('  ')).toEqual(['%  %'])
    expect(values('\tre')).toEqual(['%\tre'])
    expect(values('%a%_')).toEqual(['\\%a\\%\\_'])
    expect(conversationFilter(typed('mail_subject', 'does_not_contain', '%a'))[0]?.values).toEqual(['\\%a'])
    expect(values('100% \\ a_b')).toEqual(['100\\% \\\\ a\\_b'])
  })
})

describe('days', () => {
  const expected = "use 'YYYY-MM-DD', or a Date at midnight UTC"
  const recent = '; where.withinDays(key, 7) is the last 7 days of created_at or last_activity_at'

  it.each([
    [
      new Date('2026-10-01T12:00:00Z'),
      `created_at must be compared with a whole UTC day, got 2026-10-01T12:00:00.000Z: ${expected}`,
    ],
    [new Date(Number.NaN), 'created_at must be compared with a day, got Invalid Date'],
    [new Date('+012026-01-01'), 'created_at: there is no day +012026-01-01T00:00:00.000Z'],
    ['2026-02-30', 'created_at: there is no day 2026-02-30'],
    ['2026-13-01', 'created_at: there is no day 2026-13-01'],
    ['0000-01-01', 'created_at: there is no day 0000-01-01'],
    ['2026-10-1', `created_at must be compared with a day, got "2026-10-1": ${expected}`],
    ['10/01/2026', `created_at must be compared with a day, got "10/01/2026": ${expected}`],
    ['2026-10-01T00:00:00Z', `created_at must be compared with a day, got "2026-10-01T00:00:00Z": ${expected}`],
    ['on 2026-10-01', `created_at must be compared with a day, got "on 2026-10-01": ${expected}`],
    ['today', `created_at must be compared with a day, got "today": ${expected}${recent}`],
    ['7 days ago', `created_at must be compared with a day, got "7 days ago": ${expected}${recent}`],
    [1_790_812_800, `created_at must be compared with a day, got 1790812800: ${expected}`],
  ])('refuses %s', (day, text) => {
    for (const write of [
      () => where('created_at', 'is_greater_than', day),
      () => where.since('created_at', day),
      () => where.contact.before('created_at', day),
    ]) {
      expect(message(write)).toBe(text)
    }
  })

  it.each(['now', 'Yesterday', '1 day', '2 weeks', '3 months', '1 year', 'long ago'])(
    'recommends withinDays for words: %s',
    (words) => {
      expect(message(() => where('created_at', 'is_greater_than', words))).toContain(recent)
    },
  )

  it('does not recommend it for words that only contain such a word', () => {
    expect(message(() => where('created_at', 'is_greater_than', 'Monday or nowhere'))).not.toContain('withinDays')
  })

  it('accepts leap days', () => {
    expect(conversationFilter(typed('created_at', 'is_less_than', '2028-02-29'))[0]?.values).toEqual(['2028-02-29'])
    expect(message(() => where('created_at', 'is_less_than', '2026-02-29'))).toBe(
      'created_at: there is no day 2026-02-29',
    )
  })

  it('refuses days before the first one that a Date can represent or the server can read', () => {
    expect(message(() => where.since('created_at', '0001-01-01'))).toBe(
      'created_at: there is no day 0000-12-31T00:00:00.000Z',
    )
    const now = new Date('2026-11-21T12:00:00Z')
    const daysBefore = (days: number) => () => conversationFilter(typed('created_at', 'days_before', days), { now })
    expect(daysBefore(900_000)).toThrow(/^created_at days_before: there is no day -/)
    expect(daysBefore(900_000_000)).toThrow(
      new TypeError('created_at days_before: -900000000 days from 2026-11-21 is not a valid day'),
    )
    expect(() => conversationFilter(typed.withinDays('created_at', 900_000_000), { now })).toThrow(
      new TypeError('where.withinDays(created_at): -900000001 days from 2026-11-21 is not a valid day'),
    )
  })

  it.each([
    [() => where.withinDays('created_at', '7'), 'where.withinDays(created_at) needs a whole number of days, got "7"'],
    [() => where.withinDays('created_at', 1.5), 'where.withinDays(created_at) needs a whole number of days, got 1.5'],
    [() => where.withinDays('created_at', -1), 'where.withinDays(created_at) needs a whole number of days, got -1'],
    [
      () => where.contact.withinDays('created_at'),
      'where.withinDays(created_at) needs a whole number of days, got undefined',
    ],
    [() => where.withinDays('status', 7), 'status has no operator "days_before": it has equal_to, not_equal_to'],
  ])('refuses what withinDays cannot count: %s', (write, text) => {
    expect(message(write)).toBe(text)
  })

  it('has since and before for times only', () => {
    expect(message(() => where.since('status', '2026-10-01'))).toBe(
      'status has no operator "is_greater_than": it has equal_to, not_equal_to',
    )
  })
})
