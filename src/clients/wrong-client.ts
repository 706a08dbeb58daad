/** What a client has not, because its token may not do it: said at run time, too, where no compiler has told. */

import { ChatwootError } from '../core/errors/errors.ts'
import { PagePromise } from '../core/pages/pages.ts'
import type { ChatwootBot, ChatwootBotOptions } from './bot.ts'
import type { Chatwoot, ChatwootOptions } from './chatwoot.ts'
import type { ChatwootPlatform, ChatwootPlatformOptions } from './platform.ts'
import type { ChatwootPublic, ChatwootPublicOptions } from './public.ts'

interface Clients {
  Chatwoot: Chatwoot
  ChatwootBot: ChatwootBot
  ChatwootPlatform: ChatwootPlatform
  ChatwootPublic: ChatwootPublic
}

interface Options {
  Chatwoot: ChatwootOptions
  ChatwootBot: ChatwootBotOptions
  ChatwootPlatform: ChatwootPlatformOptions
  ChatwootPublic: ChatwootPublicOptions
}

type KeyOfAny<Things> = { [Name in keyof Things]: keyof Things[Name] }[keyof Things]

type Having<Key> = { [Name in keyof Clients]: Key extends keyof Clients[Name] ? Name : never }[keyof Clients]

/**
 * Every member that a client lacks and another one has, with the name of one that has it. A member that is new
 * somewhere does not compile until each other client has it or names it here.
 */
export type OtherMembers<Name extends keyof Clients> = {
  readonly [Key in Exclude<KeyOfAny<Clients>, keyof Clients[Name]>]: Having<Key>
}

/** Every option that a client does not take and another one does, with what to do instead. */
export type OtherOptions<Name extends keyof Options> = {
  readonly [Key in Exclude<KeyOfAny<Options>, keyof Options[Name]>]: string
}

/** Lets `client.name` throw what to use instead, for names that the type of the client does not have. */
export function withoutMembers(
  prototype: object,
  client: keyof Clients,
  members: { readonly [name: string]: keyof Clients },
): void {
  for (const [name, owner] of Object.entries(members)) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get() {
        throw new ChatwootError(`${client} has no ${name}: ${kinds[client]}; use ${owner}, ${needs[owner]}`)
      },
    })
  }
}

/** Throws for an option that is another client's. What was given is not quoted: it may be a token. */
export function refuseOptions(
  given: object,
  client: keyof Clients,
  options: { readonly [name: string]: string },
): void {
  for (const [name, value] of Object.entries(given)) {
    const advice = Object.hasOwn(options, name) ? options[name] : undefined
    if (advice !== undefined && value !== undefined) throw new ChatwootError(`${client} takes no ${name}: ${advice}`)
  }
}

/** The methods of something that a token may use; the others reject with what to use instead. */
export function onlyMethods<T extends object, Name extends keyof T & string>(
  whole: T,
  names: readonly Name[],
  advice: (name: string) => string,
): Pick<T, Name> {
  const part: Record<string, unknown> = {}
  const allowed = new Set<string>(names)
  for (const [name, method] of methodsOf(whole)) {
    // A page promise is every kind of promise that a method gives.
    part[name] = allowed.has(name) ? method.bind(whole) : () => PagePromise.rejected(new ChatwootError(advice(name)))
  }
  // Put together by name, which the compiler does not follow.
  return part as Pick<T, Name>
}

const kinds: { readonly [Name in keyof Clients]: string } = {
  Chatwoot: "a user's token does not reach it",
  ChatwootBot: "an agent bot's token may not use it",
  ChatwootPlatform: "a platform app's token does not reach it",
  ChatwootPublic: 'the public API, which needs no token, does not have it',
}

const needs: { readonly [Name in keyof Clients]: string } = {
  Chatwoot: "with a user's token",
  ChatwootBot: "with an agent bot's token",
  ChatwootPlatform: "with a platform app's token",
  ChatwootPublic: 'with the identifier of an API inbox',
}

type Method = (this: object, ...values: unknown[]) => unknown

/** The nearest of each name; private ones are not there. */
function methodsOf(whole: object): Map<string, Method> {
  const methods = new Map<string, Method>()
  for (let type = Object.getPrototypeOf(whole); type !== Object.prototype; type = Object.getPrototypeOf(type)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (name !== 'constructor' && typeof value === 'function' && !methods.has(name)) methods.set(name, value)
    }
  }
  return methods
}
