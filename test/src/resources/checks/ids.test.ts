import { describe, expect, it } from 'vitest'
import { checkId, checkIds } from '../../../../src/resources/checks/ids.ts'

describe('checkedIds', () => {
  it.each([[[]], [[1]], [[1, 2, 3]]])('gives the list %j as it is', (ids) => {
    expect(checkIds('userIds', ids)).toBe(ids)
  })

  it.each([
    ['5', '"5"'],
    [5, '5'],
    [undefined, 'undefined'],
    [null, 'null'],
    [{ 0: 5 }, '{"0":5}'],
    [5n, '5n'],
  ])('refuses %s, which is no list', (value, shown) => {
    // @ts-expect-error not a list
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
  ])('refuses a list with %s in it and says where', (value, shown) => {
    // @ts-expect-error not an id
    const refused = () => checkIds('userIds', [1, value])
    expect(refused).toThrow(new TypeError(`userIds[1] must be a whole number from 1, got ${shown}`))
  })

  it('refuses a list with a hole', () => {
    expect(() => checkIds('userIds', new Array<number>(1))).toThrow(
      new TypeError('userIds[0] must be a whole number from 1, got undefined'),
    )
  })

  it('names the argument', () => {
    // @ts-expect-error not a list
    expect(() => checkIds('inboxIds', 7)).toThrow(new TypeError('inboxIds must be an array of whole numbers, got 7'))
    expect(() => checkIds('inboxIds', [7, -7])).toThrow('inboxIds[1] must be a whole number from 1, got -7')
  })
})

describe('checkedId', () => {
  it('gives an id as it is and refuses what is none', () => {
    expect(checkId('botId', 7)).toBe(7)
    // @ts-expect-error not a number
    expect(() => checkId('botId', '7')).toThrow(new TypeError('botId must be a whole number from 1, got "7"'))
  })
})
