import { describe, expect, it } from 'vitest'
import {
  checkRange,
  checkRangeOrAll,
  type TimeRange,
  type TimeRangeOrAll,
} from '../../../../src/resources/checks/time-range.ts'

const since = new Date('2026-11-20T00:00:00Z')
const until = new Date('2026-11-21T00:00:00Z')

describe('a range', () => {
  it('is returned as it is, with the other parameters', () => {
    const params = { since, until, business_hours: true }

    expect(checkRange(params)).toBe(params)
    expect(checkRangeOrAll(params)).toBe(params)
  })

  it('may mix Dates and unix seconds', () => {
    const params = { since, until: until.getTime() / 1000 }

    expect(checkRange(params)).toBe(params)
  })

  it('may be empty', () => {
    const params = { since, until: since }

    expect(checkRange(params)).toBe(params)
  })

  it('does not end before it begins', () => {
    const error = new TypeError(
      'until must not be before since, got 2026-11-20T00:00:00.000Z and 2026-11-21T00:00:00.000Z',
    )

    expect(() => checkRange({ since: until, until: since })).toThrow(error)
    expect(() => checkRangeOrAll({ since: until, until: since.getTime() / 1000 })).toThrow(error)
  })

  it.each([
    ['since', undefined, 'since must be a valid Date or unix seconds, got undefined'],
    ['until', undefined, 'until must be a valid Date or unix seconds, got undefined'],
    ['until', null, 'until must be a valid Date or unix seconds, got null'],
    ['since', new Date('x'), 'since must be a valid Date or unix seconds, got Invalid Date'],
    ['until', Number.NaN, 'until must be a valid Date or unix seconds, got NaN'],
    ['since', true, 'since must be a valid Date or unix seconds, got true'],
    ['since', '2026-11-20', 'since must be a Date or unix seconds, got "2026-11-20"'],
    [
      'since',
      1795146185000,
      'since must be in seconds, got milliseconds (1795146185000): divide by 1000, or pass a Date',
    ],
  ])('has no %s %s', (name, value, message) => {
    const params = { since, until, [name]: value } as TimeRange // what callers without a compiler write

    expect(() => checkRange(params)).toThrow(new TypeError(message))
  })
})

describe('a range or all time', () => {
  it('may be omitted', () => {
    const params: TimeRangeOrAll & { inbox_id: number } = { inbox_id: 7 }

    expect(checkRangeOrAll(params)).toBe(params)
  })

  it.each([
    ['since', 'until'],
    ['until', 'since'],
  ])('has no %s without %s', (given, missing) => {
    const params = { [given]: since }

    expect(() => checkRangeOrAll(params)).toThrow(
      new TypeError(`${given} needs ${missing}: the server ignores one without the other`),
    )
  })
})
