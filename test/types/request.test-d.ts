/** What the compiler says about requests by path: checked by `npm run types`. */
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

// Every other path is loose.
expectTypeOf(chatwoot.request('GET', '/api/v1/new')).toEqualTypeOf<ApiPromise<unknown>>()
expectTypeOf(chatwoot.request<{ id: number }>('GET', `/api/v1/new/${7}`)).toEqualTypeOf<ApiPromise<{ id: number }>>()

// @ts-expect-error a path begins with a slash
chatwoot.request('GET', 'https://elsewhere.test/')
// @ts-expect-error methods are in capitals
chatwoot.request('get', '/api/v1/new')
