/** Dates and numbers as the server's Ruby reads them: every answer was given by Ruby with date 3.5.1 and bigdecimal 3.3.1, on 29 November 2026 (a Sunday). */
import { describe, expect, it } from 'vitest'
import { compareDecimals, readBigDecimal, readNumeric } from '../../../src/testing/filter/casts/decimal.ts'
import { readIsoDay } from '../../../src/testing/filter/casts/iso-date.ts'

const today = '2026-11-29'

const dates: Record<string, string | undefined> = {
  '2026-10-01': '2026-10-01',
  '20261001': '2026-10-01',
  '261001': '2026-10-01',
  '26-10-01': '2026-10-01',
  '691001': '1969-10-01',
  '-10-01': '1990-01-01',
  '+2026-10-01': '2026-10-01',
  '-2026-10-01': '-2026-10-01',
  '02026-10-01': '2026-10-01',
  '12026-10-01': '12026-10-01',
  '202610-01': '202610-01-01',
  '2026-10': '2026-10-01',
  '26-10': '2026-10-01',
  '2026-': '2026-01-01',
  '2026--01': '2026-01-01',
  '--10-01': '2026-10-01',
  '--1001': '2026-10-01',
  '---01': '2026-11-01',
  '2026-274': '2026-10-01',
  '26274': '2026-10-01',
  '-274': '2026-10-01',
  '2026-W40-4': '2026-10-01',
  '2026w404': '2026-10-01',
  '26-W40-4': '2026-10-01',
  '-W40-4': '2026-10-01',
  '-W-4': '2026-11-26',
  '26-w01-1': '2025-12-29',
  ' 2026-10-01\n': '2026-10-01',
  '2026-10-01T10:00': '2026-10-01',
  '2026-10-01t10:00:00.5+02:00': '2026-10-01',
  '2026-10-01T99:99': '2026-10-01',
  '202610011000': '2026-10-01',
  '1500-02-29': '1500-02-29',
  '2024-366': '2024-12-31',
  '2026-10-01T': undefined,
  '2026-10-01T10': undefined,
  '20261001T10:00': undefined,
  '2026-10-01T1000': undefined,
  '2026-10-01 10:00': undefined,
  '2026-10-1': undefined,
  '2026-13-01': undefined,
  '2026-02-29': undefined,
  '2026-366': undefined,
  '2026-W54-1': undefined,
  '2026-W40-8': undefined,
  '1582-10-10': undefined,
  '10:00': undefined,
  '1000': undefined,
  '2026-10-01\u00a0': undefined,
  '２０２６-10-01': undefined,
  today: undefined,
  '10/01/2026': undefined,
  '': undefined,
  '-': undefined,
}

const numbers: Record<string, string | undefined> = {
  '5': '5',
  ' 5\n': '5',
  '+5.50': '5.5',
  '.5': '0.5',
  '-.5': '-0.5',
  '1_000': '1000',
  '1_': '1',
  '1d2': '100',
  '1D2': '100',
  '1e1_0': '10000000000',
  '9007199254740993': '9007199254740993',
  '5.': '5',
  '1.e3': '1000',
  '5.d2': '500',
  NaN: 'NaN',
  '-Infinity': '-Infinity',
  '1__0': undefined,
  _1: undefined,
  '1_.5': undefined,
  '1._5': undefined,
  '.e3': undefined,
  '1.5_': undefined,
  '1e': undefined,
  '0x5': undefined,
  '5abc': undefined,
  '5\u00a0': undefined,
  nan: undefined,
  inf: undefined,
  '': undefined,
}

describe("Ruby's Date.iso8601", () => {
  it.each(Object.entries(dates))('reads %j as %s', (text, day) => {
    expect(readIsoDay(text, today)).toBe(day && dayNumber(day))
  })

  it('refuses strings of more than 128 characters', () => {
    expect(readIsoDay('2026-10-01'.padStart(128), today)).toBe(20_261_001)
    expect(readIsoDay('2026-10-01'.padStart(129), today)).toBeUndefined()
  })
})

describe("Ruby's BigDecimal", () => {
  it.each(Object.entries(numbers))('reads %j as %s', (text, number) => {
    const read = readBigDecimal(text)
    const meant = number === undefined ? undefined : readNumeric(number)

    if (read && meant) expect(compareDecimals(read, meant)).toBe(0)
    else expect(read).toBe(meant)
  })
})

function dayNumber(written: string): number {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(written) ?? []
  return Number(year) * 10_000 + Number(month) * 100 + Number(day)
}
