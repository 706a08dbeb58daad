import { moveRoute } from '../../document/move-route.ts'
import type { RepairRule } from '../rule.ts'

/** Paths that lost their leading slash (`platform/api/v1/users`). */
export const leadingSlash: RepairRule = {
  name: 'leading-slash',
  seenIn: ['2021-06-06'],
  apply(document, report) {
    for (const path of Object.keys(document.paths)) {
      if (path.startsWith('/') || path.startsWith('x-')) continue
      moveRoute(document, path, `/${path}`, report)
      report(path, `now /${path}`)
    }
  },
}
