/** Runtime errors for members that another client has, for callers without TypeScript. */
import { ChatwootError } from '../core/errors/chatwoot-error.ts'
import { PagePromise } from '../core/pages/page-promise.ts'
import type { BaseClient } from './client.ts'
import type { ClientName, ServerOptions } from './options.ts'

type Owners = readonly [ClientName, ...ClientName[]]

/** Each member and the clients that have it. Errors recommend the first one. */
const owners = {
  accountId: ['Chatwoot', 'ChatwootBot'],
  accounts: ['Chatwoot', 'ChatwootPlatform'],
  accountUsers: ['ChatwootPlatform'],
  agentBots: ['Chatwoot', 'ChatwootPlatform'],
  agents: ['Chatwoot'],
  auditLogs: ['Chatwoot'],
  automationRules: ['Chatwoot'],
  brandedEmailLayout: ['Chatwoot'],
  calls: ['Chatwoot'],
  campaigns: ['Chatwoot'],
  cannedResponses: ['Chatwoot'],
  contacts: ['Chatwoot', 'ChatwootPublic'],
  conversations: ['Chatwoot', 'ChatwootBot', 'ChatwootPublic'],
  csat: ['Chatwoot'],
  csatSurveys: ['ChatwootPublic'],
  customAttributeDefinitions: ['Chatwoot'],
  customFilters: ['Chatwoot'],
  doctor: ['Chatwoot'],
  inbox: ['ChatwootPublic'],
  inboxes: ['Chatwoot'],
  integrations: ['Chatwoot'],
  labels: ['Chatwoot'],
  macros: ['Chatwoot'],
  messages: ['Chatwoot', 'ChatwootBot', 'ChatwootPublic'],
  notifications: ['Chatwoot'],
  portals: ['Chatwoot'],
  profile: ['Chatwoot'],
  provision: ['ChatwootPlatform'],
  reports: ['Chatwoot'],
  search: ['Chatwoot'],
  slaPolicies: ['Chatwoot'],
  teams: ['Chatwoot'],
  upload: ['Chatwoot'],
  users: ['ChatwootPlatform'],
  webhooks: ['Chatwoot'],
  withAccount: ['Chatwoot', 'ChatwootBot'],
} as const satisfies { readonly [member: string]: Owners }

const credentials: { readonly [Name in ClientName]: string } = {
  Chatwoot: "a user's token",
  ChatwootBot: "an agent bot's token",
  ChatwootPlatform: "a platform app's token",
  ChatwootPublic: 'the identifier of an API inbox',
}

type Table = typeof owners

type MembersOf<Name extends ClientName> = {
  [Member in keyof Table]: Name extends Table[Member][number] ? Member : never
}[keyof Table]

/** The members of a client that the table does not list for it: there must be none. */
type Unlisted<Name extends ClientName, Instance> = Exclude<
  keyof Instance & string,
  MembersOf<Name> | keyof BaseClient<ServerOptions>
>

// Done when the first client of a class is made: work at import would keep every class in every bundle.
const refusing = new WeakSet<object>()

/**
 * Lets `client.member` throw which client to use, for every member of the table that this client does not have. Does not
 * compile if the client and the table differ.
 */
export function refuseOtherMembers<
  Name extends ClientName,
  Instance extends { readonly [Member in MembersOf<Name>]: unknown },
>(client: Name, prototype: Instance & { readonly [Member in Unlisted<Name, Instance>]: never }): void {
  if (refusing.has(prototype)) return
  refusing.add(prototype)
  for (const [member, names] of Object.entries<Owners>(owners)) {
    if (names.includes(client)) continue
    Object.defineProperty(prototype, member, {
      configurable: true,
      get() {
        throw new ChatwootError(refusalOf(client, member, names[0]))
      },
      // A subclass may have a member of that name.
      set(value: unknown) {
        Object.defineProperty(this, member, { value, configurable: true, enumerable: true, writable: true })
      },
    })
  }
}

function refusalOf(client: ClientName, member: string, owner: ClientName): string {
  // Surveys are the one thing of the public API that needs no inbox.
  const needed = member === 'csatSurveys' ? 'with baseUrl alone' : `with ${credentials[owner]}`
  return `${client} has no ${member}: not available with ${credentials[client]}; use ${owner}, ${needed}`
}

/** Returns the methods of a resource that a token may use; its other methods reject with `advice`. */
export function onlyMethods<Whole extends object, Name extends keyof Whole & string>(
  whole: Whole,
  names: readonly Name[],
  advice: (name: string) => string,
): Pick<Whole, Name> {
  const part: Record<string, unknown> = {}
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(whole))) {
    // Of all kinds of promises that methods return, a PagePromise has everything.
    if (name !== 'constructor') part[name] = () => PagePromise.rejected(new ChatwootError(advice(name)))
  }
  for (const name of names) {
    const method: unknown = whole[name]
    if (typeof method === 'function') part[name] = method.bind(whole)
  }
  // Put together by name, which the compiler does not follow.
  return part as Pick<Whole, Name>
}
