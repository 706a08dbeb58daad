/** What the compiler says about ChatwootPlatform: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { ChatwootPlatformOptions } from '../../src/clients/options.ts'
import { ChatwootPlatform } from '../../src/clients/platform.ts'
import type {
  AccountUser,
  ApiPromise,
  PagePromise,
  PlatformAccount,
  PlatformAgentBot,
  PlatformUser,
  PlatformUserToken,
} from '../../src/index.ts'
import type { EmailChannelMigrationResult } from '../../src/resources/platform/platform-accounts.ts'
import type { Provisioned } from '../../src/resources/platform/provision.ts'

export function given(platform: ChatwootPlatform, maybe: string | undefined) {
  const { accounts, accountUsers, agentBots, users } = platform
  expectTypeOf(accounts.list).returns.toEqualTypeOf<PagePromise<PlatformAccount, undefined>>()
  expectTypeOf(accounts.get).returns.toEqualTypeOf<ApiPromise<PlatformAccount>>()
  expectTypeOf(accounts.create).returns.toEqualTypeOf<ApiPromise<PlatformAccount>>()
  expectTypeOf(accounts.update).returns.toEqualTypeOf<ApiPromise<PlatformAccount>>()
  expectTypeOf(accounts.delete).returns.toEqualTypeOf<ApiPromise<void>>()
  expectTypeOf(accounts.migrateEmailChannels).returns.toEqualTypeOf<ApiPromise<EmailChannelMigrationResult[]>>()
  expectTypeOf(accountUsers.members).returns.toEqualTypeOf<ApiPromise<AccountUser[]>>()
  expectTypeOf(accountUsers.addMember).returns.toEqualTypeOf<ApiPromise<AccountUser>>()
  expectTypeOf(accountUsers.removeMember).returns.toEqualTypeOf<ApiPromise<void>>()
  expectTypeOf(accountUsers.addMembers).returns.toEqualTypeOf<Promise<AccountUser[]>>()
  expectTypeOf(accountUsers.setMembers).returns.toEqualTypeOf<Promise<AccountUser[]>>()
  expectTypeOf(accountUsers.removeMembers).returns.toEqualTypeOf<Promise<void>>()
  expectTypeOf(agentBots.list).returns.toEqualTypeOf<PagePromise<PlatformAgentBot, undefined>>()
  expectTypeOf(agentBots.create).returns.toEqualTypeOf<ApiPromise<PlatformAgentBot>>()
  expectTypeOf(agentBots.deleteAvatar).returns.toEqualTypeOf<ApiPromise<PlatformAgentBot>>()
  expectTypeOf(users.get).returns.toEqualTypeOf<ApiPromise<PlatformUser>>()
  expectTypeOf(users.loginUrl).returns.toEqualTypeOf<ApiPromise<string>>()
  expectTypeOf(users.token).returns.toEqualTypeOf<ApiPromise<PlatformUserToken>>()
  expectTypeOf(platform.provision).returns.toEqualTypeOf<Promise<Provisioned>>()
  expectTypeOf(platform.withOptions).returns.toEqualTypeOf<ChatwootPlatform>()

  accounts.create({ name: 'Acme', locale: maybe, custom_attributes: { plan: null } })
  accounts.update(1, { status: 'suspended', features: { sla: true }, limits: { agents: 3 } }, { timeout: 1 })
  accountUsers.addMembers(1, [2, 3] as const, { role: undefined })
  accountUsers.setMembers(1, [], {}, { maxRetries: 0 })
  accountUsers.addMember(1, 2, {}, { maxRetries: 0 })
  agentBots.create({ name: 'Robo', avatar: new Blob([]), account_id: undefined })
  agentBots.update(1, { avatar: { data: 'x', filename: 'x.png' } })
  users.create({
    name: 'Ada',
    email: 'ada@example.org',
    password: 'x',
    display_name: maybe,
    custom_attributes: { desk: 4 },
  })
  users.update(1, { display_name: maybe })
}

export function refused(platform: ChatwootPlatform) {
  const { accounts, accountUsers, agentBots, users } = platform
  // @ts-expect-error an id is a number
  accounts.get('1')
  // @ts-expect-error no such key
  accounts.update(1, { nam: 'Acme' })
  // @ts-expect-error no such status
  accounts.update(1, { status: 'locked' })
  // @ts-expect-error it must be an array
  accountUsers.addMembers(1, 2)
  // @ts-expect-error ids are numbers
  accountUsers.setMembers(1, ['2'])
  // @ts-expect-error no such role
  accountUsers.addMember(1, 2, { role: 'owner' })
  // @ts-expect-error no such role
  accountUsers.addMembers(1, [2], { role: 'owner' })
  // @ts-expect-error members that are removed have no role
  accountUsers.removeMembers(1, [2], { role: 'agent' })
  // @ts-expect-error a URL is not a file
  agentBots.create({ name: 'Robo', avatar: 'https://a.example/me.png' })
  // @ts-expect-error bytes need a filename
  agentBots.update(1, { avatar: { data: 'x' } })
  // @ts-expect-error the server lists no users
  users.list()
  // @ts-expect-error an e-mail address is a string
  users.create({ email: 5 })
  // @ts-expect-error the role is missing
  platform.provision({ account: { name: 'Acme' }, user: { name: 'Ada', email: 'ada@example.org' } })
  // @ts-expect-error no such role
  platform.provision({ account: { name: 'Acme' }, user: { name: 'Ada', email: 'a@example.org' }, role: 'owner' })
}

// What is in an account is out of reach for a platform app's token.
export function outOfReach(platform: ChatwootPlatform) {
  // @ts-expect-error conversations belong to an account
  platform.conversations.list()
  // @ts-expect-error messages are, too
  platform.messages.send(7, 'Hello')
  // @ts-expect-error contacts are, too
  platform.contacts.get(1)
  // @ts-expect-error inboxes are, too
  platform.inboxes.list()
  // @ts-expect-error reports are, too
  platform.reports.summary()
  // @ts-expect-error there is no account to be in
  platform.withAccount(2)
  // @ts-expect-error an app has no profile
  platform.profile.get()
  // @ts-expect-error inboxes as contacts see them are for ChatwootPublic
  platform.inbox()
}

declare const options: ChatwootPlatformOptions
new ChatwootPlatform({ apiAccessToken: 'x' })
new ChatwootPlatform(options).withOptions({ apiAccessToken: undefined, timeout: undefined, baseUrl: undefined })
// @ts-expect-error the token has no default
new ChatwootPlatform({ baseUrl: 'https://chat.test' })
// @ts-expect-error its methods take the account's id
new ChatwootPlatform({ ...options, accountId: 1 })
// @ts-expect-error it is for ChatwootPublic
new ChatwootPlatform({ ...options, inboxIdentifier: 'x' })
// @ts-expect-error its methods take the account's id, here too
new ChatwootPlatform(options).withOptions({ accountId: 1 })
