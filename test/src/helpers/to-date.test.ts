import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { toDate } from '../../../src/helpers/to-date.ts'

describe('toDate', () => {
  it.each([
    ['unix seconds', 1_795_232_528, '2026-11-21T03:42:08.000Z'],
    ['seconds with a fraction', 1_795_232_528.123_456, '2026-11-21T03:42:08.123Z'],
    ['seconds with a fraction, to the nearest millisecond', 1_795_232_528.123_6, '2026-11-21T03:42:08.124Z'],
    ['ISO 8601', '2026-11-21T03:42:08.123Z', '2026-11-21T03:42:08.123Z'],
    ['ISO 8601 without fractions', '2026-11-21T03:38:59Z', '2026-11-21T03:38:59.000Z'],
    ['ISO 8601 in another zone', '2026-11-21T03:38:59+02:00', '2026-11-21T01:38:59.000Z'],
    ['the time of GET /api, which is in UTC', '2026-11-21 03:42:08', '2026-11-21T03:42:08.000Z'],
    ['ISO 8601 without a zone', '2026-11-21T03:42:08', '2026-11-21T03:42:08.000Z'],
    ['a time as Ruby prints it', '2026-11-21 03:42:08 UTC', '2026-11-21T03:42:08.000Z'],
    ['a day', '2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['unix seconds before 1970, as a string', '-86400', '1969-12-31T00:00:00.000Z'],
    ['unix seconds as a string, as in the header of a webhook', '1795232528', '2026-11-21T03:42:08.000Z'],
  ])('reads %s', (_, value, expected) => {
    expect(toDate(value)?.toISOString()).toBe(expected)
  })

  it.each(['2026-11-21 03:42:08', '2026-11-21T03:42:08'])(
    'reads %s as UTC, whatever the zone of this machine is',
    (text) => {
      vi.stubEnv('TZ', 'Asia/Tokyo')
      expect(new Date(text).toISOString()).toBe('2026-11-20T18:42:08.000Z')

      expect(toDate(text)?.toISOString()).toBe('2026-11-21T03:42:08.000Z')
    },
  )

  it.each([0, '0', '0.0', '', null, undefined])('returns null for %j', (value) => {
    expect(toDate(value)).toBeNull()
  })

  it.each([
    ['soon', 'a time must be unix seconds or an ISO 8601 string, got "soon"'],
    ['2026-13-01', 'got "2026-13-01"'],
    [Number.NaN, 'a time must be unix seconds or an ISO 8601 string, got NaN'],
    [Number.POSITIVE_INFINITY, 'got milliseconds (Infinity)'],
    ['soon 1', 'got "soon 1"'],
    [1_795_232_528_000, 'a time must be in seconds, got milliseconds (1795232528000)'],
    ['1795232528000', 'a time must be in seconds, got milliseconds'],
  ])('refuses %j', (value, message) => {
    expect(() => toDate(value)).toThrow(TypeError)
    expect(() => toDate(value)).toThrow(message)
  })

  it('refuses values that are neither numbers nor strings', () => {
    // @ts-expect-error it is a Date already
    expect(() => toDate(new Date(0))).toThrow(TypeError)
    // @ts-expect-error not a time
    expect(() => toDate(true)).toThrow('got true')
  })

  it('reads every time back, in each of its forms', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(1), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        expect(toDate(date.toISOString())).toEqual(date)
        expect(toDate(date.getTime() / 1000)).toEqual(date)
        expect(toDate(String(date.getTime() / 1000))).toEqual(date)
      }),
    )
  })
})
