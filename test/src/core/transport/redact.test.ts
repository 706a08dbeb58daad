import { describe, expect, it } from 'vitest'
import { printableHeaders, withoutSecrets } from '../../../../src/core/transport/redact.ts'

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
  ])('has no %s, truncated or not', (key) => {
    expect(withoutSecrets(`{"${key}": "a\\"b","id":7}`, undefined)).toBe(`{"${key}":"[removed]","id":7}`)
    expect(withoutSecrets(`{"${key}":"a\\"b`, undefined)).toBe(`{"${key}":"[removed]"`)
  })

  it("does not contain the client's token; everything else is unchanged", () => {
    expect(withoutSecrets('TOKEN and {"note":"TOKEN"}', 'TOKEN')).toBe('[removed] and {"note":"[removed]"}')
    expect(withoutSecrets('{"content":"my password"}', 'TOKEN')).toBe('{"content":"my password"}')
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
  ])('does not contain the value of the header %s', (name) => {
    expect(printableHeaders(new Headers({ [name]: 'x', 'X-Other': 'TOKEN y' }), 'TOKEN')).toEqual({
      [name.toLowerCase()]: '[removed]',
      'x-other': '[removed] y',
    })
  })
})
