import { expect, it } from 'vitest'
import { urlOf } from '../../../../src/core/transport/url.ts'
import { isWebUrl } from '../../../../src/testing/records/web-url.ts'

it('reads a URL, also a relative one', () => {
  expect(urlOf('https://chat.test/a')?.href).toBe('https://chat.test/a')
  expect(urlOf('../b', new URL('https://chat.test/a/'))?.href).toBe('https://chat.test/b')
})

it.each(['', 'chat.test', 'https://', 'https://a b'])('finds no URL in %j', (text) => {
  expect(urlOf(text)).toBeUndefined()
  expect(isWebUrl(text)).toBe(false)
})

it('still reads hosts with letters such as ü after thousands of calls, when URL.canParse refuses them', () => {
  const text = 'https://b\u00fcro.test'

  for (let count = 0; count < 20_000; count += 1) {
    if (!urlOf(text) || !isWebUrl(text)) throw new Error(`refused after ${count} calls`)
  }
})
