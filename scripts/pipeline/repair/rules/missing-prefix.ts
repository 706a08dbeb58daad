import { moveRoute } from '../../document/move-route.ts'
import type { RepairRule } from '../rule.ts'

/** The beginnings of routes that Chatwoot has; everything else is written without its `/api/v1`. */
const families = /^\/?(api|platform|public|survey|auth|health)(\/|$)/

export function isRooted(path: string): boolean {
  return families.test(path)
}

/** Paths without the beginning that all of the family have (`/profile`). */
export const missingPrefix: RepairRule = {
  name: 'missing-prefix',
  apply(document, report) {
    for (const path of Object.keys(document.paths)) {
      if (isRooted(path) || path.startsWith('x-')) continue
      const prefixed = `/api/v1/${path.replace(/^\/+/, '')}`
      moveRoute(document, path, prefixed, report)
      report(path, `now ${prefixed}`)
    }
  },
}
