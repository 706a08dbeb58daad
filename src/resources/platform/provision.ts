/** Creating an account with its first user: what most platform apps do first. */

import type { RequestOptions } from '../../core/options/request.ts'
import { snapshot } from '../../core/request/snapshot.ts'
import { Steps } from '../../core/steps.ts'
import type { AccountUser, AgentRole, PlatformAccount, PlatformUser } from '../../types.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import type { AccountUsers } from './account-users.ts'
import type { CreatePlatformAccountParams, PlatformAccounts } from './platform-accounts.ts'
import type { CreatePlatformUserParams, PlatformUsers } from './platform-users.ts'

/** What `platform.provision` takes. */
export interface ProvisionParams {
  readonly account: CreatePlatformAccountParams
  /** When the server already knows the email address, the existing user is used unchanged. */
  readonly user: CreatePlatformUserParams
  readonly role: AgentRole
}

/** What `platform.provision` returns. */
export interface Provisioned {
  readonly account: PlatformAccount
  readonly user: PlatformUser
  readonly accountUser: AccountUser
}

interface Resources {
  readonly accounts: PlatformAccounts
  readonly users: PlatformUsers
  readonly accountUsers: AccountUsers
}

export async function provision(
  { accounts, users, accountUsers }: Resources,
  params: ProvisionParams,
  options?: RequestOptions,
): Promise<Provisioned> {
  assertKnownKeys('platform.provision', params, { account: true, user: true, role: true })
  // The caller may change them before the account is created.
  const { account: accountParams, user: userParams, role } = snapshot(params)
  const steps = new Steps<{ -readonly [Key in keyof Provisioned]: Provisioned[Key] }>('platform.provision')
  // The user first: passwords are what is refused most, and another try finds the same user again, while it would
  // create another account.
  const user = await steps.run('create the user', () => users.create(userParams, options))
  steps.result.user = user
  const account = await steps.run('create the account', () => accounts.create(accountParams, options))
  steps.result.account = account
  const accountUser = await steps.run('add the user to the account', () =>
    accountUsers.addMember(account.id, user.id, { role }, options),
  )
  return { account, user, accountUser }
}
