import { isObject, pointer } from '../../document/document.ts'
import { keepOnly } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** A tag that is described twice: the first stays. */
export const duplicateTag: RepairRule = {
  name: 'duplicate-tag',
  apply(document, report) {
    if (!Array.isArray(document.tags)) return
    const seen = new Set<string>()
    keepOnly(document.tags, (tag, index) => {
      if (!isObject(tag)) return true
      const name = String(tag.name)
      if (seen.has(name)) report(pointer('tags', index), `${name} is there twice: removed`)
      return seen.size < seen.add(name).size
    })
  },
}
