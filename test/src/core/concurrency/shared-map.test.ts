import { describe, expect, it } from 'vitest'
import { sharedMap } from '../../../../src/core/concurrency/shared-map.ts'

const key = (name: string) => Symbol.for(`chatwoot-client.${name}`)

/** Calls a function in a program whose global object is another one. */
function withGlobals<T>(globals: object, call: () => T): T {
  const real = globalThis
  Object.assign(real, { globalThis: globals })
  try {
    return call()
  } finally {
    Object.assign(real, { globalThis: real })
  }
}

describe('a map that the copies of the package share', () => {
  it('is another one for each name', () => {
    expect(sharedMap('queues')).toBe(sharedMap('queues'))
    expect(sharedMap('queues')).not.toBe(sharedMap('running'))
  })

  it('is not shown when the global object is printed', () => {
    sharedMap('queues')

    expect(Object.getOwnPropertyDescriptor(globalThis, key('queues'))).toMatchObject({ enumerable: false })
  })

  it('is a map, whatever else is in its place', () => {
    const taken = { [key('queues')]: 'something else' }

    expect(withGlobals(taken, () => sharedMap('queues'))).toEqual(new Map())
  })

  it("is a copy's own where the global object is frozen", () => {
    expect(withGlobals(Object.freeze({}), () => sharedMap('queues'))).toEqual(new Map())
  })
})
