import { describe, expect, it } from 'vitest'
import { checkSearchText, checkString, checkStrings } from '../../../../src/resources/checks/strings.ts'

describe('checkedText', () => {
  it.each(['a', ''])('gives %j as it is', (text) => {
    expect(checkString('name', text)).toBe(text)
  })

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [5n, '5n'],
    [new URL('https://example.com/'), '"https://example.com/"'],
  ])('refuses %s, which is none', (value, shown) => {
    // @ts-expect-error not a text
    expect(() => checkString('name', value)).toThrow(new TypeError(`name must be a text, got ${shown}`))
  })
})

describe('checkedTexts', () => {
  it.each([[[]], [['a']], [['a', '']]])('gives the list %j as it is', (texts) => {
    expect(checkStrings('emails', texts)).toBe(texts)
  })

  it.each([
    ['a@example.com', '"a@example.com"'],
    [undefined, 'undefined'],
    [5n, '5n'],
  ])('refuses %s, which is no list', (value, shown) => {
    // @ts-expect-error not a list
    expect(() => checkStrings('emails', value)).toThrow(new TypeError(`emails must be an array, got ${shown}`))
  })

  it('says where in a list there is something else', () => {
    // @ts-expect-error not a text
    expect(() => checkStrings('emails', ['a@example.com', null])).toThrow(
      new TypeError('emails[1] must be a text, got null'),
    )
    expect(() => checkStrings('emails', new Array<string>(1))).toThrow(
      new TypeError('emails[0] must be a text, got undefined'),
    )
  })
})

describe('searchText', () => {
  it('gives a text as it is, its spaces too', () => {
    expect(checkSearchText(' a ', 'why')).toBe(' a ')
  })

  it('refuses a blank one and says why', () => {
    expect(() => checkSearchText(' \n', 'the server would list everything')).toThrow(
      new TypeError('q must be the text to look for, got " \\n": the server would list everything'),
    )
  })
})
