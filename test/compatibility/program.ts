/** What the package must do in every environment. Only web standards: it also runs in a page and in a Worker. */
import {
  AbortError,
  and,
  Chatwoot,
  ChatwootError,
  ChatwootPublic,
  ConnectionError,
  isAbortError,
  isChatwootError,
  isConnectionError,
  isNotFoundError,
  isTimeoutError,
  NotFoundError,
  TimeoutError,
  ValidationError,
  where,
} from '../../src/index.ts'
import { createFakeChatwoot } from '../../src/testing/index.ts'
import {
  createWebhookHandler,
  exampleEvent,
  signWebhook,
  verifyWebhook,
  WebhookVerificationError,
} from '../../src/webhooks/index.ts'

/** The servers that the program talks to. */
export interface World {
  /** A Chatwoot with 30 open conversations; the first has the label "vip". */
  baseUrl: string
  apiAccessToken: string
  inboxIdentifier: string
  /** Accepts connections and never responds. */
  silentUrl: string
  /** Nobody listens there. */
  refusedUrl: string
}

const secret = 'a secret'
const body = JSON.stringify(exampleEvent('message_created'))

const parts: { [name: string]: (world: World) => Promise<void> } = {
  async list(world) {
    const chatwoot = client(world)
    const page = await chatwoot.conversations.list({ status: 'all' })
    same('the conversations of a page', page.items.length, 25)
    const ids = new Set<number>()
    for await (const { id } of chatwoot.conversations.list({ status: 'all' })) ids.add(id)
    same('the conversations of all pages', ids.size, 30)
    const { response } = await chatwoot.labels.list().withResponse()
    same('the status of the response', response.status, 200)
  },

  async filter(world) {
    const condition = and(where('status', 'equal_to', ['open']), where('labels', 'equal_to', 'vip'))
    const found = await client(world).conversations.filter(condition).toArray()
    same('the conversations found', found.map(({ id }) => id).join(), '1')
  },

  async upload(world) {
    const { messages } = client(world)
    const bytes = new TextEncoder().encode('Grüße 漢字 🙂')
    const sent = await messages.send(2, {
      content: 'Two files',
      attachments: [
        { data: bytes, filename: 'Grüße.txt', contentType: 'text/plain' },
        new File(['%PDF'], 'invoice.pdf', { type: 'application/pdf' }),
      ],
    })
    const { attachments = [] } = await messages.get(2, sent.id)
    // The server returns them in no order.
    const sizes = attachments.map((file) => ('file_size' in file ? Number(file.file_size) : 0)).sort((a, b) => a - b)
    same('the sizes of the files', sizes.join(), `4,${bytes.length}`)
  },

  async 'visitor (ChatwootPublic)'({ baseUrl, inboxIdentifier }) {
    const visitor = new ChatwootPublic({ baseUrl, inboxIdentifier })
    const { source_id } = await visitor.contacts.create({ name: 'Jon' })
    const { id } = await visitor.conversations.create(source_id)
    const attachments = [{ data: 'order,total', filename: 'orders.csv', contentType: 'text/csv' }]
    await visitor.messages.send(source_id, id, { content: 'Where is it?', attachments })
    const said = await visitor.messages.list(source_id, id).toArray()
    same('the messages', said.map(({ content }) => content).join(), 'Where is it?')
  },

  async 'verify webhooks'() {
    const headers = await signWebhook(body, secret)
    same('the event', (await verifyWebhook(body, headers, secret)).event, 'message_created')
    const error = await failureOf(verifyWebhook(body.replace('message', 'massage'), headers, secret))
    holds('an altered delivery is refused', error instanceof WebhookVerificationError)
    holds('its error is of the same base class as those of the client', isChatwootError(error))
    holds('its error is an instance of the base class', error instanceof ChatwootError)
  },

  async 'handle webhooks'() {
    let received = 0
    const handler = createWebhookHandler({ secret, on: { message_created: () => void received++ } })
    const url = 'https://bot.example.com/chatwoot'
    const headers = await signWebhook(body, secret)
    const statuses = [
      await handler(new Request(url, { method: 'POST', headers, body })),
      await handler(new Request(url, { method: 'POST', headers, body })),
      await handler(new Request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })),
    ].map(({ status }) => status)
    await handler.idle()
    same('the statuses of a delivery, its duplicate, and one without signature', statuses.join(), '200,200,401')
    same('how often the listener was called', received, 1)
  },

  async 'abort, time limit'(world) {
    const aborted = new AbortController()
    const silent = client(world, {
      baseUrl: world.silentUrl,
      maxRetries: 0,
      fetch(url, init) {
        const answer = fetch(url, init)
        aborted.abort()
        return answer
      },
    })
    const error = await failureOf(silent.labels.list({ signal: aborted.signal }))
    holds('an abort is an AbortError', error instanceof AbortError && isAbortError(error))
    const patient = client(world, { baseUrl: world.silentUrl, maxRetries: 0 })
    const late = await failureOf(patient.labels.list({ timeout: 20 }))
    holds('a passed time limit is a TimeoutError', late instanceof TimeoutError && isTimeoutError(late))
  },

  async 'refused connection'(world) {
    const error = await failureOf(client(world, { baseUrl: world.refusedUrl, maxRetries: 0 }).labels.list())
    holds('it is a ConnectionError', error instanceof ConnectionError && isConnectionError(error))
    holds('its message names the call', String(error).includes('GET /api/v1/accounts/1/labels'))
  },

  async 'guards, instanceof'(world) {
    const error = await failureOf(client(world).conversations.get(99_999))
    holds('it is a NotFoundError', error instanceof NotFoundError && isNotFoundError(error))
    holds('it is a ChatwootError', error instanceof ChatwootError && isChatwootError(error))
    holds('it is an Error', error instanceof Error)
    holds('it is no ValidationError', !(error instanceof ValidationError))
    holds('the token is not in it', !String(error).includes(world.apiAccessToken))
  },

  async 'in-memory Chatwoot'() {
    const fake = createFakeChatwoot()
    await fake.visitor({ name: 'Mara' }).says('Hello')
    const chatwoot = new Chatwoot({ ...fake.options(), dangerouslyAllowBrowser: true })
    const [conversation] = await chatwoot.conversations.list({ status: 'all' }).toArray()
    await fake.close()
    same('the name of the contact', conversation?.meta.sender.name, 'Mara')
  },
}

/** The names of the parts: the columns of the table. */
export const names: readonly string[] = Object.keys(parts)

/** Runs all parts, and prints a line of JSON for each. */
export async function run(world: World, print: (line: string) => void): Promise<void> {
  for (const [part, works] of Object.entries(parts)) {
    const error = await works(world).then(
      () => undefined,
      (reason: unknown) => String(reason),
    )
    print(JSON.stringify({ part, works: error ?? true }))
  }
}

function client(
  { baseUrl, apiAccessToken }: World,
  options: Partial<ConstructorParameters<typeof Chatwoot>[0]> = {},
): Chatwoot {
  // In a page a client with a token is refused otherwise.
  return new Chatwoot({ baseUrl, apiAccessToken, accountId: 1, dangerouslyAllowBrowser: true, ...options })
}

/** Only the rejection counts: that of a call which succeeds must not look like one. */
async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  let error: unknown
  try {
    await call
  } catch (reason) {
    error = reason
  }
  holds('the call fails', error !== undefined)
  return error
}

function same(what: string, actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${what}: expected ${expected}, got ${actual}`)
}

function holds(what: string, isTrue: boolean): void {
  if (!isTrue) throw new Error(`does not hold: ${what}`)
}
