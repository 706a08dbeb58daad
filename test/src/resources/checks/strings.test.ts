import { describe, expect, it } from 'vitest'
import { checkSearchText, checkString, checkStrings } from '../../../../src/resources/checks/strings.ts'

describe('checkString', () => {
  it.each(['a', ''])('returns %j', (text) => {
    expect(checkString('name', text)).toBe(text)
  })

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [5n, '5n'],
    [new URL('https://example.com/'), '"https://example.com/"'],
  ])('refuses %s, which is not a string', (value, shown) => {
    // @ts-expect-error not a string
    expect(() => checkString('name', value)).toThrow(new TypeError(`name must be a string, got ${shown}`))
  })
})

describe('checkStrings', () => {
  it.each([[[]], [['a']], [['a', '']]])('returns the array %j', (texts) => {
    expect(checkStrings('emails', texts)).toBe(texts)
  })

  it.each([
    ['a@example.com', '"a@example.com"'],
    [undefined, 'undefined'],
    [5n, '5n'],
  ])('refuses %s, which is not an array', (value, shown) => {
    // @ts-expect-error not an array
    expect(() => checkStrings('emails', value)).toThrow(new TypeError(`emails must be an array, got ${shown}`))
  })

  it('says which element is not a string', () => {
    // @ts-expect-error not a string
    expect(() => checkStrings('emails', ['a@example.com', null])).toThrow(
      new TypeError('emails[1] must be a string, got null'),
    )
    expect(() => checkStrings('emails', new Array<string>(1))).toThrow(
      new TypeError('emails[0] must be a string, got undefined'),
    )
  })
})

describe('checkSearchText', () => {
  it('returns the text with its spaces', () => {
    expect(checkSearchText(' a ', 'why')).toBe(' a ')
  })

  it('refuses a blank string and says why', () => {
    expect(() => checkSearchText(' \n', 'the server would list everything')).toThrow(
      new TypeError('q must be a string that is not blank, got " \\n": the server would list everything'),
    )
  })
})
