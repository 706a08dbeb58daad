import { describe, expect, it, vi } from 'vitest'
import {
  and,
  type ContactExpression,
  type ConversationExpression,
  contactFilter,
  conversationFilter,
  or,
  where,
} from '../../../src/filter/index.ts'

/** Writes a payload in one readable line. */
function line(payload: readonly object[]): string {
  return payload
    .map((condition) => {
      const { attribute_key, filter_operator, values, query_operator } = condition as Record<string, unknown>
      return [attribute_key, filter_operator, JSON.stringify(values), query_operator].filter(Boolean).join(' ')
    })
    .join(' ')
}

const sent = (expression: ConversationExpression) => line(conversationFilter(expression))
const sentForContacts = (expression: ContactExpression) => line(contactFilter(expression))

const open = where('status', 'equal_to', 'open')
const pending = where('status', 'equal_to', 'pending')
const vip = where('labels', 'equal_to', 'vip')
const urgent = where('priority', 'equal_to', 'urgent')
const unassigned = where('assignee_id', 'is_not_present')
const pro = where.attribute('plan', 'equal_to', 'pro')
const max = where.attribute('plan', 'equal_to', 'max')

describe('nesting', () => {
  it('writes one condition as the server reads it, without an operator after it', () => {
    expect(conversationFilter(open)).toEqual([
      { attribute_key: 'status', filter_operator: 'equal_to', values: ['open'] },
    ])
  })

  it('joins conditions with AND and OR, with no operator after the last', () => {
    expect(sent(or(and(open, unassigned), urgent))).toBe(
      'status equal_to ["open"] AND assignee_id is_not_present [] OR priority equal_to ["urgent"]',
    )
  })

  it('multiplies an or() inside an and() out', () => {
    expect(sent(and(or(open, unassigned), or(vip, urgent)))).toBe(
      [
        'status equal_to ["open"] AND labels equal_to ["vip"]',
        'status equal_to ["open"] AND priority equal_to ["urgent"]',
        'assignee_id is_not_present [] AND labels equal_to ["vip"]',
        'assignee_id is_not_present [] AND priority equal_to ["urgent"]',
      ].join(' OR '),
    )
  })

  it('merges alternatives on one key into one condition, wherever they are nested', () => {
    expect(sent(or(open, or(pending, or())))).toBe('status equal_to ["open","pending"]')
  })

  it('keeps alternatives on one key that compare differently', () => {
    const renewal = where('mail_subject', 'equal_to', 'Renewal')
    expect(sent(or(renewal, where('mail_subject', 'contains', 'invoice')))).toBe(
      'mail_subject equal_to ["Renewal"] OR mail_subject contains ["invoice"]',
    )
  })

  it('merges exclusions on one key into one condition', () => {
    const none = and(where('labels', 'not_equal_to', 'vip'), where('labels', 'not_equal_to', ['beta', 'vip']))
    expect(sent(none)).toBe('labels not_equal_to ["vip","beta"]')
  })

  it('keeps two conditions on one key that must both match', () => {
    expect(sent(and(vip, where('labels', 'equal_to', 'beta')))).toBe(
      'labels equal_to ["vip"] AND labels equal_to ["beta"]',
    )
  })

  it('sends each condition once', () => {
    expect(sent(or(and(open, vip), and(vip, open, open)))).toBe('status equal_to ["open"] AND labels equal_to ["vip"]')
  })

  it('treats and() as everything and or() as nothing, also inside others', () => {
    expect(conversationFilter(and(and(), or(open, and())))).toEqual([])
    expect(sent(and(open, or()))).toBe('status not_equal_to ["all"]')
    expect(sent(or(open, or(), and(vip, or())))).toBe('status equal_to ["open"]')
    expect(sent(and(open, and()))).toBe('status equal_to ["open"]')
    expect(contactFilter(and())).toEqual([])
    expect(sentForContacts(or())).toBe('name does_not_contain [""]')
  })

  it('treats the status all as everything', () => {
    expect(conversationFilter(where('status', 'equal_to', ['all', 'open']))).toEqual([])
    expect(conversationFilter(where('status', 'equal_to', ['open', 'all', 'pending']))).toEqual([])
    expect(sent(where('status', 'not_equal_to', 'all'))).toBe('status not_equal_to ["all"]')
    expect(sent(and(vip, where('status', 'equal_to', 'all')))).toBe('labels equal_to ["vip"]')
  })

  it('sends the value all for a custom attribute of contacts that is called status', () => {
    expect(sentForContacts(where.contact.attribute('status', 'equal_to', 'all'))).toBe('status equal_to ["all"]')
  })

  it('does not count an expression that is joined alone as nested', () => {
    let expression: ConversationExpression = vip
    for (let times = 0; times < 300; times += 1) expression = and(or(expression))

    expect(sent(expression)).toBe('labels equal_to ["vip"]')
  })

  it('sends each value of a contact key as its own condition, since the server reads only the first', () => {
    expect(sentForContacts(where.contact('email', 'equal_to', ['a@b.c', 'd@e.f']))).toBe(
      'email equal_to ["a@b.c"] OR email equal_to ["d@e.f"]',
    )
    expect(sentForContacts(where.contact('name', 'not_equal_to', ['Ann', 'Bob']))).toBe(
      'name not_equal_to ["Ann"] AND name not_equal_to ["Bob"]',
    )
    expect(sentForContacts(where.contact('name', 'contains', ['Ann', 'Bob']))).toBe('name contains ["Ann","Bob"]')
  })

  it('sends each value of a custom attribute as its own condition', () => {
    expect(sent(where.attribute('plan', 'equal_to', ['pro', 'max']))).toBe(
      'plan equal_to ["pro"] OR plan equal_to ["max"]',
    )
  })
})

