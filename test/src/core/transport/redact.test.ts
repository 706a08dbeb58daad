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
    ['in JSON', '\\u0054OKEN12345'],
    ['in JSON with capital digits', '\\u0054OK\\u0045N12345'],
    ['in a URL', '%54OKEN%312345'],
  ])('does not contain the token with escapes, %s', (_, spelt) => {
    expect(hide(`"${spelt}"`)).toBe('"[removed]"')
  })

  it.each(['b%C3%BCro-123456', '%FFro-123456'])('does not contain a source_id as the URL has it: %s', (written) => {
    const path = `/public/api/v1/inboxes/abc/contacts/${written}/conversations`

    expect(new Secrets(undefined, undefined, path).hide(`no ${path}`)).toBe(
      'no /public/api/v1/inboxes/abc/contacts/[removed]/conversations',
    )
  })

  it('does not contain the values of headers, and their parts, but keeps words', () => {
    const own = new Headers({ Authorization: 'Bearer abcdef123456', 'X-Env': 'production', Accept: 'application/json' })
    const secrets = new Secrets(undefined, own)

    expect(secrets.hide('Bearer abcdef123456, abcdef123456, production, Bearer, application/json')).toBe(
      '[removed], [removed], [removed], Bearer, application/json',
    )
    secrets.add(new Headers({ 'X-Signature': 'later-signature' }))
    expect(secrets.hide('later-signature')).toBe('[removed]')
  })

  it('does not contain a secret that control characters cut into pieces, which are not printed', () => {
    const inUtf16 = Array.from(token, (character) => `${character}\0`).join('')

    expect(hide(`got ${inUtf16}`)).toBe('got [removed]\0'.replace('\0', ''))
    expect(hide('a\0b')).toBe('a\0b')
  })

  it('does not contain the beginning of a secret where a longer text was cut', () => {
    const text = `${'x'.repeat(500)} ${token.slice(0, -1)}`

    const shown = new Secrets(token).hideInBeginning(text)

    expect(shown).toMatch(/^x{300,}$/)
    expect(new Secrets(undefined).hideInBeginning(text)).toBe(text)
  })

  it('keeps what is too short to be a secret: a token of one letter would remove it everywhere', () => {
    expect(new Secrets('x', new Headers({ 'X-A': 'text' })).hide('max text')).toBe('max text')
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
