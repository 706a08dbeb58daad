/** The hints of errors as callers get them: by method, through each client. */
import { describe, expect, it } from 'vitest'
import { and, Chatwoot, ChatwootBot, ChatwootPlatform, ChatwootPublic, where } from '../../../../src/index.ts'

const range = { since: new Date('2026-03-02'), until: new Date('2026-03-09') }
const notAllowed = { error: 'You are not authorized to do this action' }
const failed = { status: 500, error: 'Internal Server Error' }
const unknown = { error: 'Resource could not be found' }
const missing = { status: 404, error: 'Not Found' }

function clients(status: number, body: unknown) {
  const options = {
    baseUrl: 'https://chat.test/support',
    maxRetries: 0,
    fetch: async () => Response.json(body, { status }),
  }
  const own = { ...options, accountId: 1, apiAccessToken: 'token-token' }
  return {
    chatwoot: new Chatwoot(own),
    bot: new ChatwootBot(own),
    platform: new ChatwootPlatform({ ...options, apiAccessToken: 'token-token' }),
    visitor: new ChatwootPublic({ ...options, inboxIdentifier: 'abc' }),
  }
}

/** A client whose first attempt gets this status, and whose second one this response. */
function retrying(status: number, second: Response): Chatwoot {
  const responses = [new Response('', { status, headers: { 'retry-after': '0' } }), second]
  const fetch = async () => responses.shift() ?? Response.error()
  return new Chatwoot({
    baseUrl: 'https://chat.test',
    accountId: 1,
    apiAccessToken: 'token-token',
    maxRetries: 1,
    fetch,
  })
}

type Call = (client: ReturnType<typeof clients>) => PromiseLike<unknown>

async function hintOf(status: number, body: unknown, call: Call): Promise<string | undefined> {
  const error: unknown = await Promise.resolve(call(clients(status, body))).catch((reason: unknown) => reason)
  return error instanceof Error ? error.message.split('\n')[1] : 'no error'
}