describe('order', () => {
  it('puts conditions on custom attributes after standard ones, and groups with them after groups without', () => {
    expect(sent(or(and(pro, vip), urgent))).toBe(
      'priority equal_to ["urgent"] OR labels equal_to ["vip"] AND plan equal_to ["pro"]',
    )
  })

  it('splits several strings of a standard key that has to come after a custom attribute', () => {
    const labels = where('labels', 'equal_to', ['a', 'b'])
    const none = where('labels', 'not_equal_to', ['c', 'd'])
    expect(sent(or(and(labels, pro), and(none, max)))).toBe(
      'labels equal_to ["a","b"] AND plan equal_to ["pro"] OR ' +
        'labels not_equal_to ["c"] AND labels not_equal_to ["d"] AND plan equal_to ["max"]',
    )
    expect(sent(or(and(none, pro), and(where('labels', 'not_equal_to', ['e', 'f', 'g']), labels, max)))).toBe(
      'labels not_equal_to ["e","f","g"] AND labels equal_to ["a","b"] AND plan equal_to ["max"] OR ' +
        'labels not_equal_to ["c"] AND labels not_equal_to ["d"] AND plan equal_to ["pro"]',
    )
    expect(sent(or(and(labels, where('mail_subject', 'equal_to', ['x', 'y']), pro), and(labels, max)))).toBe(
      'labels equal_to ["a","b"] AND mail_subject equal_to ["x","y"] AND plan equal_to ["pro"] OR ' +
        'labels equal_to ["a"] AND plan equal_to ["max"] OR labels equal_to ["b"] AND plan equal_to ["max"]',
    )
  })

  it('puts the group with capitals before the others with custom attributes', () => {
    expect(sent(or(and(vip, pro), and(where('labels', 'equal_to', 'VIP'), max)))).toBe(
      'labels equal_to ["VIP"] AND plan equal_to ["max"] OR labels equal_to ["vip"] AND plan equal_to ["pro"]',
    )
  })

  it('refuses capitals in two alternatives with custom attributes', () => {
    const twice = and(where('labels', 'equal_to', ['vip', 'VIP']), where.attribute('plan', 'equal_to', ['pro', 'max']))
    expect(() => conversationFilter(twice)).toThrow(
      'labels equal_to "VIP" and the custom attribute plan cannot be combined in more than one alternative: ' +
        'after a custom attribute the server compares in lower case. Use several requests, one for each alternative',
    )
  })

  it('leaves status, priority, ids, contains and days after custom attributes as they are', () => {
    const both = where('status', 'equal_to', ['open', 'pending'])
    const agents = where('assignee_id', 'equal_to', [1, 2])
    const cart = where('referer', 'contains', ['CART', 'Other'])
    const rest =
      'status equal_to ["open","pending"] AND assignee_id equal_to [1,2] AND referer contains ["CART","Other"]'
    expect(sent(and(both, agents, cart, or(pro, max)))).toBe(
      `${rest} AND plan equal_to ["pro"] OR ${rest} AND plan equal_to ["max"]`,
    )
  })

  it('leaves capitals in filters of contacts alone, which the server reads correctly', () => {
    const city = where.contact('city', 'equal_to', 'Berlin')
    const plans = where.contact.attribute('plan', 'equal_to', ['pro', 'max'])
    expect(sentForContacts(and(city, plans))).toBe(
      'city equal_to ["Berlin"] AND plan equal_to ["pro"] OR city equal_to ["Berlin"] AND plan equal_to ["max"]',
    )
  })

  it('leaves them alone in several alternatives with custom attributes, too', () => {
    const inCountry = (code: string) =>
      and(where.contact('country_code', 'equal_to', code), where.contact.attribute('plan', 'equal_to', 'pro'))

    expect(contactFilter(or(inCountry('DE'), inCountry('FR')))).toHaveLength(4)
  })
})

