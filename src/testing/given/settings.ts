/** Settings that a test assigns: each is checked when it is assigned, and a misspelled one is refused. */
import { checkGiven, type Fields, type Kind } from './kinds.ts'

/**
 * Returns an object with an accessor for each setting, and with everything of `rest`.
 * @param name what the errors call it
 */
export function withSettings<Settings extends object, Rest extends object>(
  name: string,
  kinds: Fields<Partial<Settings>>,
  settings: () => Settings,
  rest: Rest,
): Settings & Rest {
  const accessors = Object.entries<Kind<unknown>>(kinds).map(([key, kind]): [string, PropertyDescriptor] => [
    key,
    {
      enumerable: true,
      get: () => Reflect.get(settings(), key),
      set: (value: unknown) => Reflect.set(settings(), key, checkGiven(kind, value, `${name}.${key}`)),
    },
  ])
  const all = { ...Object.fromEntries(accessors), ...Object.getOwnPropertyDescriptors(rest) }
  // An object of these accessors has the settings.
  return Object.seal(Object.defineProperties({}, all)) as Settings & Rest
}

/**
 * Assigns all that is given, or nothing if one of it is wrong.
 * @param settings what `withSettings` returned
 * @throws TypeError for an unknown setting, and for a value that it cannot have
 */
export function assignSettings(settings: object, given: object): void {
  const all = Object.entries(Object.getOwnPropertyDescriptors(settings))
  const names = all.flatMap(([name, { set }]) => (set ? [name] : []))
  const unknown = Object.keys(given).find((key) => !names.includes(key))
  if (unknown !== undefined) throw new TypeError(`there is no setting "${unknown}": use ${names.join(', ')}`)
  const before = Object.fromEntries(names.map((name) => [name, Reflect.get(settings, name)]))
  try {
    Object.assign(settings, given)
  } catch (error) {
    Object.assign(settings, before)
    throw error
  }
}
