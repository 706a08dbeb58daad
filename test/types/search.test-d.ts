/** What the compiler says about the search: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type {
  ApiPromise,
  GlobalSearchArticle,
  GlobalSearchContact,
  GlobalSearchConversation,
  GlobalSearchResult,
  Message,
  PagePromise,
} from '../../src/index.ts'
import type { Search, SearchParams } from '../../src/resources/search.ts'

declare const search: Search

expectTypeOf(search.all('refund', { page: 2 })).toEqualTypeOf<ApiPromise<GlobalSearchResult>>()
expectTypeOf(search.conversations('7')).toEqualTypeOf<PagePromise<GlobalSearchConversation, undefined>>()
expectTypeOf(search.contacts('alma')).toEqualTypeOf<PagePromise<GlobalSearchContact, undefined>>()
expectTypeOf(search.messages('refund')).toEqualTypeOf<PagePromise<Message, undefined>>()
expectTypeOf(search.articles('refund')).toEqualTypeOf<PagePromise<GlobalSearchArticle, undefined>>()
expectTypeOf<SearchParams>().toEqualTypeOf<{ page?: number | undefined }>()

// @ts-expect-error without q the server would list contacts
search.contacts()
// @ts-expect-error q comes first
search.all({ q: 'refund' })
// @ts-expect-error no such key
search.messages('refund', { per_page: 50 })