describe('not_equal_to of a custom attribute', () => {
  const notPro = where.attribute('plan', 'not_equal_to', 'pro')

  it('replaces a number next to other conditions by below, above and absent', () => {
    expect(sent(and(open, where.attribute('seats', 'not_equal_to', 5)))).toBe(
      'status equal_to ["open"] AND seats is_less_than ["5"] OR ' +
        'status equal_to ["open"] AND seats is_greater_than ["5"] OR ' +
        'status equal_to ["open"] AND seats is_not_present []',
    )
  })

  it('replaces several numbers by the ranges between them, in numeric order', () => {
    expect(sent(where.attribute('seats', 'not_equal_to', [10, 9]))).toBe(
      'seats is_less_than ["9"] OR seats is_greater_than ["9"] AND seats is_less_than ["10"] OR ' +
        'seats is_greater_than ["10"] OR seats is_not_present []',
    )
  })

  it('replaces a checkbox next to other conditions by the other value or absent', () => {
    expect(sent(and(open, where.attribute('paid', 'not_equal_to', true)))).toBe(
      'status equal_to ["open"] AND paid equal_to ["false"] OR status equal_to ["open"] AND paid is_not_present []',
    )
    expect(sent(and(open, where.attribute('paid', 'not_equal_to', [true, false])))).toBe(
      'status equal_to ["open"] AND paid is_not_present []',
    )
  })

  it('prefers a string to a number for the last place', () => {
    expect(sent(or(where.attribute('paid', 'not_equal_to', true), notPro))).toBe(
      'paid equal_to ["false"] OR paid is_not_present [] OR plan not_equal_to ["pro"]',
    )
  })

  it('does not count a constant as another condition', () => {
    expect(sent(and(notPro, and()))).toBe('plan not_equal_to ["pro"]')
    expect(sent(or(open, and(notPro, or(vip, and())), and(urgent, or())))).toBe(
      'status equal_to ["open"] OR plan not_equal_to ["pro"]',
    )
  })

  it('keeps those of two attributes apart, though they are compared with the same value', () => {
    const seats = where.attribute('seats', 'not_equal_to', 5)
    const rooms = where.attribute('rooms', 'not_equal_to', 5)

    expect(sent(or(seats, rooms))).toBe(
      'rooms is_less_than ["5"] OR rooms is_greater_than ["5"] OR rooms is_not_present [] OR seats not_equal_to ["5"]',
    )
    expect(() => conversationFilter(or(notPro, where.attribute('tier', 'not_equal_to', 'pro')))).toThrow(
      'tier not_equal_to "pro" is not possible here',
    )
  })

  it('sends one that is written twice once', () => {
    expect(sent(or(notPro, open, notPro))).toBe('status equal_to ["open"] OR plan not_equal_to ["pro"]')
  })

  it.each([
    ['next to another condition (v1897, v1953)', and(open, notPro)],
    ['with several values', where.attribute('plan', 'not_equal_to', ['pro', 'max'])],
    ['twice', or(notPro, where.attribute('tier', 'not_equal_to', 'gold'))],
    ['in an alternative that has to be multiplied out', and(open, or(notPro, vip))],
  ])('refuses a string %s, and says what to do', (_where, expression) => {
    expect(() => conversationFilter(expression)).toThrow(TypeError)
    expect(() => conversationFilter(expression)).toThrow(
      /^\w+ not_equal_to .*"\w+" is not possible here: .* Use equal_to with the other values instead/,
    )
  })

  it('shows all values of one that it refuses', () => {
    expect(() => conversationFilter(where.attribute('plan', 'not_equal_to', ['pro', 'max']))).toThrow(
      'plan not_equal_to "pro", "max" is not possible here',
    )
  })

  it('refuses it for contacts as well', () => {
    const expression = and(
      where.contact('name', 'contains', 'a'),
      where.contact.attribute('plan', 'not_equal_to', 'pro'),
    )
    expect(() => contactFilter(expression)).toThrow(
      'plan not_equal_to "pro" is not possible here: for a custom attribute the server reads it correctly only with one value',
    )
  })
})

