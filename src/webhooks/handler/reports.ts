/** What a handler tells its program: failures, refusals, warnings. */

import type { WebhookRejection, WebhookVerificationError } from '../verification-error.ts'
import { answer, logError } from './answer.ts'
import type { FailedWebhook, WebhookHandlerOptions } from './handler-options.ts'

export function reportsTo({ onError = logError, onReject }: WebhookHandlerOptions) {
  const warnings = new Set<string>()
  /** The functions of a program or platform must not stop a delivery. */
  const call = async (hook: () => unknown) => {
    try {
      await hook()
    } catch (error) {
      logError(error)
    }
  }
  const warnOnce = (message: string, kind = message) => {
    if (!warnings.has(kind)) console.warn(`chatwoot-client: ${message}`)
    warnings.add(kind)
  }
  const report = (error: unknown, failed: FailedWebhook) => void call(() => onError(error, failed))
  const reject = ({ reason, message }: WebhookVerificationError, { url, headers }: Request) => {
    call(() => (onReject ? onReject({ reason, message, url, headers }) : warnOnce(message, reason)))
    // A mistake of this program, which its author sees at once; all others would help whoever tries secrets.
    const status = statuses[reason] ?? (reason.startsWith('body') ? 400 : 401)
    return answer(status, reason === 'body-read-before' ? message : '')
  }
  return [report, reject, warnOnce, call] as const
}

const statuses: { readonly [reason in WebhookRejection]?: number } = {
  'body-too-slow': 408,
  'body-too-large': 413,
  'too-many-waiting': 429,
}