describe('the second line of the error', () => {
  it.each<[string, number, unknown, Call, RegExp]>([
    [
      'a contact with a wrong identity',
      500,
      failed,
      ({ visitor }) => visitor.contacts.create({ identifier: 'u1', identifier_hash: 'wrong' }),
      /identifier_hash.*hmac_token/,
    ],
    [
      'a contact whose phone number is taken',
      422,
      { message: 'Phone number has already been taken', attributes: ['phone_number'] },
      ({ chatwoot }) => chatwoot.contacts.create({ name: 'Ann', phone_number: '+5511988887777' }),
      /contacts\.findBy.*contacts\.upsert/,
    ],
    [
      'a conversation of another source_id',
      404,
      missing,
      ({ visitor }) => visitor.conversations.markRead('source', 5),
      /source_id that it was started with/,
    ],
    [
      "an agent's report",
      401,
      notAllowed,
      ({ chatwoot }) => chatwoot.reports.summary({ type: 'account', ...range }),
      /^(?!.*member of).*needs an administrator/,
    ],
    ["an agent's survey results", 401, notAllowed, ({ chatwoot }) => chatwoot.csat.list(), /needs an administrator/],
    ["an agent's webhook", 401, notAllowed, ({ chatwoot }) => chatwoot.webhooks.list(), /needs an administrator/],
    [
      'a conversation that does not exist',
      404,
      unknown,
      ({ chatwoot }) => chatwoot.conversations.resolve(7),
      /account 1 has no conversation 7/,
    ],
    [
      'conversations',
      404,
      unknown,
      ({ chatwoot }) => chatwoot.conversations.list(),
      /^ {2}\(this server has no account 1:/,
    ],
    [
      'a new contact',
      404,
      unknown,
      ({ chatwoot }) => chatwoot.contacts.create({}),
      /^ {2}\(this server has no account 1:/,
    ],
    [
      'the conversations of a team',
      404,
      unknown,
      ({ chatwoot }) => chatwoot.conversations.list({ team_id: 9 }),
      /\(the team of team_id does not exist, or account 1 itself does not exist/,
    ],
    [
      'a contact with an avatar in an inbox',
      404,
      unknown,
      ({ chatwoot }) => chatwoot.contacts.create({ inbox_id: 9, avatar: new Blob(['']) }),
      /\(the inbox of inbox_id does not exist, or account 1/,
    ],
    [
      'an assignment to a team',
      404,
      unknown,
      ({ chatwoot }) => chatwoot.conversations.assignTeam(7, 9),
      /no conversation 7, or the team of team_id does not exist \(since 4\.17\)/,
    ],
    [
      'an assignment to an agent',
      404,
      unknown,
      ({ chatwoot }) => chatwoot.conversations.assignAgent(7, 9),
      /no conversation 7, or does not exist itself/,
    ],
    [
      'an inbox without a bot',
      404,
      unknown,
      ({ chatwoot }) => chatwoot.inboxes.setAgentBot(3, null),
      /no inbox 3, or does not exist itself/,
    ],
    [
      'conditions of which one is not a key of a contact',
      500,
      failed,
      ({ chatwoot }) =>
        chatwoot.contacts.filter(
          and(where.contact('email', 'equal_to', 'a@x.org'), where.contact('name', 'equal_to', 'Ann')),
        ),
      /a condition that it cannot evaluate/,
    ],
    [
      'a condition with another operator',
      500,
      failed,
      ({ chatwoot }) => chatwoot.contacts.filter(where.contact('email', 'contains', '%')),
      /a condition that it cannot evaluate/,
    ],
    [
      'a contact with a source_id',
      500,
      failed,
      ({ chatwoot }) => chatwoot.contacts.create({ name: 'Ann', inbox_id: 3, source_id: 's' }),
      /a source_id that another contact has/,
    ],
    [
      'the time of a snooze',
      500,
      failed,
      ({ chatwoot }) => chatwoot.conversations.setStatus(7, 'snoozed', { snoozed_until: new Date('2999-01-01') }),
      /snoozed_until unix seconds/,
    ],
    [
      'labels that cannot be listed',
      500,
      failed,
      ({ chatwoot }) => chatwoot.labels.list(),
      /if this is Chatwoot 4\.16\.0: it always fails here/,
    ],
    [
      'an account of another platform app',
      401,
      { error: 'Non permissible resource' },
      ({ platform }) => platform.accounts.get(3),
      /has created or was granted access to/,
    ],
    ['an inbox that is not an API inbox', 404, missing, ({ visitor }) => visitor.inbox(), /no API inbox has this/],
    [
      'a bot in a conversation with a team',
      500,
      failed,
      ({ bot }) => bot.conversations.create({ inbox_id: 1, contact_id: 2 }),
      /if the conversation has a team/,
    ],
  ])('of %s', async (_, status, body, call, hint) => {
    await expect(hintOf(status, body, call)).resolves.toMatch(hint)
  })

  it.each<[string, number, unknown, Call]>([
    ['a failing read', 500, failed, ({ chatwoot }) => chatwoot.conversations.get(7)],
    ['a contact that is searched for', 500, failed, ({ chatwoot }) => chatwoot.contacts.findBy({ email: 'a@x.org' })],
    [
      "an upsert's search",
      500,
      failed,
      ({ chatwoot }) => chatwoot.contacts.upsert({ identifier: '7', email: 'a@x.org' }),
    ],
    ['a contact without a source_id', 500, failed, ({ chatwoot }) => chatwoot.contacts.create({ name: 'Ann' })],
    ['a status that the server knows', 500, failed, ({ chatwoot }) => chatwoot.conversations.resolve(7)],
    ['a message that fails', 500, failed, ({ chatwoot }) => chatwoot.messages.send(7, 'Hello')],
    ['a message of a bot that fails', 500, failed, ({ bot }) => bot.messages.send(7, 'Hello')],
    ['a visitor whose message fails', 500, failed, ({ visitor }) => visitor.messages.send('source', 5, 'Hello')],
  ])('is absent of %s', async (_, status, body, call) => {
    await expect(hintOf(status, body, call)).resolves.toBeUndefined()
  })
})

describe('the second line of the error of a retry', () => {
  it.each<[string, (chatwoot: Chatwoot) => PromiseLike<unknown>, string]>([
    ['a deleted macro', ({ macros }) => macros.delete(3), '(an earlier attempt may have succeeded)'],
    [
      'a deleted portal',
      ({ portals }) => portals.delete('help'),
      'has no portal with this slug; an earlier attempt may have succeeded)',
    ],
    [
      'a renamed portal',
      ({ portals }) => portals.update('help', { slug: 'support' }),
      'has no portal with this slug; an earlier attempt may have succeeded)',
    ],
  ])('says of %s that it may be done', async (_, call, hint) => {
    const error = call(retrying(502, Response.json(failed, { status: 500 })))

    await expect(error).rejects.toMatchObject({ attempts: 2, message: expect.stringContaining(hint) })
  })

  it.each<[string, number, (chatwoot: Chatwoot) => PromiseLike<unknown>, number, unknown]>([
    ['a read', 502, ({ macros }) => macros.get(3), 500, failed],
    ['another refusal', 502, ({ macros }) => macros.delete(3), 401, notAllowed],
    ['an attempt after a throttled one', 429, ({ macros }) => macros.delete(3), 500, failed],
  ])('does not say it of %s', async (_, first, call, status, body) => {
    const error = call(retrying(first, Response.json(body, { status })))
    const message = expect.not.stringContaining('an earlier attempt')

    await expect(error).rejects.toMatchObject({ attempts: 2, message })
  })
})
