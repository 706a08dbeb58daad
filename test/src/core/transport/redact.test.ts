import { describe, expect, it } from 'vitest'
import { printableHeaders, Secrets } from '../../../../src/core/transport/redact.ts'

const token = 'TOKEN12345'
const { hide } = new Secrets(token)

describe('what is printed', () => {
  it.each([
    'access_token',
    'api_access_token',
    'pubsub_token',
    'hmac_token',
    'secret',
    'webhook_secret',
    'password',
    'otp_secret',
    'auth_token',
    'sso_auth_token',
    'source_id',
  ])('has no %s, truncated or not', (key) => {
    expect(hide(`{"${key}": "a\\"b","id":7}`)).toBe(`{"${key}":"[removed]","id":7}`)
    expect(hide(`{"${key}":"a\\"b`)).toBe(`{"${key}":"[removed]"`)
  })

  it("does not contain the client's token; everything else is unchanged", () => {
    expect(hide(`${token} and {"note":"${token}"}`)).toBe('[removed] and {"note":"[removed]"}')
    expect(hide('{"content":"my password"}')).toBe('{"content":"my password"}')
  })

  it.each([
    'Api-Access-Token',
    'api_access_token',
    'access-token',
    'Authorization',
    'Proxy-Authorization',
    'client',
    'uid',
    'Cookie',
    'Set-Cookie',
    'CF-Access-Client-Secret',
    'X-Api-Key',
    'X-Anything',
  ])('does not contain the value of the header %s', (name) => {
    expect(printableHeaders(new Headers({ [name]: 'x', 'User-Agent': `${token} y` }), hide)).toEqual({
      [name.toLowerCase()]: '[removed]',
      'user-agent': '[removed] y',
    })
  })
})
