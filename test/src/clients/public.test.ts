import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChatwootPublic } from '../../../src/clients/public.ts'
import { ChatwootError, NotFoundError } from '../../../src/index.ts'
import { recorded, recordedBody, recording } from '../../recordings/recorded.ts'
import { base, onlyNock, publicServer as server } from '../../servers/nock.ts'
import { contact, conversations, inbox, source } from '../resources/public/records.ts'

const options = { baseUrl: base, inboxIdentifier: 'INBOX', maxRetries: 0 }
const client = new ChatwootPublic(options)
onlyNock()
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

/** Records the requests, and responds with an empty array. */
function listening() {
  const sent: { url: string; headers: Headers }[] = []
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url, headers: new Headers(init.headers) })
    return Response.json([])
  }
  return { sent, fetch }
}

describe('what it has', () => {
  it('returns the inbox', async () => {
    server()
      .get(inbox)
      .reply(...recorded('public-inbox'))

    await expect(client.inbox()).resolves.toEqual(recordedBody('public-inbox'))
  })

  it('throws a NotFoundError for an unknown inbox', async () => {
    server()
      .get(inbox)
      .reply(...recorded('public-inbox-unknown'))

    await expect(client.inbox()).rejects.toThrow(NotFoundError)
  })

  it('reaches contacts', async () => {
    server()
      .get(contact)
      .reply(...recorded('public-contact-show'))

    await expect(client.contacts.get(source)).resolves.toEqual(recordedBody('public-contact-show'))
  })

  it('reaches conversations', async () => {
    server()
      .get(`${conversations}/90`)
      .reply(...recorded('public-conversation-show'))

    await expect(client.conversations.get(source, 90)).resolves.toEqual(recordedBody('public-conversation-show'))
  })

  it('reaches messages', async () => {
    server()
      .post(`${conversations}/90/messages`, { content: 'Hello' })
      .reply(...recorded('public-message-create'))

    await expect(client.messages.send(source, 90, 'Hello')).resolves.toEqual(recordedBody('public-message-create'))
  })

  it('reaches surveys', async () => {
    const { path } = recording('csat-survey-show').request
    server()
      .get(path)
      .reply(...recorded('csat-survey-show'))

    const uuid = path.split('/').at(-1) ?? ''
    await expect(client.csatSurveys.get(uuid)).resolves.toEqual(recordedBody('csat-survey-show'))
  })

  it('submits surveys', async () => {
    const answer = { rating: 5, feedback_message: 'Fine' } as const
    server()
      .put('/public/api/v1/csat_survey/uuid-1', {
        message: { submitted_values: { csat_survey_response: answer } },
      })
      .reply(...recorded('csat-survey-submit'))

    await expect(client.csatSurveys.answer('uuid-1', answer)).resolves.toBeUndefined()
  })
})

