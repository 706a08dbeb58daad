/** The name that was probably meant, for the message about one that does not exist. */
import { similarName } from '../../../../src/core/errors/similar-name.ts'
import { routeShape } from '../../document/document.ts'

/** Returns `; did you mean labels?`, or nothing if none of the names is similar. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const meant = similarName(name, known, formOf)
  return meant === undefined ? '' : `; did you mean ${meant}?`
}

/** Neither case nor the names of path variables make a difference. */
function formOf(name: string): string {
  return routeShape(name).toLowerCase()
}