describe('length', () => {
  const either = (index: number) =>
    or(where('labels', 'equal_to', `l${index}`), where('team_id', 'equal_to', index + 1))

  it('refuses an expression that would explode, before it does', () => {
    const eight = and(...Array.from({ length: 8 }, (_, index) => either(index)))
    expect(() => conversationFilter(eight)).toThrow('this filter would need 2048 conditions, more than 1000')
    const expression = and(...Array.from({ length: 60 }, (_, index) => either(index)))
    expect(() => conversationFilter(expression)).toThrow(
      /would need \d\S* conditions, more than 1000: the server has no parentheses/,
    )
    const endless = and(...Array.from({ length: 5000 }, (_, index) => either(index)))
    expect(() => conversationFilter(endless)).toThrow(/would need infinitely many conditions/)
  })

  it('refuses an expression that explodes only when it is split after a custom attribute', () => {
    const labels = where(
      'labels',
      'equal_to',
      Array.from({ length: 400 }, (_, index) => `l${index}`),
    )
    const subjects = where(
      'mail_subject',
      'equal_to',
      Array.from({ length: 400 }, (_, index) => `s${index}`),
    )
    expect(() => conversationFilter(or(and(labels, subjects, pro), and(labels, subjects, max)))).toThrow(
      'this filter would need 480003 conditions, more than 1000',
    )
  })

  it('accepts as many conditions as the limit, and any number of values', () => {
    const emails = (count: number) =>
      where.contact(
        'email',
        'equal_to',
        Array.from({ length: count }, (_, index) => `${index}@b.c`),
      )
    expect(contactFilter(emails(1000))).toHaveLength(1000)
    expect(() => contactFilter(emails(1001))).toThrow('this filter would need 1001 conditions, more than 1000')
    expect(
      sent(
        where(
          'display_id',
          'equal_to',
          Array.from({ length: 5000 }, (_, index) => index + 1),
        ),
      ),
    ).toContain('5000')
  })

  it('counts the inequality that goes last', () => {
    const both = (index: number) =>
      and(where.contact('email', 'equal_to', `${index}@b.c`), where.contact('name', 'equal_to', `n${index}`))
    const groups = Array.from({ length: 500 }, (_, index) => both(index))

    expect(contactFilter(or(...groups))).toHaveLength(1000)
    expect(() => contactFilter(or(...groups, where.contact.attribute('plan', 'not_equal_to', 'pro')))).toThrow(
      'this filter would need 1001 conditions, more than 1000',
    )
  })

  it('counts once what replaced inequalities have in common', () => {
    const others = Array.from({ length: 400 }, (_, seats) => where.attribute('seats', 'not_equal_to', seats))

    expect(conversationFilter(or(...others))).toHaveLength(2 * 399 + 2)
  })

  it('has as many written conditions and levels as the limits say, and no more', () => {
    expect(() => or(...Array.from({ length: 20_000 }, () => open))).not.toThrow()
    expect(() => or(...Array.from({ length: 20_001 }, () => open))).toThrow('this one has 20001: use several requests')
    const nested = (depth: number) => {
      let deep: ConversationExpression = open
      for (let level = 1; level < depth; level++) deep = level % 2 ? and(deep, vip) : or(deep, urgent)
    }
    expect(() => nested(200)).not.toThrow()
    expect(() => nested(201)).toThrow('a filter may be nested 200 deep, this one is deeper')
  })

  it('limits a filter that doubles itself', () => {
    const doubled = () => {
      let expression: ConversationExpression = open
      for (let round = 0; round < 100; round++) expression = and(or(expression, vip), or(expression, urgent))
    }
    expect(doubled).toThrow(/a filter may have 20000 conditions, this one has \d+: use several requests/)
  })

  it('accepts thousands of conditions that were added one by one, and refuses thousands nested in each other', () => {
    let flat: ConversationExpression = or()
    for (let id = 1; id <= 3000; id++) flat = or(flat, where('display_id', 'equal_to', id))
    expect(conversationFilter(flat)).toHaveLength(1)
    const nested = () => {
      let deep: ConversationExpression = open
      for (let level = 0; level < 5000; level++) deep = level % 2 ? and(deep, vip) : or(deep, urgent)
    }
    expect(nested).toThrow('a filter may be nested 200 deep, this one is deeper')
  })
})

