import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { identifierHash } from '../../../src/helpers/identifier-hash.ts'
import { ChatwootError } from '../../../src/index.ts'

afterEach(() => vi.unstubAllGlobals())

describe('identifierHash', () => {
  it('is HMAC-SHA256 as hex', async () => {
    await expect(identifierHash('key', 'The quick brown fox jumps over the lazy dog')).resolves.toBe(
      'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8',
    )
  })

  it.each([
    ['an e-mail address', 'HMACTOKEN', 'pat@example.org'],
    ['non-ASCII characters, as UTF-8', 'schlüssel', 'jörg 🐝'],
    ['a token longer than a block', 'k'.repeat(200), 'pat'],
    ['white space, which is part of an identifier', 'key', ' pat '],
  ])('is what the server computes for %s', async (_, token, identifier) => {
    const hash = createHmac('sha256', token).update(identifier).digest('hex')

    await expect(identifierHash(token, identifier)).resolves.toBe(hash)
  })

  it('keeps the leading zero of a small byte', async () => {
    const hashes = await Promise.all(Array.from({ length: 20 }, (_, number) => identifierHash('key', `pat-${number}`)))

    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it.each([
    ['', 'pat', 'hmacToken must be a non-empty string'],
    [undefined, 'pat', 'hmacToken must be a non-empty string, got undefined'],
    ['key', '', 'identifier must be a non-empty string'],
    ['key', 5, 'identifier must be a non-empty string, got number'],
  ])('is a TypeError for %j and %j', async (token, identifier, message) => {
    // @ts-expect-error both must be strings
    await expect(identifierHash(token, identifier)).rejects.toThrow(new TypeError(message))
  })

  it('does not quote the value that it refuses', async () => {
    // @ts-expect-error both must be strings
    await expect(identifierHash(['SECRET'], 'pat')).rejects.toThrow(/^(?!.*SECRET)/)
  })

  it('reports that the platform has no WebCrypto', async () => {
    vi.stubGlobal('crypto', {})

    await expect(identifierHash('key', 'pat')).rejects.toThrow(ChatwootError)
    await expect(identifierHash('key', 'pat')).rejects.toThrow('identifierHash needs WebCrypto')
  })
})
