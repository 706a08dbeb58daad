import { expect, it } from 'vitest'
import { SeenIds } from '../../../../src/core/pages/seen-ids.ts'

it('contains the ids of all earlier pages, and no others', () => {
  let seen = new SeenIds()
  for (let page = 0; page < 1000; page += 1) seen = seen.and(new Set([2 * page, 2 * page + 1]))

  expect([0, 1, 999, 1999].every((id) => seen.has(id))).toBe(true)
  expect([-1, 2000, '0'].some((id) => seen.has(id))).toBe(false)
})

it('continues from one page in two ways without mixing them', () => {
  const page = new SeenIds().and(new Set([1, 2, 3]))
  const one = page.and(new Set([4]))
  const other = page.and(new Set([5]))

  expect([page.has(4), one.has(4), one.has(5), other.has(5), other.has(4)]).toEqual([false, true, false, true, false])
})
