import { describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { type Desk, openDesk } from './run-example.ts'

function provision(desk: Desk, fake: FakeChatwoot, ...args: string[]) {
  return desk.run('provision', args, undefined, { CHATWOOT_PLATFORM_TOKEN: fake.tokens.platform })
}

/** The members of each new account, with their roles. */
function membersOf({ state }: FakeChatwoot) {
  const [, ...others] = state.accounts.values()
  return others.flatMap(({ account, agents }) => agents.map(({ email, role }) => [account.name, email, role]))
}

const acme = [
  ['Acme Inc', 'ann@acme.example', 'administrator'],
  ['Acme Inc', 'ben@acme.example', 'agent'],
]

describe('provisioning a customer', () => {
  it('creates the account with its members, and prints the link to sign in', async () => {
    const fake = createFakeChatwoot()
    await using desk = await openDesk(fake)

    const { exitCode, stdout, stderr } = await provision(desk, fake, 'Acme Inc', 'ann@acme.example', 'ben@acme.example')

    expect([exitCode, stderr]).toEqual([0, ''])
    expect(membersOf(fake)).toEqual(acme)
    expect(stdout).toMatch(
      /^Acme Inc has account 2 with 1 agent\(s\)\nhttp:\S+\/app\/login\?email=ann%40acme\.example&sso_auth/,
    )
  })

  it('creates nothing twice when it is started again', async () => {
    const fake = createFakeChatwoot()
    await using desk = await openDesk(fake)
    await provision(desk, fake, 'Acme Inc', 'ann@acme.example')

    const { exitCode } = await provision(desk, fake, 'Acme Inc', 'ann@acme.example', 'ben@acme.example')

    expect(exitCode).toBe(0)
    expect(fake.state.accounts.size).toBe(2)
    expect(membersOf(fake)).toEqual(acme)
  })

  it('creates another account for another customer with the same administrator', async () => {
    const fake = createFakeChatwoot()
    await using desk = await openDesk(fake)
    await provision(desk, fake, 'Acme Inc', 'ann@acme.example')

    await provision(desk, fake, 'Other Inc', 'ann@acme.example')

    expect(membersOf(fake)).toEqual([acme[0], ['Other Inc', 'ann@acme.example', 'administrator']])
    expect(fake.state.users.size).toBe(3)
  })

  it('adds the administrator to the new account when the first attempt to do so failed', async () => {
    const fake = createFakeChatwoot()
    fake.failNext({ method: 'POST', path: /\/account_users$/, status: 422 })
    await using desk = await openDesk(fake)

    const { exitCode, stdout } = await provision(desk, fake, 'Acme Inc', 'ann@acme.example')

    expect(exitCode).toBe(0)
    expect(stdout).toContain('Acme Inc has account 2')
    expect(fake.state.accounts.size).toBe(2)
    expect(membersOf(fake)).toEqual([acme[0]])
  })

  it('leaves a user and no account when the account is refused, and continues from there', async () => {
    const fake = createFakeChatwoot()
    fake.failNext({ method: 'POST', path: /\/accounts$/, status: 500 })
    await using desk = await openDesk(fake)

    const { exitCode, stderr } = await provision(desk, fake, 'Acme Inc', 'ann@acme.example')
    const again = await provision(desk, fake, 'Acme Inc', 'ann@acme.example')

    expect([exitCode, again.exitCode]).toEqual([1, 0])
    expect(stderr).toContain("platform.provision: failed at 'create the account' (completed: create the user): ")
    expect(stderr).not.toContain('fake-token-3')
    expect(membersOf(fake)).toEqual([acme[0]])
  })

  it('says which token it needs', async () => {
    await using desk = await openDesk(createFakeChatwoot())

    const without = await desk.run('provision', ['Acme Inc', 'ann@acme.example'])
    const wrong = await desk.run('provision', ['Acme Inc', 'ann@acme.example'], undefined, {
      CHATWOOT_PLATFORM_TOKEN: 'x',
    })

    expect([without.exitCode, wrong.exitCode]).toEqual([1, 1])
    expect(without.stderr).toContain('apiAccessToken must be a non-empty string: it is the token of a platform app')
    expect(wrong.stderr).toContain('AuthenticationError')
  })

  it('asks for a customer and an administrator', async () => {
    await using desk = await openDesk(createFakeChatwoot())

    const { exitCode, stderr } = await desk.run('provision', ['Acme Inc'])

    expect(exitCode).toBe(1)
    expect(stderr).toContain('usage: npx tsx examples/provision.ts')
  })
})
