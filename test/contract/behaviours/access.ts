/** Tokens, roles and inboxes: who may do what. */
import assert from 'node:assert/strict'
import type { PlatformUser } from '../../../src/index.ts'
import { behaviour, type Subject } from '../behaviour.ts'
import { notAllowed, notFound, unknownRecord } from '../refusals.ts'
import { prefix, refusal, type World } from '../world.ts'

const signIn = { errors: ['You need to sign in or sign up before continuing.'] }

/** A conversation in an inbox that the agent is no member of. */
async function closed(world: World) {
  const { id: inbox_id } = await world.closedInbox()
  return world.conversation({ inbox_id })
}

async function withHeaders(world: World, headers: Record<string, string>, path = '/profile') {
  const response = await world.fetch(`${world.baseUrl}/api/v1${path}`, { method: 'GET', headers })
  return { status: response.status, body: await response.json() }
}

export const access: Subject = {
  subject: 'access',
  behaviours: [
    behaviour('an unknown token is refused', async (world) => {
      const refused = await refusal(world.as('unknownTokenOfNobody1234').profile.get())
      assert.deepEqual(refused, { status: 401, body: { error: 'Invalid Access Token' } })
    }),
    behaviour('without a token everybody has to sign in', async (world) => {
      assert.deepEqual(await withHeaders(world, {}), { status: 401, body: signIn })
      assert.deepEqual(await withHeaders(world, { 'api-access-token': '' }), { status: 401, body: signIn })
    }),
    behaviour('the token is a header of its own, not a bearer', async (world) => {
      const refused = await withHeaders(world, { authorization: `Bearer ${world.adminToken}` })
      assert.deepEqual(refused, { status: 401, body: signIn })
    }),
    behaviour('an account that does not exist is a 404', async (world) => {
      const other = world.admin.withAccount(2_000_000_000)
      assert.deepEqual(await refusal(other.conversations.list()), unknownRecord)
    }),
    behaviour('an unknown path is a 404, and so is another method', async (world) => {
      assert.deepEqual(await refusal(world.raw('GET', '~/nothing')), notFound)
      const { id } = await world.conversation()
      assert.deepEqual(await refusal(world.raw('DELETE', `~/conversations/${id}/toggle_status`)), notFound)
    }),
    behaviour('a profile shows the token, the accounts and the role in each', async (world) => {
      const { accounts, access_token, id } = await world.admin.profile.get()
      const account = accounts.find((one) => one.id === world.accountId)
      assert.deepEqual([id, access_token, account?.role], [world.adminId, world.adminToken, 'administrator'])
    }),
    behaviour('the version is shown without a token', async (world) => {
      const response = await world.fetch(`${world.baseUrl}/api`, { method: 'GET' })
      assert.equal((await response.json()).version, world.version)
    }),
    behaviour(
      'an agent may not open a conversation of an inbox that is not theirs',
      { needs: ['agent'] },
      async (world) => {
        const { id } = await closed(world)
        assert.deepEqual(await refusal(world.agent.conversations.get(id)), notAllowed)
        assert.deepEqual(await refusal(world.agent.messages.list(id)), notAllowed)
        assert.deepEqual(await refusal(world.agent.messages.send(id, 'Hi')), notAllowed)
        assert.deepEqual(await refusal(world.agent.conversations.resolve(id)), notAllowed)
        assert.deepEqual(await refusal(world.agent.conversations.setPriority(id, 'high')), notAllowed)
      },
    ),
    behaviour('an agent lists nothing of an inbox that is not theirs', { needs: ['agent'] }, async (world) => {
      const { inbox_id } = await closed(world)
      const { items, meta } = await world.agent.conversations.list({ inbox_id })
      assert.deepEqual([items, meta.all_count], [[], 0])
    }),
    behaviour(
      'an agent may not create a conversation in an inbox that is not theirs',
      { needs: ['agent'] },
      async (world) => {
        const { id: inbox_id } = await world.closedInbox()
        const { id: contact_id } = await world.contact()
        assert.deepEqual(await refusal(world.agent.conversations.create({ inbox_id, contact_id })), notAllowed)
      },
    ),
    behaviour('an agent sees only their inboxes', { needs: ['agent'] }, async (world) => {
      const [own, other] = [await world.inbox(), await world.closedInbox()]
      const names = (await world.agent.inboxes.list()).items.map(({ name }) => name)
      assert.ok(names.includes(own.name))
      assert.equal(names.includes(other.name), false)
      assert.deepEqual(await refusal(world.agent.inboxes.get(other.id)), notAllowed)
    }),
    behaviour(
      'an agent sees every contact, and only their own conversations of it',
      { needs: ['agent'] },
      async (world) => {
        const contact = await world.contact()
        const { id: inbox_id } = await world.closedInbox()
        await world.conversation({ inbox_id, contact })
        const visible = await world.conversation({ contact })
        assert.equal((await world.agent.contacts.get(contact.id)).id, contact.id)
        assert.deepEqual(
          (await world.agent.contacts.conversations(contact.id)).items.map(({ id }) => id),
          [visible.id],
        )
      },
    ),
    behaviour(
      'a member of its team opens a conversation of another inbox, and does not list it',
      { needs: ['agent'], since: '4.10.0' },
      async (world) => {
        const { id, inbox_id } = await closed(world)
        const team = await world.admin.teams.create({ name: world.unique('team'), allow_auto_assign: false })
        await world.admin.teams.addMembers(team.id, [world.agentId])
        await world.admin.conversations.assignTeam(id, team.id)
        assert.equal((await world.agent.conversations.get(id)).id, id)
        assert.deepEqual((await world.agent.conversations.list({ inbox_id })).items, [])
        await world.admin.teams.delete(team.id)
      },
    ),
    behaviour('an agent works in their own inbox', { needs: ['agent'] }, async (world) => {
      const { id } = await world.conversation({ says: 'Hi' })
      const { sender } = await world.agent.messages.send(id, 'Hello')
      assert.equal(sender?.id, world.agentId)
      assert.equal((await world.agent.conversations.resolve(id)).current_status, 'resolved')
    }),
    behaviour('an agent may not delete conversations and contacts', { needs: ['agent'] }, async (world) => {
      const { id, meta } = await world.conversation()
      assert.deepEqual(await refusal(world.agent.conversations.delete(id)), notAllowed)
      assert.deepEqual(await refusal(world.agent.contacts.delete(meta.sender.id)), notAllowed)
    }),
    behaviour('an agent may not see webhooks or reports', { needs: ['agent'] }, async (world) => {
      assert.deepEqual(await refusal(world.agent.webhooks.list()), notAllowed)
      const until = world.now()
      assert.deepEqual(await refusal(world.agent.reports.byAgent({ since: until - 60, until })), notAllowed)
    }),
    behaviour('an agent may not create labels, teams, agents and inboxes', { needs: ['agent'] }, async (world) => {
      const { agent } = world
      assert.deepEqual(await refusal(agent.labels.create({ title: world.unique('label') })), notAllowed)
      assert.deepEqual(await refusal(agent.teams.create({ name: world.unique('team') })), notAllowed)
      const inbox = { name: world.unique('inbox'), channel: { type: 'api' } } as const
      assert.deepEqual(await refusal(agent.inboxes.create(inbox)), notAllowed)
    }),
    behaviour('an agent does not see the secrets of an inbox', { needs: ['agent'], since: '4.13.0' }, async (world) => {
      const { id } = await world.inbox()
      const seen = await world.agent.inboxes.get(id)
      assert.equal('secret' in seen || 'hmac_token' in seen, false)
      const shown = await world.admin.inboxes.get(id)
      assert.ok('secret' in shown && shown.secret)
    }),
  ],
}

