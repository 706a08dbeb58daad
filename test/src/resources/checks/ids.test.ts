import { describe, expect, it } from 'vitest'
import { checkId, checkIds } from '../../../../src/resources/checks/ids.ts'

describe('checkIds', () => {
  it.each([[[]], [[1]], [[1, 2, 3]]])('returns the array %j', (ids) => {
    expect(checkIds('userIds', ids)).toBe(ids)
  })

  it.each([
    ['5', '"5"'],
    [5, '5'],
    [undefined, 'undefined'],
    [null, 'null'],
    [{ 0: 5 }, '{"0":5}'],
    [5n, '5n'],
  ])('refuses %s, which is not an array', (value, shown) => {
    // @ts-expect-error not an array
    const refused = () => checkIds('userIds', value)
    expect(refused).toThrow(new TypeError(`userIds must be an array of whole numbers, got ${shown}`))
  })

  it.each([
    ['5', '"5"'],
    [0, '0'],
    [-1, '-1'],
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [2 ** 53, '9007199254740992'],
    [5n, '5n'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[7], '[7]'],
  ])('refuses an array with %s in it and says where', (value, shown) => {
    // @ts-expect-error not an id
    const refused = () => checkIds('userIds', [1, value])
    expect(refused).toThrow(new TypeError(`userIds[1] must be a whole number from 1, got ${shown}`))
  })

  it('refuses an array with a hole', () => {
    expect(() => checkIds('userIds', new Array<number>(1))).toThrow(
      new TypeError('userIds[0] must be a whole number from 1, got undefined'),
    )
  })

  it('names the argument', () => {
    // @ts-expect-error not an array
    expect(() => checkIds('inboxIds', 7)).toThrow(new TypeError('inboxIds must be an array of whole numbers, got 7'))
    expect(() => checkIds('inboxIds', [7, -7])).toThrow('inboxIds[1] must be a whole number from 1, got -7')
  })
})

describe('checkId', () => {
  it('returns a valid id and refuses any other value', () => {
    expect(checkId('botId', 7)).toBe(7)
    // @ts-expect-error not a number
    expect(() => checkId('botId', '7')).toThrow(new TypeError('botId must be a whole number from 1, got "7"'))
  })
})
