/** An account in memory whose webhook, API inbox and bot deliver to one handler, and what the handler hears. */
import { Chatwoot, ChatwootBot, ChatwootPublic } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import type { FakeDelivery } from '../../../src/testing/records/sending.ts'
import type { WebhookEventName } from '../../../src/types.ts'
import {
  createWebhookHandler,
  type FailedWebhook,
  type ReceivedWebhookEvent,
  type RejectedWebhook,
  type WebhookContext,
  type WebhookHandler,
  type WebhookHandlerOptions,
  type WebhookListeners,
  type WebhookSecrets,
} from '../../../src/webhooks/index.ts'
import { testRuntime } from '../core/transport/test-runtime.ts'

const url = 'https://hooks.example.com/chatwoot'

const subscriptions: WebhookEventName[] = [
  'contact_created',
  'contact_updated',
  'conversation_created',
  'conversation_status_changed',
  'conversation_updated',
  'conversation_typing_on',
  'conversation_typing_off',
  'message_created',
  'message_updated',
]

export interface Heard {
  /** Whose delivery it was. */
  sender: FakeDelivery['sender'] | undefined
  event: ReceivedWebhookEvent
  context: WebhookContext
}

export interface WebhookDesk {
  fake: FakeChatwoot
  handler: WebhookHandler
  chatwoot: Chatwoot
  bot: ChatwootBot
  /** Mara, whose conversation 1 is pending: it begins with the bot. */
  visitor: ChatwootPublic
  /** Everything that was given to a listener, also if it then failed. */
  heard: Heard[]
  /** The requests that came in; their bodies can be read. */
  requests: Request[]
  rejected: RejectedWebhook[]
  failed: { error: unknown; failure: FailedWebhook }[]
  /** Resolves when what has happened is delivered and handled. Another try for a bot waits for `fake.advanceTime`. */
  settled(): Promise<void>
  /** The names of the events that a sender has delivered. */
  names(sender: FakeDelivery['sender']): string[]
}

type Options = Partial<Omit<WebhookHandlerOptions, 'secret' | 'unsigned' | 'on'>> & {
  /** Instead of those that the server returns. */
  secret?: WebhookSecrets
  /** Called by every listener; what it throws is the failure of the listener. */
  hear?: (heard: Heard, desk: WebhookDesk) => unknown
}

export async function openDesk({ hear = () => {}, secret, ...options }: Options = {}): Promise<WebhookDesk> {
  const requests: Request[] = []
  const fake = createFakeChatwoot({
    runtime: testRuntime({ holdPauses: true }),
    data: { bot: { inboxes: [1] } },
    webhookFetch: (request) => {
      requests.push(request.clone())
      return desk.handler(request)
    },
  })
  const connection = { baseUrl: 'https://chat.example.com', fetch: fake.fetch, maxRetries: 0 }
  const chatwoot = new Chatwoot({ ...connection, accountId: 1, apiAccessToken: fake.token })
  const visitor = new ChatwootPublic({ ...connection, inboxIdentifier: 'fake-inbox-1' })
  await visitor.contacts.create({ source_id: 'mara', name: 'Mara' })
  await visitor.conversations.create('mara')
  const secrets = await setUp(fake, chatwoot)
  const rejected: RejectedWebhook[] = []
  const failed: WebhookDesk['failed'] = []
  const heard: Heard[] = []
  const handler = createWebhookHandler({
    secret: secret ?? secrets,
    on: listeners((event, context) => {
      const { sender } = fake.deliveries.find(({ id }) => id === context.deliveryId) ?? {}
      const entry = { sender, event, context }
      heard.push(entry)
      return hear(entry, desk)
    }),
    onReject: (one) => rejected.push(one),
    onError: (error, failure) => failed.push({ error, failure }),
    ...options,
  })
  const desk: WebhookDesk = {
    ...{ fake, handler, chatwoot, visitor, heard, requests, rejected, failed },
    bot: new ChatwootBot({ ...connection, accountId: 1, apiAccessToken: fake.tokens.bot }),
    async settled() {
      // Listeners make something happen, too.
      for (let seen = -1; seen < fake.deliveries.length; ) {
        seen = fake.deliveries.length
        await fake.advanceTime(0)
        await handler.idle()
      }
    },
    names: (from) => heard.filter(({ sender }) => sender === from).map(({ event }) => event.event),
  }
  return desk
}

/** Lets all of them deliver to one address, and reads their secrets, as a program does when it starts. */
async function setUp({ state }: FakeChatwoot, chatwoot: Chatwoot): Promise<string[]> {
  const webhook = await chatwoot.webhooks.ensure({ url, subscriptions })
  // The fake has no request for it.
  Object.assign(state.inboxes[0] ?? {}, { webhook_url: url })
  await chatwoot.agentBots.update(1, { outgoing_url: url })
  const inbox = await chatwoot.inboxes.get(1)
  const bots = await chatwoot.agentBots.list().toArray()
  const secrets = [webhook, inbox, ...bots].map((sender) => ('secret' in sender ? sender.secret : undefined))
  return secrets.filter((secret) => typeof secret === 'string')
}

function listeners(hear: (event: ReceivedWebhookEvent, context: WebhookContext) => unknown): WebhookListeners {
  const names = [...subscriptions, 'conversation_opened', 'conversation_resolved']
  return Object.fromEntries(names.map((name) => [name, hear]))
}
