/** Dates and numbers as the server's database reads them: every answer was given by PostgreSQL 17, on 29 November 2026. */
import { describe, expect, it } from 'vitest'
import { dayFrom } from '../../../src/testing/filter/casts/calendar.ts'
import { readNumeric } from '../../../src/testing/filter/casts/decimal.ts'
import { readDay } from '../../../src/testing/filter/casts/postgres-date.ts'

const today = '2026-11-29'

const firstOfOctober = [
  '2026-10-01',
  '20261001',
  '261001',
  '10/1/2026',
  '10/01/26',
  '10-01-2026',
  '2026/10/01',
  '2026.10.01',
  '2026 10 01',
  '(2026,10,01)',
  '2026-274',
  '2026.274',
  'Oct 1 2026',
  'Oct 1, 2026',
  'October 1 26',
  '1 Oct 2026',
  '1-Oct-26',
  '2026-oct-01',
  'Thu, 01 Oct 2026',
  'Thu Oct 1 10:00:00 2026',
  'on 2026-10-01 at 10:00',
  '2026-10-01 Thu',
  '2026-10-01 AD',
  '2026-10-01T10:00:00.5+05:30',
  '2026-10-01T10:00+5',
  '2026-10-01 10:00 PST',
  '2026-10-01 10:00 Europe/Berlin',
  '2026-10-01 z+5',
  '2026-10-01 12:00 PM',
  '2026-10-01T24:00:00',
  '2026-10-01 23:59:60',
  '20261001T101112',
  '2026-10-01 101112-05',
  '2026-10-01-',
  'J2461315',
  ' \t2026-10-01\n',
]

const otherDays: Record<string, [number, number, number]> = {
  today: [2026, 11, 29],
  now: [2026, 11, 29],
  'tomorrow 10:00': [2026, 11, 30],
  'YESTERDAY allballs': [2026, 11, 28],
  epoch: [1970, 1, 1],
  '1/1/1': [2001, 1, 1],
  '0001-01-01': [1, 1, 1],
  '0044-03-15 BC': [-43, 3, 15],
  '1582-10-10': [1582, 10, 10],
  '4714-11-24 BC': [-4713, 11, 24],
  '5874897-12-31': [5_874_897, 12, 31],
  'sept-1-2026': [2026, 9, 1],
}

const refused = [
  '',
  '-',
  '2026',
  '2026-10',
  '2026-W40-4',
  '3rd Feb 2001',
  'H13.02.03',
  '13/01/2026',
  '2026-02-29',
  '1500-02-29',
  '2026-10-00',
  '0000-01-01',
  '4714-11-23 BC',
  '5874898-01-01',
  '1790812800',
  '2026-10-01T25:00',
  '2026-10-01T24:00:01',
  '2026-10-01T23:60',
  '2026-10-01T10:00+25:00',
  '2026-10-01 13:00 PM',
  '2026-10-01 nowhere',
  '10:00 2026-10-01',
  'Thu 2026-10-01',
  'Octobe 1 2026',
  '2026-10-01--',
  '2026-10-01\u00a0',
  '２０２６-10-01',
  '2026-10-01T',
  '2026-10-01 10:00 11:00',
  'infinity 10:00',
  `2026-10-01 10:00:00.${'1'.repeat(120)}`,
]

describe("PostgreSQL's date", () => {
  it.each(firstOfOctober)('reads %j as 1 October 2026', (text) => {
    expect(readDay(text, today)).toBe(dayFrom(2026, 10, 1))
  })

  it.each(Object.entries(otherDays))('reads %j as %j', (text, day) => {
    expect(readDay(text, today)).toBe(dayFrom(...day))
  })

  it('has years of two digits from 1970 to 2069', () => {
    expect(readDay('1-1-70', today)).toBe(dayFrom(1970, 1, 1))
    expect(readDay('12-31-69', today)).toBe(dayFrom(2069, 12, 31))
  })

  it('has days after and before all others', () => {
    expect(readDay('infinity', today)).toBe(Number.POSITIVE_INFINITY)
    expect(readDay('-infinity', today)).toBe(Number.NEGATIVE_INFINITY)
  })

  it.each(refused)('refuses %j', (text) => {
    expect(readDay(text, today)).toBeUndefined()
  })
})

describe("PostgreSQL's numeric", () => {
  it.each(['1e131071', '1e-16383', '0e200000', '0x_7'])('reads %j', (text) => expect(readNumeric(text)).toBeDefined())

  it.each(['1e131072', '1e-16384', '0x', '1e99999999999'])('refuses %j', (text) => {
    expect(readNumeric(text)).toBeUndefined()
  })
})
