import { describe, expect, it } from 'vitest'
import { serializeBody } from '../../../../src/core/request/body.ts'

const json = (value: unknown) => serializeBody({ custom_attributes: { value } }, {})
const form = (value: unknown) =>
  serializeBody({ avatar: new File(['x'], 'x.png'), custom_attributes: { value } }, { multipart: true })

describe('what would become an empty object, or vanish', () => {
  it.each([
    [new Map(), 'an object (Map)'],
    [new Set(), 'an object (Set)'],
    [/x/, 'an object (RegExp)'],
    [Promise.resolve(1), 'a promise: await it'],
    [() => 1, 'a function'],
    [Symbol('x'), 'a symbol'],
  ])('is refused in JSON and in forms: %s', (value, shown) => {
    expect(() => json(value)).toThrow(new TypeError(`value must be a value that JSON can express, got ${shown}`))
    expect(() => form(value)).toThrow(TypeError)
  })
})