describe('days', () => {
  const now = new Date('2026-11-21T23:59:59Z')

  it('sends days_before as a day, by the clock at the time of the call', () => {
    expect(conversationFilter(where('created_at', 'days_before', 30), { now })).toEqual([
      { attribute_key: 'created_at', filter_operator: 'is_less_than', values: ['2026-10-22'] },
    ])
    expect(contactFilter(where.contact.attribute('renewal', 'days_before', 0), { now })).toEqual([
      { attribute_key: 'renewal', filter_operator: 'is_less_than', values: ['2026-11-21'] },
    ])
  })

  it('sends withinDays as a day, by the clock at the time of the call: that day and all after it', () => {
    expect(conversationFilter(where.withinDays('created_at', 7), { now })).toEqual([
      { attribute_key: 'created_at', filter_operator: 'is_greater_than', values: ['2026-11-13'] },
    ])
    expect(contactFilter(where.contact.withinDays('last_activity_at', 0), { now })).toEqual([
      { attribute_key: 'last_activity_at', filter_operator: 'is_greater_than', values: ['2026-11-20'] },
    ])
    const since = conversationFilter(where.since('created_at', '2026-11-14'))
    expect(conversationFilter(where.withinDays('created_at', 7), { now })).toEqual(since)
  })

  it('joins withinDays with other conditions', () => {
    const recent = and(where.withinDays('created_at', 1), where('status', 'equal_to', 'open'))

    expect(conversationFilter(recent, { now })).toMatchObject([
      { attribute_key: 'created_at', values: ['2026-11-19'], query_operator: 'AND' },
      { attribute_key: 'status', values: ['open'] },
    ])
  })

  it('writes a Date at midnight UTC as its day', () => {
    expect(sent(where('created_at', 'is_less_than', new Date('2026-03-01')))).toBe(
      'created_at is_less_than ["2026-03-01"]',
    )
    expect(sentForContacts(where.contact.since('last_activity_at', '2026-03-01'))).toBe(
      'last_activity_at is_greater_than ["2026-02-28"]',
    )
    expect(sentForContacts(where.contact.before('created_at', '2026-03-01'))).toBe(
      'created_at is_less_than ["2026-03-01"]',
    )
  })
})

