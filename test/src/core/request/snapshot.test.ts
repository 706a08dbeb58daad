import { describe, expect, it } from 'vitest'
import { snapshot } from '../../../../src/core/request/snapshot.ts'

describe('snapshot', () => {
  it('does not change with the original, at any depth', () => {
    const original = { name: 'Ann', tags: ['a'], at: new Date(0), nested: { list: [{ deep: 1 }] } }
    const copy = snapshot(original)
    const before = structuredClone(original)

    original.name = 'Bob'
    original.tags.push('b')
    original.at.setTime(1)
    for (const item of original.nested.list) item.deep = 3
    original.nested.list.push({ deep: 2 })

    expect(copy).toEqual(before)
  })

  it.each([['text'], [7], [null], [undefined], [Number.NaN], [true]])('returns %s as it is', (value) => {
    expect(snapshot(value)).toBe(value)
  })

  it('keeps files and other instances themselves', () => {
    const file = new File(['x'], 'x.txt')
    const bytes = new Uint8Array([1])
    const url = new URL('https://example.com')

    expect(snapshot({ file, bytes, url })).toEqual({ file, bytes, url })
    expect(snapshot([file, bytes, url])[0]).toBe(file)
    expect(snapshot([file, bytes, url])[1]).toBe(bytes)
    expect(snapshot([file, bytes, url])[2]).toBe(url)
  })

  it('keeps a key named __proto__', () => {
    const copy = snapshot(JSON.parse('{ "__proto__": { "plan": "pro" } }'))

    expect(JSON.stringify(copy)).toBe('{"__proto__":{"plan":"pro"}}')
  })

  it('copies objects without a prototype', () => {
    const original = { nested: Object.assign(Object.create(null), { a: 1 }) }
    const copy = snapshot(original)

    original.nested.a = 2

    expect(copy.nested.a).toBe(1)
  })

  it('keeps circular references circular', () => {
    const circle: { self?: unknown } = {}
    circle.self = circle
    const copy = snapshot(circle)

    expect(copy).not.toBe(circle)
    expect(copy.self).toBe(copy)
    const list: unknown[] = []
    list.push(list)
    const copied = snapshot(list)
    expect(copied[0]).toBe(copied)
  })

  it('keeps the places of an array that has holes', () => {
    expect(snapshot(new Array(2))).toHaveLength(2)
  })
})
