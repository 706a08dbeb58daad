import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkFuture, secondsSince } from '../../../../src/resources/checks/times.ts'

const now = Date.parse('2026-11-21T12:00:00Z')

beforeEach(() => void vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

describe('the seconds since a time', () => {
  it.each([
    ['an hour ago', -3_600_000, 3600],
    ['begun', -1001, 2],
    ['just now', 0, 1],
    ['a moment ago', -1, 1],
    ['of a clock that was set back a second', 1000, 1],
  ])('are whole numbers, at least one: %s', (_, offset, seconds) => {
    expect(secondsSince('since', new Date(now + offset))).toBe(seconds)
  })

  it('are not counted from the future', () => {
    expect(() => secondsSince('since', new Date(now + 1001))).toThrow(
      'since must not be in the future, got 2026-11-21T12:00:01.001Z',
    )
  })

  it('are counted from a valid Date only', () => {
    expect(() => secondsSince('since', new Date('never'))).toThrow(
      new TypeError('since must be a valid Date, got Invalid Date'),
    )
  })
})

describe('a time in the future', () => {
  it.each([new Date(now + 1), now / 1000 + 1])('is returned as it is: %s', (time) => {
    expect(checkFuture(time)).toBe(time)
  })

  it.each([
    [Number.NEGATIVE_INFINITY, 'in the future, got -Infinity'],
    [-1e20, 'in the future, got -100000000000000000000'],
    [Number.NaN, 'a valid Date or unix seconds, got NaN'],
    [new Date('never'), 'a valid Date or unix seconds, got Invalid Date'],
    [17n, 'a valid Date or unix seconds, got 17n'],
    ['soon', 'a valid Date or unix seconds, got "soon"'],
  ])('is not %s, which no Date can represent', (time, message) => {
    // @ts-expect-error bigints and strings are not times
    expect(() => checkFuture(time)).toThrow(new TypeError(`the time must be ${message}`))
  })

  it.each([new Date(now), now / 1000])('is not now: %s', (time) => {
    expect(() => checkFuture(time)).toThrow('the time must be in the future, got 2026-11-21T12:00:00.000Z')
  })
})
