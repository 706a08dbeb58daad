/** Steps from a corrected object to a place that it does not have: a property may have any name, also that of a step. */
export const bodyStep = 'body'

/** To the items of an array and to additional keys, the steps are `[]` and `{}`. */
export function propertyStep(name: string): string {
  return `.${name}`
}

export function mediaStep(type: string): string {
  return `/${type}`
}

/** The name of a property or a media type. */
export function nameOf(step: string): string {
  return step.slice(1)
}