/** The platform lists no users: with an address that stays the same, the next run finds one that was left. */
function createUser(world: World, word: string, name = 'Contract Suite') {
  const email = `${prefix}-${word}@example.com`
  return world.platform.users.create({ name, email, password: 'Secret-123!' })
}

/** Resolves when the user is gone: whoever creates one with the same address before then gets this one. */
async function removeUser(world: World, { id }: PlatformUser): Promise<void> {
  await world.platform.users.delete(id)
  await world.eventually(async () => assert.deepEqual(await refusal(world.platform.users.get(id)), notFound))
}

async function withUser(world: World, word: string, prove: (user: PlatformUser) => Promise<void>): Promise<void> {
  const user = await createUser(world, word)
  try {
    await prove(user)
  } finally {
    // A user that could not be removed is used again by the next run.
    await removeUser(world, user).catch(() => {})
  }
}

export const platform: Subject = {
  subject: 'platform API',
  behaviours: [
    behaviour("a user's token is none of the platform", async (world) => {
      const url = `${world.baseUrl}/platform/api/v1/users/1`
      const headers = { 'api-access-token': world.adminToken }
      const response = await world.fetch(url, { method: 'GET', headers })
      assert.deepEqual([response.status, await response.json()], [401, { error: 'Invalid access_token' }])
    }),
    behaviour(
      "a platform's token is for the platform only",
      { needs: ['platform'], since: '4.12.0' },
      async (world) => {
        const refused = await refusal(world.as(world.platformToken).conversations.list())
        assert.deepEqual(refused, {
          status: 401,
          body: { error: 'Access to this endpoint is not authorized for bots' },
        })
      },
    ),
    behaviour('unknown users and accounts are a 404', { needs: ['platform'] }, async (world) => {
      assert.deepEqual(await refusal(world.platform.users.get(2_000_000_000)), notFound)
      assert.deepEqual(await refusal(world.platform.accounts.get(2_000_000_000)), notFound)
    }),
    behaviour('an account needs a name', { needs: ['platform'], since: '4.14.2' }, async (world) => {
      const refused = await refusal(world.platform.request('POST', '/platform/api/v1/accounts', { body: {} as never })) // refused
      assert.equal(refused.status, 422)
      assert.equal((refused.body as { message: string }).message, "Name can't be blank")
    }),
    behaviour('a user needs an email address', { needs: ['platform'] }, async (world) => {
      const body = { name: world.unique('user'), password: 'Secret-123' }
      const refused = await refusal(world.platform.request('POST', '/platform/api/v1/users', { body: body as never })) // refused
      assert.equal(refused.status, 422)
      assert.match((refused.body as { message: string }).message, /Email can't be blank/)
    }),
    behaviour('a known email address is its user, and everything else is ignored', { needs: ['platform'] }, (world) =>
      withUser(world, 'known', async (user) => {
        const other = await createUser(world, 'known', 'Another Name')
        assert.deepEqual([other.id, other.name], [user.id, user.name])
        const { access_token } = await world.platform.users.token(user.id)
        assert.equal(access_token, user.access_token)
      }),
    ),
    behaviour(
      'a user of no account may not use this one',
      {
        needs: ['platform'],
      },
      (world) =>
        withUser(world, 'foreign', async (user) => {
          const refused = await refusal(world.as(user.access_token).conversations.list())
          const error = 'You are not authorized to access this account'
          assert.deepEqual(refused, { status: 401, body: { error } })
        }),
    ),
    behaviour(
      'a bot of the platform shows its token and is deleted',
      { needs: ['platform'], since: '4.12.0' },
      async (world) => {
        const name = world.unique('system-bot')
        const bot = await world.platform.agentBots.create({ name, outgoing_url: 'https://cwc-contract.invalid/bot' })
        assert.deepEqual([bot.name, bot.outgoing_url], [name, 'https://cwc-contract.invalid/bot'])
        assert.ok(bot.access_token)
        await world.platform.agentBots.delete(bot.id)
        assert.deepEqual(await refusal(world.platform.agentBots.get(bot.id)), notFound)
      },
    ),
  ],
}
