import { expect, it } from 'vitest'
import { isSince } from '../../../src/helpers/server-version.ts'

it.each([
  ['4.16.2', [4, 16, 2], true],
  ['4.16.1', [4, 16, 2], false],
  ['4.17.0', [4, 16, 2], true],
  ['4.9.9', [4, 10], false],
  ['5.0.0', [4, 16, 2], true],
  ['v4.16', [4, 16], true],
  ['4.16', [4, 16, 1], false],
  ['develop', [4, 16], undefined],
] as const)('compares %s with the release %j: %j', (version, release, expected) => {
  expect(isSince(version, ...(release as readonly [number, number, number?]))).toBe(expected) // a patch may be missing
})
