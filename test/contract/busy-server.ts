/** The in-memory Chatwoot as a busy server answers: background jobs run late, and lists have no order but a promised one. */
import type { Fetch } from '../../src/index.ts'
import type { FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import type { Clock } from './clock.ts'

interface Request {
  readonly method: string
  readonly path: string
  readonly url: string
  readonly init: RequestInit
}

/** Seconds until jobs run. */
const delay = 25

/** Seconds for which a contact counts as online. */
const online = 90

/** What the server answers before a job does it. */
const jobs: readonly { readonly method: string; readonly path: RegExp; readonly answer: unknown }[] = [
  { method: 'DELETE', path: /\/accounts\/\d+\/conversations\/\d+$/, answer: null },
  { method: 'DELETE', path: /\/accounts\/\d+\/inboxes\/\d+$/, answer: { message: 'Your inbox will be removed' } },
  { method: 'DELETE', path: /\/platform\/api\/v1\/users\/\d+$/, answer: null },
  { method: 'POST', path: /\/accounts\/\d+\/bulk_actions$/, answer: null },
  { method: 'POST', path: /\/conversations\/\d+\/update_last_seen$/, answer: null },
]

/** What jobs fill, as it is before. */
const unfilled: readonly { readonly path: RegExp; readonly answer: unknown }[] = [
  { path: /\/summary_reports\/\w+$/, answer: [] },
  { path: /\/live_reports\/conversation_metrics$/, answer: { open: 0, unattended: 0, unassigned: 0, pending: 0 } },
  {
    path: /\/notifications$/,
    answer: { data: { meta: { unread_count: 0, count: 0, current_page: 1 }, payload: [] } },
  },
]

const unordered =
  /\/accounts\/\d+\/(?:inboxes|labels|agents|teams|agent_bots|webhooks|canned_responses|custom_attribute_definitions|custom_filters|assignable_agents|inbox_members\/\d+|conversations\/\d+\/participants|contacts\/\d+\/contactable_inboxes)$/

/** Sends to `fetch`, as if it were such a server. Times are those of the clock. */
export function busyFetch(fetch: Fetch, clock: Clock, { tokens }: FakeChatwoot): Fetch {
  const waiting: { readonly due: number; readonly send: () => Promise<unknown> }[] = []
  const firstAsked = new Map<string, number>()
  const onlineUntil = new Map<string, number>()
  const seconds = () => clock.now() / 1000

  async function runDueJobs(): Promise<void> {
    while (waiting[0] && waiting[0].due <= seconds()) await waiting.shift()?.send()
  }

  /** Refusals do not wait for jobs. */
  async function isAllowed({ method, url, init }: Request): Promise<boolean> {
    const token = new Headers(init.headers).get('api-access-token')
    if (method !== 'DELETE') return true
    if (token !== tokens.administrator && token !== tokens.platform) return false
    return (await fetch(url, { ...init, method: 'GET', body: null })).ok
  }

  async function jobOf(request: Request): Promise<Response | undefined> {
    const job = jobs.find(({ method, path }) => method === request.method && path.test(request.path))
    const isOfAgents = /\/accounts\/.*update_last_seen$/.test(request.path)
    if (!job || isOfAgents || !(await isAllowed(request))) return undefined
    const init = { ...request.init, signal: null }
    waiting.push({ due: seconds() + delay, send: () => fetch(request.url, init) })
    return Response.json(job.answer)
  }

  function unfilledOf(path: string): Response | undefined {
    const found = unfilled.find((one) => one.path.test(path))
    if (!found) return undefined
    const asked = firstAsked.get(path) ?? seconds()
    firstAsked.set(path, asked)
    return seconds() < asked + delay ? Response.json(found.answer) : undefined
  }

  function onlineOf({ method, path }: Request): Response | undefined {
    if (method !== 'DELETE' || seconds() >= (onlineUntil.get(path) ?? 0)) return undefined
    return Response.json({ message: 'Pat is Online, please try again later' }, { status: 422 })
  }

  async function changed(response: Response, { method, path }: Request): Promise<Response> {
    if (method === 'POST' && /^\/public\/.*\/contacts$/.test(path) && response.ok) {
      const { id } = await response.clone().json()
      onlineUntil.set(`/api/v1/accounts/1/contacts/${id}`, seconds() + online)
    }
    if (method !== 'GET' || !response.ok) return response
    if (/\/accounts\/\d+\/conversations\/\d+\/messages$/.test(path)) {
      const body = await response.json()
      const isShown = (one: { message_type: number; created_at: number }) =>
        one.message_type !== 2 || one.created_at <= seconds() - delay
      return Response.json({ ...body, payload: body.payload.filter(isShown) })
    }
    if (unordered.test(path)) return Response.json(reversed(await response.json()))
    return unfilledOf(path) ?? response
  }

  return async (url, init) => {
    await runDueJobs()
    const request: Request = { method: init.method ?? 'GET', path: new URL(url).pathname, url, init }
    const early = (await jobOf(request)) ?? onlineOf(request)
    return early ?? changed(await fetch(url, init), request)
  }
}

function reversed(list: unknown): unknown {
  if (Array.isArray(list)) return list.toReversed()
  if (typeof list !== 'object' || list === null) return list
  return Object.fromEntries(Object.entries(list).map(([key, value]) => [key, reversed(value)]))
}
