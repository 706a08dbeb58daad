/** What the compiler says about portals: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type {
  ApiPromise,
  Article,
  ArticleListMeta,
  Category,
  CategoryList,
  PagePromise,
  Portal,
} from '../../src/index.ts'
import type { CreateArticleParams, UpdateArticleParams } from '../../src/resources/portals/articles.ts'
import type { CreateCategoryParams, UpdateCategoryParams } from '../../src/resources/portals/categories.ts'
import type { CreatePortalParams, Portals, UpdatePortalParams } from '../../src/resources/portals/portals.ts'

declare const portals: Portals
const { categories, articles } = portals

expectTypeOf(portals.list()).toEqualTypeOf<PagePromise<Portal, undefined>>()
expectTypeOf(portals.get('help')).toEqualTypeOf<ApiPromise<Portal>>()
expectTypeOf(portals.create({ name: 'Help', slug: 'help', blob_id: 'signed' })).toEqualTypeOf<ApiPromise<Portal>>()
expectTypeOf(portals.update('help', { inbox_id: 61 })).toEqualTypeOf<ApiPromise<Portal>>()
expectTypeOf(portals.delete('help')).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf<{ name: string; slug: string; color?: string | undefined }>().toExtend<CreatePortalParams>()
expectTypeOf<{ archived: boolean; page_title: null }>().toExtend<UpdatePortalParams>()

// @ts-expect-error a portal is identified by its slug
portals.get(2)
// @ts-expect-error a portal has a slug
portals.create({ name: 'Help' })
// @ts-expect-error the client puts it into its wrapper
portals.update('help', { portal: { archived: true } })

expectTypeOf(categories.list('help', { locale: 'de' })).toEqualTypeOf<PagePromise<Category, CategoryList['meta']>>()
expectTypeOf(categories.get('help', 8)).toEqualTypeOf<ApiPromise<Category>>()
expectTypeOf(categories.create('help', { name: 'Orders', slug: 'orders' })).toEqualTypeOf<ApiPromise<Category>>()
expectTypeOf(categories.update('help', 8, { icon: null })).toEqualTypeOf<ApiPromise<Category>>()
expectTypeOf(categories.delete('help', 8)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf<{ name: string; slug: string; parent_category_id: null }>().toExtend<CreateCategoryParams>()
expectTypeOf<{ position?: number | undefined }>().toExtend<UpdateCategoryParams>()

// @ts-expect-error a category has a slug
categories.create('help', { name: 'Orders' })
// @ts-expect-error a category belongs to a portal
categories.get(8)

expectTypeOf(articles.list('help', { status: 'draft' })).toEqualTypeOf<PagePromise<Article, ArticleListMeta>>()
expectTypeOf(articles.get('help', 4)).toEqualTypeOf<ApiPromise<Article>>()
expectTypeOf(articles.create('help', { title: 'Refunds', author_id: 1 })).toEqualTypeOf<ApiPromise<Article>>()
expectTypeOf(articles.reorder('help', { 4: 10 })).toEqualTypeOf<ApiPromise<{ [id: string]: number } | undefined>>()
expectTypeOf(articles.update('help', 4, { status: 'published' })).toEqualTypeOf<ApiPromise<Article>>()
expectTypeOf(articles.delete('help', 4)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf<{ title: string; author_id: number; meta: { tags: string[] } }>().toExtend<CreateArticleParams>()
expectTypeOf<{ category_id: null }>().toExtend<UpdateArticleParams>()

// @ts-expect-error an article has an author
articles.create('help', { title: 'Refunds' })
// @ts-expect-error there is no such status
articles.update('help', 4, { status: 'deleted' })
// @ts-expect-error there is no such status
articles.list('help', { status: 1 })
