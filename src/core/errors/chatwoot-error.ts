/** The base class of this package's errors, and how errors of other copies of it are recognised. */

// Registered, so that two copies of this package in one program recognise each other's errors.
const brand = Symbol.for('chatwoot-client.error')

type ErrorClass = { readonly prototype: ChatwootError }

/**
 * Sets the `name` of a class, and on its errors the list of all classes they belong to, which it returns. Minifiers keep
 * these names. Called for a static field and marked as pure: a bundler leaves out a class that nobody uses.
 */
export function named(errorClass: ErrorClass, name: string): readonly string[] {
  const kinds = [...(Object.getPrototypeOf(errorClass.prototype)[brand] ?? []), name]
  Object.defineProperties(errorClass.prototype, {
    name: { value: name, configurable: true, writable: true },
    [brand]: { value: kinds },
  })
  return kinds
}

/**
 * Reports whether a value is an error of one class or of a subclass. Unlike `instanceof`, it also recognises errors of
 * another copy of this package in the same program.
 */
export type ErrorGuard<E extends ChatwootError> = (value: unknown) => value is E

/** Returns the guard of the class with this name. */
export function guard<E extends ChatwootError>(name: string): ErrorGuard<E> {
  return (value): value is E => kindsOf(value).includes(name)
}

function kindsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !(brand in value)) return []
  const kinds = value[brand]
  return Array.isArray(kinds) ? kinds : []
}

/** The base class of everything that this package throws on purpose, except TypeErrors for unusable arguments. */
export class ChatwootError extends Error {
  /** @internal */
  static readonly kinds = /* @__PURE__ */ named(ChatwootError, 'ChatwootError')

  constructor(message = '', options?: ErrorOptions) {
    super(printable(message), options)
  }

  /** Returns what `JSON.stringify` writes: the name, the message and the plain fields. */
  toJSON(): Record<string, unknown> {
    return Object.assign<Record<string, unknown>, this>({ name: this.name, message: this.message }, this)
  }
}

/** Returns a string without control characters, such as the escape sequences of terminals. Line breaks and tabs stay. */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}(\[[0-?]*[ -/]*[@-~])?/gu, '')
}

export const isChatwootError = /* @__PURE__ */ guard<ChatwootError>('ChatwootError')
