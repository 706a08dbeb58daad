/** Articles of a help centre. */

import {
  createArticle,
  deleteArticle,
  getArticle,
  listArticles,
  reorderArticles,
  updateArticle,
} from '../../../generated/operations.ts'
import { describeValue } from '../../core/errors/describe-value.ts'
import type { BodyInput, QueryInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/page-promise.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { Article, ArticleListMeta, ArticlePositions } from '../../types.ts'
import { payloadOf } from '../payload.ts'

/** What `portals.articles.list` takes. */
export type ListArticlesParams = QueryInput<'listArticles'>

/** What `portals.articles.create` takes; `content` is Markdown. */
export type CreateArticleParams = BodyInput<'createArticle'>['article']

/** What `portals.articles.update` takes: the fields to change. */
export type UpdateArticleParams = BodyInput<'updateArticle'>['article']

/**
 * Articles of a portal; `slug` is the portal's.
 *
 * Every method rejects with NotFoundError if the portal or the article is unknown, and methods that change something
 * with PermissionDeniedError for users who are not administrators. An unknown `status` is a ServerError.
 */
export class Articles extends Resource {
  /**
   * Lists articles of every status and language, the last changed first; with a `category_slug` by position.
   * @see GET /api/v1/accounts/{account_id}/portals/{portal_slug}/articles
   */
  list(slug: string, params: ListArticlesParams = {}, options?: ListOptions): PagePromise<Article, ArticleListMeta> {
    const input = { path: { portal_slug: slug }, query: params }
    // The count does not depend on status and author.
    const isCounted = () => params.status === undefined && params.author_id === undefined
    return this.pages(
      listArticles,
      input,
      ({ payload, meta }) => ({ items: payload, meta, total: isCounted() ? meta?.articles_count : undefined }),
      options,
    )
  }

  /**
   * Returns an article with its `content`.
   * @see GET /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}
   */
  get(slug: string, id: number, options?: RequestOptions): ApiPromise<Article> {
    const input = { path: { portal_slug: slug, article_id: id } }
    return this.call(getArticle, input, options).unwrap(payloadOf)
  }

  /**
   * Creates an article, by default a draft. 4.7 ignores `status` here: check the one in the response, and publish with
   * `update`.
   * @throws ValidationError if the title or the author is missing, since 4.16 or 4.17 also if the author is not in the
   * account
   * @see POST /api/v1/accounts/{account_id}/portals/{portal_slug}/articles
   */
  create(slug: string, params: CreateArticleParams, options?: RequestOptions): ApiPromise<Article> {
    const input = { path: { portal_slug: slug }, body: { article: params } }
    return this.call(createArticle, input, options).unwrap(payloadOf)
  }

  /**
   * Updates an article; omitted fields keep their value. `status` publishes and archives it. `draft_title` and
   * `draft_content` keep a next version beside what visitors see. Servers since 4.16 or 4.17 have these, and ignore an
   * author who is not in the account.
   * @throws ValidationError for values that the server does not accept, and if there is nothing to change
   * @see PATCH /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}
   */
  update(slug: string, id: number, params: UpdateArticleParams, options?: RequestOptions): ApiPromise<Article> {
    const input = { path: { portal_slug: slug, article_id: id }, body: { article: params } }
    return this.call(updateArticle, input, options).unwrap(payloadOf)
  }

  /**
   * Changes the positions of articles, each within its category.
   * @param positions the new positions by article id: `{ 12: 10, 14: 20 }`
   * @returns the positions that the server stored, which are evenly spaced; undefined before 4.16
   * @throws TypeError if a position is not a whole number
   * @throws NotFoundError also if the portal has no such article, since 4.16
   * @see POST /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/reorder
   */
  reorder(
    slug: string,
    positions: ArticlePositions['positions'],
    options?: RequestOptions,
  ): ApiPromise<ArticlePositions['positions'] | undefined> {
    const input = () => ({ path: { portal_slug: slug }, body: { positions_hash: checkPositions(positions) } })
    return this.call(reorderArticles, input, options).map((answer) => answer?.positions)
  }

  /**
   * Deletes an article.
   * @see DELETE /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}
   */
  delete(slug: string, id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteArticle, { path: { portal_slug: slug, article_id: id } }, options)
  }
}

function checkPositions(positions: ArticlePositions['positions']): ArticlePositions['positions'] {
  for (const [id, position] of Object.entries(positions)) {
    if (Number.isSafeInteger(position)) continue
    throw new TypeError(`the position of article ${id} must be a whole number, got ${describeValue(position)}`)
  }
  return positions
}
