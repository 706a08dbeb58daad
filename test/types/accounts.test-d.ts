/** What the compiler says about accounts: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { Account, AccountDetails, ApiPromise } from '../../src/index.ts'
import type { Accounts, UpdateAccountParams } from '../../src/resources/accounts.ts'

declare const accounts: Accounts

expectTypeOf(accounts.get()).toEqualTypeOf<ApiPromise<AccountDetails>>()
expectTypeOf(accounts.update({ auto_resolve_after: null })).toEqualTypeOf<ApiPromise<Account>>()
expectTypeOf(accounts.cacheKeys()).toEqualTypeOf<
  ApiPromise<{ label: string; inbox: string; team: string; canned_response?: string }>
>()
expectTypeOf(accounts.updateActiveAt()).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf<{ name?: string | undefined; timezone: string }>().toExtend<UpdateAccountParams>()

// @ts-expect-error settings are top-level keys, like the name
accounts.update({ settings: { auto_resolve_after: 60 } })
// @ts-expect-error the server ignores it
accounts.update({ custom_attributes: { industry: 'Toys' } })
// @ts-expect-error it is the account of the client
accounts.get(7)
