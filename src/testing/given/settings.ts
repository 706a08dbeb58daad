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

/** Returns the names of the settings among what `withSettings` returned. */
export function settingNames(given: object): string[] {
  const all = Object.entries(Object.getOwnPropertyDescriptors(given))
  return all.flatMap(([name, { set }]) => (set ? [name] : []))
}
