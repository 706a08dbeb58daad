/** Why a delivery was refused. */
import { ChatwootError, guard, named } from '../core/errors/chatwoot-error.ts'

/** Why a delivery was refused. docs/webhooks.md says for each what to do. */
export type WebhookRejection =
  /** From a server before 4.12 (agent bots and API inboxes: 4.13), or a proxy removes the headers. */
  | 'not-signed'
  /** From a macro or an automation rule. */
  | 'never-signed'
  /** Some of Chatwoot's headers arrived, others did not: a proxy removes them. */
  | 'header-missing'
  | 'signature-malformed'
  | 'timestamp-malformed'
  /** Made by something else: Chatwoot sends seconds. */
  | 'timestamp-in-milliseconds'
  /** Delayed, repeated, or the clock of one of the machines is wrong. */
  | 'timestamp-too-old'
  /** The clock of one of the machines is wrong. */
  | 'timestamp-in-future'
  /** The function that looks up the secret found none. */
  | 'secret-not-found'
  | 'secret-has-whitespace-or-quotes'
  /** The secret is another sender's, or the body was changed in a way that cannot be proven. */
  | 'wrong-secret-or-changed-body'
  /** Parsed, and serialized again: Chatwoot writes `<`, `>` and `&` in another way than JSON.stringify. */
  | 'body-parsed-and-serialized-again'
  /** API Gateway passes it like that: `fromApiGateway` decodes it. */
  | 'body-in-base64'
  | 'body-compressed'
  /** UTF-8 that was decoded as Latin-1. */
  | 'body-decoded-as-latin-1'
  /** Neither a string nor bytes: parsed already. */
  | 'body-neither-string-nor-bytes'
  /** Something has read it before. */
  | 'body-empty'
  /** Not the JSON of an event. */
  | 'body-malformed'
  // Only from a handler:
  /** By a body parser, for instance. */
  | 'body-read-before'
  /** The connection was lost. */
  | 'body-incomplete'
  | 'body-too-large'
  | 'body-too-slow'
  /** `maxPending` events wait already. */
  | 'too-many-waiting'

/** A delivery that is not proven to be Chatwoot's. `reason` and message name the cause as far as it can be proven. */
export class WebhookVerificationError extends ChatwootError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(WebhookVerificationError, 'WebhookVerificationError')
  readonly reason: WebhookRejection

  constructor(reason: WebhookRejection, detail = '') {
    super(`delivery refused: ${reason.replaceAll('-', ' ')}${detail}`)
    this.reason = reason
  }
}

export const isWebhookVerificationError = /* @__PURE__ */ guard<WebhookVerificationError>('WebhookVerificationError')