describe('what is filtered', () => {
  it('sends a raw list as it is, and returns a copy', () => {
    const raw = [{ attribute_key: 'status' as const, filter_operator: 'equal_to' as const, values: ['open' as const] }]
    expect(conversationFilter(raw)).toEqual(raw)
    expect(conversationFilter(raw)).not.toBe(raw)
    expect(contactFilter([])).toEqual([])
    const contacts = [{ attribute_key: 'name' as const, filter_operator: 'contains' as const, values: ['a'] }]
    expect(contactFilter(contacts)).toEqual(contacts)
    expect(contactFilter(contacts)).not.toBe(contacts)
  })

  it('returns the same payload each time, and changing it does not change the expression', () => {
    const first = conversationFilter(vip)
    Object.assign(first[0]?.values ?? [], { 0: 'changed' })
    expect(sent(vip)).toBe('labels equal_to ["vip"]')
  })

  it.each([
    ['a condition', vip],
    ['a joined expression', and(vip, or(open, pro))],
    ['a condition that is joined alone', or(vip)],
  ])('cannot be changed: %s', (_what, expression) => {
    const parts: unknown[] = [expression]
    for (const part of parts) {
      if (typeof part !== 'object' || part === null) continue
      expect(Object.isFrozen(part)).toBe(true)
      parts.push(...Reflect.ownKeys(part).map((key) => Reflect.get(part, key)))
    }
    expect(parts.length).toBeGreaterThan(5)
  })

  it('is not affected by later changes of an array', () => {
    const labels = ['a']
    const expression = where('labels', 'equal_to', labels)
    labels.push('b')
    expect(sent(expression)).toBe('labels equal_to ["a"]')
  })

  it('accepts expressions of another copy of this package', async () => {
    vi.resetModules()
    const copy = await import('../../../src/filter/index.ts')
    expect(copy.where).not.toBe(where)
    expect(sent(and(copy.where('labels', 'equal_to', 'vip'), open))).toBe(
      'labels equal_to ["vip"] AND status equal_to ["open"]',
    )
  })

  it('refuses to mix conversations and contacts', () => {
    const contact = where.contact('name', 'equal_to', 'Ann')
    // @ts-expect-error a contact's condition
    expect(() => conversationFilter(contact)).toThrow(
      new TypeError('a filter of conversations got conditions on contacts: write them with where(…)'),
    )
    // @ts-expect-error contacts' conditions
    expect(() => conversationFilter(or(contact, where.contact('blocked', 'equal_to', true)))).toThrow(
      new TypeError('a filter of conversations got conditions on contacts: write them with where(…)'),
    )
    // @ts-expect-error a conversation's condition
    expect(() => contactFilter(open)).toThrow(
      new TypeError('a filter of contacts got conditions on conversations: write them with where.contact(…)'),
    )
    // @ts-expect-error one of each
    expect(() => and(open, contact)).toThrow(
      new TypeError('and() got conditions on conversations and on contacts: a filter is about one of them'),
    )
  })

  it.each([
    ['an array', [open], 'or() takes conditions made by where(…), got an array: spread it (...conditions)'],
    ['a plain object', { status: 'open' }, 'or() takes conditions made by where(…), got an object (Object)'],
    ['null', null, 'or() takes conditions made by where(…), got null: leave out what does not apply'],
    ['nothing', undefined, 'or() takes conditions made by where(…), got undefined: leave out what does not apply'],
    ['false', false, 'or() takes conditions made by where(…), got false: leave out what does not apply'],
    ['true', true, 'or() takes conditions made by where(…), got true'],
    ['a function', where, 'or() takes conditions made by where(…), got a function'],
  ])('refuses %s instead of a condition', (_what, given, message) => {
    expect(() => or(given as never)).toThrow(new TypeError(message))
  })

  it('refuses undefined instead of a filter, and says what matches everything', () => {
    const nothing: unknown = undefined

    expect(() => conversationFilter(nothing as never)).toThrow(
      new TypeError(
        'a filter of conversations takes conditions made by where(…), got undefined: and() without arguments matches all of them',
      ),
    )
  })

  it('refuses an array of conditions, which would be sent as empty conditions', () => {
    const said = new TypeError('a filter takes one expression, got an array: join them with and(...conditions)')

    // @ts-expect-error they must be joined
    expect(() => conversationFilter([open, vip])).toThrow(said)
    // @ts-expect-error they must be joined
    expect(() => contactFilter([where.contact('blocked', 'equal_to', true)])).toThrow(said)
  })
})
