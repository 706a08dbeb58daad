import { withoutEndSlashes } from '../../document/document.ts'
import { moveRoute } from '../../document/move-route.ts'
import type { RepairRule } from '../rule.ts'

/** Paths with a slash at the end (`/inboxes/`), which the server treats as the same route. */
export const trailingSlash: RepairRule = {
  name: 'trailing-slash',
  seenIn: ['2021-06-06', '2023-11-03', '2025-11-13', '2026-06-02'],
  apply(document, report) {
    for (const path of Object.keys(document.paths)) {
      const plain = withoutEndSlashes(path)
      if (plain === path || plain === '') continue
      moveRoute(document, path, plain, report)
      report(path, `now ${plain}`)
    }
  },
}
