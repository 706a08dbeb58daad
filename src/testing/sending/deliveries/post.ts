/** Posts a delivery once: five seconds for the response; redirects are followed with the same body, if the version does. */
import type { Runtime } from '../../../core/transport/runtime.ts'
import { a, checkGiven } from '../../given/kinds.ts'
import { isPrivate } from './addresses.ts'
import type { DeliveryRules } from './rules.ts'

/** Sends a delivery; `fetch` is one, and so is a function that handles requests. */
export type WebhookFetch = (request: Request) => Promise<Response>

/** The status, if there was a response, and why it failed, in the server's words. */
export interface Outcome {
  status?: number
  /** Absent if it was delivered. */
  error?: string
  /** What `fetch` threw, in words. */
  thrown?: string
}

export interface Posting {
  fetch: WebhookFetch
  runtime: Pick<Runtime, 'limit'>
  rules: DeliveryRules
  /** Nobody waits for the outcome any more. */
  signal: AbortSignal
}

/** Seconds until the server gives up waiting for the response. */
export const timeLimit = 5
const longestChain = 10

export async function post(
  { url, headers, body }: { url: string; headers: Headers; body: () => BodyInit },
  { fetch, runtime, rules, signal }: Posting,
): Promise<Outcome> {
  const abort = new AbortController()
  let end = () => {}
  const late = new Promise<Outcome>((resolve) => {
    const giveUp = () => {
      resolve({ error: rules.errors.timeout })
      abort.abort()
    }
    const cancel = runtime.limit(giveUp, timeLimit * 1000)
    signal.addEventListener('abort', giveUp)
    end = () => {
      cancel()
      signal.removeEventListener('abort', giveUp)
    }
  })

  async function follow(at: string, followed = 0): Promise<Outcome> {
    const target = new URL(at)
    if (rules.refusesPrivateAddresses && isPrivate(target)) {
      return { error: `Hostname '${target.hostname.replace(/[[\]]/g, '')}' has no public ip addresses` }
    }
    const response = await fetch(
      new Request(at, {
        ...{ method: 'POST', headers, body: body(), signal: abort.signal, redirect: 'manual' },
        // A body that is a stream must say so; the types of the platform do not know it.
        ...({ duplex: 'half' } as RequestInit),
      }),
    )
    checkGiven(answered, response, 'what webhookFetch returns')
    const { status } = response
    const location = response.headers.get('Location')
    await response.body?.cancel()
    const isRedirect = status >= 300 && status < 400 && location !== null
    if (isRedirect && rules.followsRedirects && followed < longestChain) {
      return follow(new URL(location, at).href, followed + 1)
    }
    return outcomeOf(status, response.statusText)
  }

  try {
    if (signal.aborted) return { error: rules.errors.timeout }
    return await Promise.race([late, follow(url)])
  } catch (error) {
    return { error: isRefusal(error) ? refusal(url) : rules.errors.reset, thrown: inWords(error) }
  } finally {
    end()
  }
}

/** Also of another realm or another library. */
const answered = a<Response>('a Response', (value) => {
  const { status, headers } = Object(value)
  return typeof status === 'number' && typeof headers?.get === 'function'
})

export function outcomeOf(status: number, statusText = ''): Outcome {
  if (status >= 200 && status < 300) return { status }
  return { status, error: `${status} ${reasons[status] ?? statusText}`.trim() }
}

// Responses that did not come over HTTP have no reason.
const reasons: Readonly<Record<number, string>> = {
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  413: 'Payload Too Large',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/** An error, the line of the program that threw it, and its causes. */
function inWords(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  const { cause, stack = '' } = thrown
  const place = stack.split('\n').find((line) => /^ +at /.test(line) && !/node:|node_modules/.test(line))
  const at = place === undefined ? '' : ` (${place.trim()})`
  return `${thrown}${at}${cause === undefined ? '' : `, caused by ${inWords(cause)}`}`
}

function isRefusal(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ECONNREFUSED'
}

export function refusal(url: string): string {
  const { hostname, port, protocol } = new URL(url)
  const at = port || (protocol === 'https:' ? '443' : '80')
  const reason = `Connection refused - connect(2) for "${hostname}" port ${at}`
  return `Failed to open TCP connection to ${hostname}:${at} (${reason})`
}
