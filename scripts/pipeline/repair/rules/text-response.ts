import { at, place, placesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** A string where a response belongs (`'404': Not found`): it is the description. */
export const textResponse: RepairRule = {
  name: 'text-response',
  apply(document, report) {
    for (const response of placesOf(document, 'response')) {
      if (typeof response.value !== 'string' || response.key === 'description') continue
      place(response, { description: response.value })
      report(at(response), 'a string: now the description')
    }
  },
}
