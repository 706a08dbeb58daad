import { describe, expect, it } from 'vitest'
import { AbortError, IncompleteError, ServerError, ValidationError } from '../../../../src/index.ts'
import { openDesk } from '../../../servers/desk.ts'
import { reasonOf } from '../../../servers/held.ts'

const root = '/platform/api/v1'
const [users, accounts] = [`POST ${root}/users`, `POST ${root}/accounts`]
const member = (account: number) => `${accounts}/${account}/account_users`
const params = {
  account: { name: 'Short Lived' },
  user: { name: 'Paula', email: 'paula@example.com', password: 'Password1!' },
  role: 'administrator',
} as const

function openPlatform() {
  const desk = openDesk()
  return { ...desk, created: desk.fake.state.platform }
}

describe('provision', () => {
  it('creates the user, the account and the membership', async () => {
    const { platform, created, lines, bodies } = openPlatform()

    const { account, user, accountUser } = await platform.provision(params)

    expect(account).toMatchObject({ name: 'Short Lived' })
    expect(user).toMatchObject({ name: 'Paula', email: 'paula@example.com' })
    expect(accountUser).toMatchObject({ account_id: account.id, user_id: user.id, role: 'administrator' })
    expect(created).toMatchObject({ accounts: [account], users: [{ id: user.id }], accountUsers: [accountUser] })
    expect(lines).toEqual([users, accounts, member(account.id)])
    expect(bodies(member(account.id))).toEqual([{ user_id: user.id, role: 'administrator' }])
  })

  it('takes the user who has the email address already, unchanged', async () => {
    const { platform, created } = openPlatform()
    const { user: first } = await platform.provision(params)
    const { user } = await platform.provision({ ...params, user: { ...params.user, name: 'Other' } })

    expect(user).toMatchObject({ id: first.id, name: 'Paula' })
    expect(created.users).toHaveLength(1)
    expect(created.accounts).toHaveLength(2)
  })

  it('creates nothing when the user is refused', async () => {
    const { platform, created, lines } = openPlatform()

    const error = await reasonOf(platform.provision({ ...params, user: { ...params.user, password: 'weak' } }))

    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toMatchObject({ fields: ['password'] })
    expect(lines).toEqual([users])
    expect(created).toMatchObject({ accounts: [], users: [], accountUsers: [] })
  })

  it('returns the user in the error when the account could not be created, and finds them in another try', async () => {
    const { platform, created, fake } = openPlatform()
    fake.failNext({ operation: 'createPlatformAccount' })

    const error = await reasonOf(platform.provision(params))
    const { user } = await platform.provision(params)

    expect(error).toBeInstanceOf(IncompleteError)
    expect(error).toMatchObject({
      ...{ done: ['create the user'], failed: 'create the account' },
      result: { user: { id: user.id, email: 'paula@example.com' } },
    })
    expect(created).toMatchObject({ accounts: [{ name: 'Short Lived' }], users: [{ id: user.id }] })
  })

  it('returns both in the error when the user could not be added, which is then done with them', async () => {
    const { platform, created, fake } = openPlatform()
    fake.failNext({ operation: 'addPlatformAccountUser' })

    const error = await reasonOf(platform.provision(params))

    const [account, user] = [created.accounts[0]?.id ?? 0, created.users[0]?.id ?? 0]
    expect(error).toMatchObject({
      name: 'IncompleteError',
      method: 'platform.provision',
      done: ['create the user', 'create the account'],
      failed: 'add the user to the account',
      result: { user: { id: user }, account: { id: account } },
      cause: expect.any(ServerError),
    })
    await expect(platform.accountUsers.addMember(account, user, { role: 'administrator' })).resolves.toMatchObject({
      account_id: account,
    })
  })

  it('creates two accounts for two concurrent calls, with one user', async () => {
    const { platform, created } = openPlatform()

    const [first, second] = await Promise.all([
      platform.provision(params),
      platform.provision({ ...params, account: { name: 'Another' } }),
    ])

    expect(created.accounts.map(({ name }) => name)).toEqual(['Short Lived', 'Another'])
    expect(created.users).toHaveLength(1)
    expect(created.accountUsers).toEqual([first.accountUser, second.accountUser])
  })

  it('writes the parameters as they are when it is called', async () => {
    const { platform, created } = openPlatform()
    const given = { ...params, account: { name: 'Short Lived' } }
    const promise = platform.provision(given)
    given.account.name = 'changed'
    await promise

    expect(created.accounts).toMatchObject([{ name: 'Short Lived' }])
  })

  it('sends nothing when it is already aborted', async () => {
    const { platform, lines } = openPlatform()

    await expect(platform.provision(params, { signal: AbortSignal.abort() })).rejects.toThrow(AbortError)
    expect(lines).toEqual([])
  })

  it('goes no further when it is aborted, and returns what was created in the error', async () => {
    const { platform, created, holds, lines } = openPlatform()
    const controller = new AbortController()
    const creation = holds(accounts)
    const promise = reasonOf(platform.provision(params, { signal: controller.signal }))
    await creation.arrived
    controller.abort()

    const error = await promise
    expect(error).toBeInstanceOf(IncompleteError)
    expect(error).toMatchObject({
      ...{ failed: 'create the account', result: { user: { email: 'paula@example.com' } } },
      cause: { name: 'AbortError' },
    })
    expect(lines).toEqual([users, accounts])
    expect(created.accounts).toEqual([])
  })

  it('does not retry requests that would create something twice', async () => {
    const { platform, created, fake, lines } = openPlatform()
    fake.failNext({ operation: 'createPlatformAccount', cut: 'after' })

    await expect(platform.withOptions({ maxRetries: 2 }).provision(params)).rejects.toThrow(IncompleteError)
    expect(lines).toEqual([users, accounts])
    expect(created.accounts).toHaveLength(1)
  })
})
