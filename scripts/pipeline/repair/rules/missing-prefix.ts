import { moveRoute } from '../../document/move-route.ts'
import type { RepairRule } from '../rule.ts'

/** The prefixes of Chatwoot's routes; every other path lacks its `/api/v1`. */
const families = /^\/?(api|platform|public|survey|auth|health)(\/|$)/

export function isRooted(path: string): boolean {
  return families.test(path)
}

/** Paths without the prefix of their family (`/profile`). */
export const missingPrefix: RepairRule = {
  name: 'missing-prefix',
  seenIn: ['2021-06-06', '2025-11-13', '2026-06-02'],
  apply(document, report) {
    for (const path of Object.keys(document.paths)) {
      if (isRooted(path) || path.startsWith('x-')) continue
      const prefixed = `/api/v1/${path.replace(/^\/+/, '')}`
      moveRoute(document, path, prefixed, report)
      report(path, `now ${prefixed}`)
    }
  },
}
