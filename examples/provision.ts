/**
 * Creates an account for a new customer, with its administrator and agents, and prints the link that signs the
 * administrator in. Run again with the same arguments, it keeps what exists and creates what is missing:
 *
 *   npx tsx examples/provision.ts "Acme Inc" ann@acme.example ben@acme.example
 */
import { randomBytes } from 'node:crypto'
import { ChatwootPlatform, isIncompleteError, type Provisioned } from '../src/index.ts'

const [, , customer, administrator, ...agents] = process.argv
if (!customer || !administrator) throw new Error('usage: npx tsx examples/provision.ts "Acme Inc" ann@acme.example')

const platform = new ChatwootPlatform({ apiAccessToken: process.env.CHATWOOT_PLATFORM_TOKEN ?? '' })
const accountId = await accountOf(customer, administrator)
// Existing users are found by their email address; the server then ignores their name and password.
const members: number[] = []
for (const email of agents) members.push((await platform.users.create(person(email))).id)
await platform.accountUsers.addMembers(accountId, members, { role: 'agent' })

const { id } = await platform.users.create(person(administrator))
console.log(`${customer} has account ${accountId} with ${agents.length} agent(s)`)
// Works once, for five minutes.
console.log(await platform.users.loginUrl(id))

/** Returns the administrator's account of this name, or creates it. */
async function accountOf(name: string, email: string): Promise<number> {
  const user = await platform.users.create(person(email))
  const known = user.accounts.find((one) => one.name === name)
  if (known) return known.id
  try {
    const { account } = await platform.provision({ account: { name }, user: person(email), role: 'administrator' })
    return account.id
  } catch (error) {
    if (!isIncompleteError(error) || !('account' in error.result)) throw error
    // The account exists without members: without this, the next run would create a second one.
    const { account } = error.result as Provisioned
    await platform.accountUsers.addMember(account.id, user.id, { role: 'administrator' })
    return account.id
  }
}

/** The password is never used: people sign in with the link and choose their own. */
function person(email: string) {
  const [name = email] = email.split('@')
  return { name, email, password: `Aa1!${randomBytes(24).toString('base64url')}` }
}
