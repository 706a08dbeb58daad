import { describe, expect, it } from 'vitest'
import { canWait, isServerless } from '../../../../src/webhooks/handler/background.ts'

class ExecutionContext {
  waitUntil(): void {}
}

describe('canWait', () => {
  it.each([
    ['the context of a Worker', new ExecutionContext()],
    ['waitUntil of Vercel', { waitUntil() {} }],
  ])('is true for %s', (_, context) => {
    expect(canWait(context)).toBe(true)
  })

  it.each([undefined, null, 5, 'text', {}, { waitUntil: true }, { params: { id: 1 } }, () => {}])(
    'is false for %j',
    (context) => {
      expect(canWait(context)).toBe(false)
    },
  )
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
