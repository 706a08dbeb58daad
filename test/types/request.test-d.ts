/** Type tests of requests by path: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { components } from '../../generated/schema.ts'
import type { ApiPromise, Chatwoot } from '../../src/index.ts'

declare const chatwoot: Chatwoot
const conversation = '/api/v1/accounts/{account_id}/conversations/{conversation_id}'

// A known route has its types; the account is filled in.
expectTypeOf(chatwoot.request('GET', conversation, { path: { conversation_id: 7 } })).toEqualTypeOf<
  ApiPromise<components['schemas']['Conversation']>
>()
expectTypeOf(
  chatwoot.request('POST', `${conversation}/toggle_priority`, {
    path: { conversation_id: 7 },
    body: { priority: null },
  }),
).toEqualTypeOf<ApiPromise<void>>()
chatwoot.request('GET', '/api/v1/profile')
chatwoot.request('GET', '/api/v1/profile', { timeout: 5, signal: AbortSignal.timeout(5) })

// Dates are not written as the route needs them, so they do not compile; what the server reads does.
const toggle = `${conversation}/toggle_status` as const
const path = { conversation_id: 7 }
chatwoot.request('POST', toggle, { path, body: { status: 'snoozed', snoozed_until: 1_798_761_600 } })
// @ts-expect-error unix seconds, not a Date
chatwoot.request('POST', toggle, { path, body: { status: 'snoozed', snoozed_until: new Date() } })
// @ts-expect-error unix seconds, not a Date
chatwoot.request('GET', '/api/v2/accounts/{account_id}/reports', { query: { metric: 'account', since: new Date() } })

// Arrays without brackets, and files in the body of a route that takes them.
chatwoot.request('GET', '/api/v1/accounts/{account_id}/conversations', { query: { labels: ['vip'] } })
declare const file: File
chatwoot.request('POST', '/api/v1/accounts/{account_id}/contacts', { body: { name: 'Ada', avatar: file } })

// Every other path is loose.
chatwoot.request('POST', '/api/v1/new', { query: { since: new Date() }, body: { files: [file], at: new Date() } })
expectTypeOf(chatwoot.request('GET', '/api/v1/new')).toEqualTypeOf<ApiPromise<unknown>>()
expectTypeOf(chatwoot.request<{ id: number }>('GET', `/api/v1/new/${7}`)).toEqualTypeOf<ApiPromise<{ id: number }>>()

// Also a known route, where its caller names the result.
expectTypeOf(chatwoot.request<{ id: number }>('GET', '/api/v1/profile')).toEqualTypeOf<ApiPromise<{ id: number }>>()

// @ts-expect-error a known route needs its path variables
chatwoot.request('GET', conversation)
// @ts-expect-error a path starts with a slash
chatwoot.request('GET', 'https://elsewhere.test/')
// @ts-expect-error methods are in capitals
chatwoot.request('get', '/api/v1/new')
