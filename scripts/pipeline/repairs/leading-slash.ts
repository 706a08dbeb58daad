import type { RepairRule } from '../repair.ts'
import { moveRoute } from '../routes.ts'

/** Paths that lost their leading slash (`platform/api/v1/users`). */
export const leadingSlash: RepairRule = {
  name: 'leading-slash',
  apply(document, report) {
    for (const path of Object.keys(document.paths)) {
      if (path.startsWith('/') || path.startsWith('x-')) continue
      moveRoute(document, path, `/${path}`, report)
      report(path, `now /${path}`)
    }
  },
}
