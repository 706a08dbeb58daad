import { describe, expect, it } from 'vitest'
import { isServerless, waitUntilOf } from '../../../src/webhooks/background.ts'

/** As on Workers: `waitUntil` called as a function is an illegal invocation. */
class ExecutionContext {
  readonly #works: Promise<unknown>[] = []
  waitUntil(work: Promise<unknown>): void {
    this.#works.push(work)
  }
  get works(): readonly unknown[] {
    return this.#works
  }
}

describe('waitUntilOf', () => {
  const work = Promise.resolve()

  it('uses the context of a Worker as its method', () => {
    const context = new ExecutionContext()
    waitUntilOf(context)?.(work)

    expect(context.works).toEqual([work])
  })

  it('uses the executionCtx of a Hono context', () => {
    const executionCtx = new ExecutionContext()
    waitUntilOf({ req: {}, executionCtx })?.(work)

    expect(executionCtx.works).toEqual([work])
  })

  it('uses the waitUntil function of Vercel', () => {
    const works: unknown[] = []
    waitUntilOf({ waitUntil: (given: unknown) => works.push(given) })?.(work)

    expect(works).toEqual([work])
  })

  it('finds none in a Hono context off Workers, whose getter throws', () => {
    const context = {
      get executionCtx(): never {
        throw new Error('This context has no ExecutionContext')
      },
    }

    expect(waitUntilOf(context)).toBeUndefined()
  })

  it.each([
    undefined,
    null,
    5,
    'text',
    {},
    { waitUntil: true },
    { executionCtx: null },
    { params: { id: 1 } },
    () => {},
  ])('finds none in %j', (context) => {
    expect(waitUntilOf(context)).toBeUndefined()
  })
})

describe('isServerless', () => {
  it.each([
    ['Workers', { navigator: { userAgent: 'Cloudflare-Workers' } }],
    ['Vercel', { process: { env: { VERCEL: '1' } } }],
    ['Lambda', { process: { env: { AWS_LAMBDA_FUNCTION_NAME: 'fn' } } }],
  ])('is true on %s', (_, globals) => {
    expect(isServerless(globals)).toBe(true)
  })

  it.each([
    ['Node', { process: { env: { VERCEL: '' } }, navigator: { userAgent: 'Node.js/22' } }],
    ['Deno', { navigator: { userAgent: 'Deno/2.0' } }],
    ['a browser', { navigator: { userAgent: 'Mozilla/5.0' } }],
    ['something unknown', {}],
  ])('is false on %s', (_, globals) => {
    expect(isServerless(globals)).toBe(false)
  })
})
