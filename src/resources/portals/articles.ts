/** Articles: what is written in a help centre. */

import { createArticle, deleteArticle, getArticle, listArticles, updateArticle } from '../../../generated/operations.ts'
import type { BodyInput, QueryInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/pages.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { Article, ArticleListMeta } from '../../types.ts'

/** What `portals.articles.list` takes. */
export type ListArticlesParams = QueryInput<'listArticles'>

/** What `portals.articles.create` takes; `content` is Markdown. */
export type CreateArticleParams = BodyInput<'createArticle'>['article']

/** What `portals.articles.update` takes: what is to change. */
export type UpdateArticleParams = BodyInput<'updateArticle'>['article']

/** `slug` names the portal everywhere. Changes are for administrators. */
export class Articles extends Resource {
  /**
   * Lists articles of every status and language, the last changed first; those of a `category_slug` by position.
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/portals/{portal_slug}/articles
   */
  list(slug: string, params: ListArticlesParams = {}, options?: ListOptions): PagePromise<Article, ArticleListMeta> {
    return this.pages(
      listArticles,
      { path: { portal_slug: slug }, query: params },
      ({ payload, meta }) => ({ items: payload, meta }),
      options,
    )
  }

  /**
   * Gets one article, with its `content`.
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}
   */
  get(slug: string, id: number, options?: RequestOptions): ApiPromise<Article> {
    const input = { path: { portal_slug: slug, article_id: id } }
    return this.call(getArticle, input, options).unwrap(({ payload }) => payload)
  }

  /**
   * Creates an article, a draft unless `status` says otherwise. 4.7 takes no notice of `status` here: look at that of
   * the answer, and publish by an update.
   * @throws ValidationError without title or author
   * @throws ServerError for an unknown `status`: the server has no better answer
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/portals/{portal_slug}/articles
   */
  create(slug: string, params: CreateArticleParams, options?: RequestOptions): ApiPromise<Article> {
    const input = { path: { portal_slug: slug }, body: { article: params } }
    return this.call(createArticle, input, options).unwrap(({ payload }) => payload)
  }

  /**
   * Changes an article; what is left out stays. `status` publishes and archives it.
   * @throws ValidationError for values that the server does not take, and when nothing is to change
   * @throws ServerError for an unknown `status`: the server has no better answer
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}
   */
  update(slug: string, id: number, params: UpdateArticleParams, options?: RequestOptions): ApiPromise<Article> {
    const input = { path: { portal_slug: slug, article_id: id }, body: { article: params } }
    return this.call(updateArticle, input, options).unwrap(({ payload }) => payload)
  }

  /**
   * Deletes an article.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/portals/{portal_slug}/articles/{article_id}
   */
  delete(slug: string, id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteArticle, { path: { portal_slug: slug, article_id: id } }, options)
  }
}