describe('options', () => {
  it('takes baseUrl from the environment, and no token', async () => {
    vi.stubEnv('CHATWOOT_BASE_URL', 'https://env.test')
    vi.stubEnv('CHATWOOT_API_ACCESS_TOKEN', 'ofAUser')
    const { sent, fetch } = listening()

    await new ChatwootPublic({ inboxIdentifier: 'INBOX', fetch }).conversations.list('s')

    const [request] = sent
    expect(request?.url).toBe('https://env.test/public/api/v1/inboxes/INBOX/contacts/s/conversations')
    expect([...(request?.headers.values() ?? [])].join()).not.toContain('ofAUser')
  })

  it('says that baseUrl is missing without any options', () => {
    expect(() => new ChatwootPublic()).toThrow(ChatwootError)
    expect(() => new ChatwootPublic()).toThrow(/^baseUrl is missing/)
  })

  it.each([{}, { inboxIdentifier: undefined }, { inboxIdentifier: null }])(
    'says where to find the identifier of the inbox at each call that needs it, for %j',
    async (given) => {
      const { sent, fetch } = listening()
      // @ts-expect-error null is not a string
      const visitor = new ChatwootPublic({ ...given, baseUrl: base, fetch })
      const calls = [
        visitor.inbox(),
        visitor.contacts.create(),
        visitor.contacts.get(source),
        visitor.contacts.update(source, {}),
        visitor.conversations.list(source),
        visitor.conversations.create(source),
        visitor.conversations.get(source, 1),
        visitor.conversations.setTyping(source, 1, true),
        visitor.conversations.markRead(source, 1),
        visitor.conversations.resolve(source, 1),
        visitor.messages.list(source, 1),
        visitor.messages.send(source, 1, 'Hello'),
        visitor.messages.update(source, 1, 2, { csat_survey_response: { rating: 5 } }),
        visitor.request('GET', '/public/api/v1/inboxes/{inbox_identifier}'),
      ]

      for (const outcome of await Promise.allSettled(calls)) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(ChatwootError) })
        expect(outcome).toHaveProperty(
          'reason.message',
          expect.stringMatching(/^inboxIdentifier is missing: .*settings of the API inbox/),
        )
      }
      expect(sent).toEqual([])
    },
  )

  it('answers a survey without an inbox: people rate conversations in WhatsApp, too', async () => {
    const { sent, fetch } = listening()
    const visitor = new ChatwootPublic({ baseUrl: base, fetch })
    await visitor.csatSurveys.answer('uuid-1', { rating: 5 })

    expect(sent.map(({ url }) => url)).toEqual([`${base}/public/api/v1/csat_survey/uuid-1`])
  })

  it.each([
    [3, 'got 3'],
    ['', 'got ""'],
    ['a b', 'got "a b"'],
    ['a/b', 'got "a/b"'],
    ['a?b', 'got "a?b"'],
  ])('refuses the identifier %j', (inboxIdentifier, said) => {
    // @ts-expect-error some are not strings
    expect(() => new ChatwootPublic({ ...options, inboxIdentifier })).toThrow(said)
  })

  it('refuses a token without quoting it', () => {
    // @ts-expect-error there is no token
    const make = () => new ChatwootPublic({ ...options, apiAccessToken: 'SECRET' })

    expect(make).toThrow(ChatwootError)
    expect(make).toThrow(/^(?!.*SECRET)ChatwootPublic takes no apiAccessToken: .*use Chatwoot/)
  })

  it('refuses an account', () => {
    // @ts-expect-error the inbox implies its account
    expect(() => new ChatwootPublic({ ...options, accountId: 1 })).toThrow(
      /takes no accountId: the inbox implies its account/,
    )
  })

  it('refuses dangerouslyAllowBrowser, because nothing is dangerous', () => {
    // @ts-expect-error there is nothing to allow
    expect(() => new ChatwootPublic({ ...options, dangerouslyAllowBrowser: true })).toThrow(
      /takes no dangerouslyAllowBrowser: without a token there is no danger/,
    )
  })

  it('needs no permission in a browser', () => {
    vi.stubGlobal('document', {})

    expect(() => new ChatwootPublic(options)).not.toThrow()
  })
})

describe('withOptions', () => {
  it('keeps the options that are left out', async () => {
    const { sent, fetch } = listening()
    const derived = client.withOptions({ fetch, headers: { 'X-Page': 'a' } })

    await derived.withOptions({ timeout: undefined, inboxIdentifier: undefined }).conversations.list('s')

    expect(sent.map(({ url }) => url)).toEqual([`${base}${inbox}/contacts/s/conversations`])
    expect(sent[0]?.headers.get('x-page')).toBe('a')
  })

  it('can be for another inbox on another server', async () => {
    const { sent, fetch } = listening()
    const derived = client.withOptions({ fetch, inboxIdentifier: 'OTHER', baseUrl: 'https://other.test' })

    await derived.conversations.list('s')

    expect(sent.map(({ url }) => url)).toEqual([
      'https://other.test/public/api/v1/inboxes/OTHER/contacts/s/conversations',
    ])
  })

  it('removes headers with null', async () => {
    const { sent, fetch } = listening()
    const first = client.withOptions({ fetch, headers: { 'X-Page': 'a', 'X-Shop': 'b' } })

    await first.withOptions({ headers: { 'X-Page': null } }).conversations.list('s')

    expect([sent[0]?.headers.get('x-page'), sent[0]?.headers.get('x-shop')]).toEqual([null, 'b'])
  })

  it('is checked like the first', () => {
    expect(() => client.withOptions({ inboxIdentifier: '' })).toThrow('inboxIdentifier must be a non-empty string')
    // @ts-expect-error there is no token
    expect(() => client.withOptions({ apiAccessToken: 'x' })).toThrow('takes no apiAccessToken')
  })

  it('leaves the first client unchanged', async () => {
    client.withOptions({ inboxIdentifier: 'OTHER' })
    server()
      .get(inbox)
      .reply(...recorded('public-inbox'))

    await client.inbox()
  })
})
