import { describe, expect, it } from 'vitest'
import { Connection } from '../../../../src/core/connection.ts'
import { PermissionDeniedError, ServerError, ValidationError } from '../../../../src/index.ts'
import { Portals } from '../../../../src/resources/portals/portals.ts'
import { described } from '../../../recordings/described.ts'
import { recordedBody } from '../../../recordings/recorded.ts'
import { base, onlyNock, server, token } from '../../../servers/nock.ts'

const portals = new Portals(new Connection({ baseUrl: base, accountId: 17, apiAccessToken: token }))
const { blob_id: signed } = recordedBody<{ blob_id: string }>('upload-multipart')
const route = '/api/v1/accounts/17/portals'
const all = '/api/v1/accounts/{account_id}/portals'
const one = `${all}/{portal_slug}`
const portal = {
  id: 2,
  color: '#1f93ff',
  custom_domain: null,
  header_text: 'How can we help?',
  homepage_link: null,
  name: 'Help',
  page_title: null,
  slug: 'help',
  archived: false,
  account_id: 17,
  config: {
    allowed_locales: [{ code: 'en', articles_count: 3, categories_count: 1, draft: false }],
    default_locale: 'en',
    layout: 'classic',
    social_profiles: {},
    locale_translations: {},
  },
  meta: {
    all_articles_count: 3,
    archived_articles_count: 1,
    published_count: 1,
    draft_articles_count: 1,
    mine_articles_count: 3,
    categories_count: 1,
    default_locale: 'en',
  },
}

onlyNock()

describe('list', () => {
  it('returns the portals out of their payload, in one page', async () => {
    server()
      .get(route)
      .reply(...described(`GET ${all}`, { payload: [portal], meta: { current_page: 1, portals_count: 1 } }))

    const page = await portals.list()

    expect(page.items).toEqual([portal])
    expect(page.hasNextPage).toBe(false)
  })
})

describe('get', () => {
  it('returns a portal by its slug', async () => {
    server()
      .get(`${route}/help`)
      .reply(...described(`GET ${one}`, portal))

    await expect(portals.get('help')).resolves.toEqual(portal)
  })

  it('is a ServerError for an unknown slug', async () => {
    server()
      .get(`${route}/nothing`)
      .reply(...described(`GET ${one}`, { status: 500, error: 'Internal Server Error' }, 500))

    await expect(portals.get('nothing', { maxRetries: 0 })).rejects.toThrow(ServerError)
  })
})

describe('create', () => {
  it('sends the portal in its wrapper, and logo and inbox next to it', async () => {
    server()
      .post(route, {
        portal: {
          name: 'Help',
          slug: 'help',
          custom_domain: 'help.example.com',
          config: { default_locale: 'en', allowed_locales: ['en', 'de'] },
        },
        blob_id: signed,
        inbox_id: 61,
      })
      .reply(...described(`POST ${all}`, portal))

    const call = portals.create({
      name: 'Help',
      slug: 'help',
      custom_domain: 'help.example.com',
      config: { default_locale: 'en', allowed_locales: ['en', 'de'] },
      blob_id: signed,
      inbox_id: 61,
    })

    await expect(call).resolves.toEqual(portal)
  })

  it.each(['logo.png', new File(['x'], 'logo.png')])('refuses the logo %o, which is not an upload', async (logo) => {
    const said = 'blob_id must be the blob_id that upload(file) returns, got '

    // @ts-expect-error one of them is a file
    await expect(portals.create({ name: 'Help', slug: 'help', blob_id: logo })).rejects.toThrow(said)
    // @ts-expect-error one of them is a file
    await expect(portals.update('help', { blob_id: logo })).rejects.toThrow(said)
  })

  it('sends an empty domain if there is none, which 4.7 needs', async () => {
    server()
      .post(route, { portal: { name: 'Help', slug: 'help', custom_domain: '' } })
      .reply(...described(`POST ${all}`, portal))

    await portals.create({ name: 'Help', slug: 'help', custom_domain: undefined })
  })

  it('sends an empty domain for null, too', async () => {
    server()
      .post(route, { portal: { name: 'Help', slug: 'help', custom_domain: '' } })
      .reply(...described(`POST ${all}`, portal))

    // @ts-expect-error what JavaScript can do
    await portals.create({ name: 'Help', slug: 'help', custom_domain: null })
  })

  it('rejects and does not throw if it is called without arguments', async () => {
    // @ts-expect-error what JavaScript can do
    const call = portals.create()

    await expect(call).rejects.toThrow(TypeError)
  })

  it('is a ValidationError for a slug that is taken', async () => {
    const refusal = { message: 'Slug has already been taken', attributes: ['slug'] }
    server()
      .post(route)
      .reply(...described(`POST ${all}`, refusal, 422))

    const error = await portals.create({ name: 'Help', slug: 'help' }).catch((caught: unknown) => caught)

    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toMatchObject({ fields: ['slug'] })
  })
})

describe('update', () => {
  it('sends the changes', async () => {
    const archived = { ...portal, archived: true }
    server()
      .patch(`${route}/help`, { portal: { slug: 'help', archived: true } })
      .reply(...described(`PATCH ${one}`, archived))

    await expect(portals.update('help', { archived: true })).resolves.toEqual(archived)
  })

  it('sends a new slug', async () => {
    const renamed = { ...portal, slug: 'support' }
    server()
      .patch(`${route}/help`, { portal: { slug: 'support' } })
      .reply(...described(`PATCH ${one}`, renamed))

    await expect(portals.update('help', { slug: 'support' })).resolves.toEqual(renamed)
  })

  it('sends a logo next to the portal', async () => {
    server()
      .patch(`${route}/help`, { portal: { slug: 'help', name: 'Help' }, blob_id: signed })
      .reply(...described(`PATCH ${one}`, portal))

    await expect(portals.update('help', { name: 'Help', blob_id: signed })).resolves.toEqual(portal)
  })

  it('sends the slug with an inbox, which the server would ignore alone', async () => {
    server()
      .patch(`${route}/help`, { portal: { slug: 'help' }, inbox_id: 61 })
      .reply(...described(`PATCH ${one}`, portal))

    await portals.update('help', { inbox_id: 61 })
  })

  it('is a ValidationError that says what is wrong', async () => {
    server()
      .patch(`${route}/help`)
      .reply(...described(`PATCH ${one}`, { error: { slug: ['has already been taken'] } }, 422))

    await expect(portals.update('help', { slug: 'taken' })).rejects.toThrow(/slug has already been taken/i)
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${route}/help`, '')
      .reply(...described(`DELETE ${one}`))

    await expect(portals.delete('help')).resolves.toBeUndefined()
  })

  it('is a PermissionDeniedError for users who are not administrators', async () => {
    server()
      .delete(`${route}/help`)
      .reply(...described(`DELETE ${one}`, { error: 'You are not authorized to do this action' }, 401))

    await expect(portals.delete('help')).rejects.toThrow(PermissionDeniedError)
  })
})

describe('categories', () => {
  const categories = `${one}/categories`
  const category = {
    id: 8,
    name: 'Orders',
    slug: 'orders',
    locale: 'en',
    description: null,
    position: 1,
    account_id: 17,
    icon: '',
    meta: { articles_count: 2 },
  }

  it('are listed for a language', async () => {
    const meta = { current_page: 1, categories_count: 1 }
    server()
      .get(`${route}/help/categories?locale=de`)
      .reply(...described(`GET ${categories}`, { payload: [category], meta }))

    const page = await portals.categories.list('help', { locale: 'de' })

    expect(page.items).toEqual([category])
    expect(page.meta).toEqual(meta)
  })

  it('are fetched one by one', async () => {
    server()
      .get(`${route}/help/categories/8`)
      .reply(...described(`GET ${categories}/{category_id}`, { payload: category }))

    await expect(portals.categories.get('help', 8)).resolves.toEqual(category)
  })

  it('are created in their wrapper', async () => {
    const params = { name: 'Orders', slug: 'orders', locale: 'en', position: 1 }
    server()
      .post(`${route}/help/categories`, { category: params })
      .reply(...described(`POST ${categories}`, { payload: category }))

    await expect(portals.categories.create('help', params)).resolves.toEqual(category)
  })

  it('are a ValidationError if their language has one with that slug', async () => {
    const refusal = { message: 'Locale should be unique in the category and portal', attributes: ['locale'] }
    server()
      .post(`${route}/help/categories`)
      .reply(...described(`POST ${categories}`, refusal, 422))

    const call = portals.categories.create('help', { name: 'Orders', slug: 'orders' })

    await expect(call).rejects.toThrow(ValidationError)
  })

  it('are updated in their wrapper', async () => {
    const changed = { ...category, description: 'Paying and sending' }
    server()
      .patch(`${route}/help/categories/8`, { category: { description: 'Paying and sending' } })
      .reply(...described(`PATCH ${categories}/{category_id}`, { payload: changed }))

    const call = portals.categories.update('help', 8, { description: 'Paying and sending' })

    await expect(call).resolves.toEqual(changed)
  })

  it('are deleted, which returns nothing', async () => {
    server()
      .delete(`${route}/help/categories/8`, '')
      .reply(...described(`DELETE ${categories}/{category_id}`))

    await expect(portals.categories.delete('help', 8)).resolves.toBeUndefined()
  })
})

describe('articles', () => {
  const articles = `${one}/articles`
  const article = {
    id: 4,
    slug: '1795232390-refunds',
    title: 'Refunds',
    content: '# Refunds',
    description: null,
    status: 'draft',
    position: 10,
    account_id: 17,
    updated_at: 1795232390,
    meta: {},
    category: { id: 8, name: 'Orders', slug: 'orders', locale: 'en' },
    views: null,
  }
  const meta = {
    all_articles_count: 3,
    archived_articles_count: 1,
    articles_count: 2,
    current_page: 1,
    draft_articles_count: 1,
    mine_articles_count: 3,
    published_count: 1,
  }

  it('are listed by status, category and text', async () => {
    server()
      .get(`${route}/help/articles?status=draft&category_slug=orders&query=re%20fund`)
      .reply(...described(`GET ${articles}`, { payload: [article], meta }))

    const page = await portals.articles.list('help', { status: 'draft', category_slug: 'orders', query: 're fund' })

    expect(page.items).toEqual([article])
    expect(page.meta).toEqual(meta)
  })

  it('are listed page by page', async () => {
    server()
      .get(`${route}/help/articles`)
      .reply(...described(`GET ${articles}`, { payload: [article], meta }))
    server()
      .get(`${route}/help/articles?page=2`)
      .reply(
        ...described(`GET ${articles}`, { payload: [{ ...article, id: 5 }], meta: { ...meta, current_page: '2' } }),
      )
    server()
      .get(`${route}/help/articles?page=3`)
      .reply(...described(`GET ${articles}`, { payload: [], meta: { ...meta, current_page: '3' } }))

    const listed = await portals.articles.list('help').toArray()

    expect(listed.map(({ id }) => id)).toEqual([4, 5])
  })

  it('are fetched one by one', async () => {
    server()
      .get(`${route}/help/articles/4`)
      .reply(...described(`GET ${articles}/{article_id}`, { payload: article }))

    await expect(portals.articles.get('help', 4)).resolves.toEqual(article)
  })

  it('are created in their wrapper', async () => {
    const params = { title: 'Refunds', author_id: 1, content: '# Refunds', category_id: 8, status: 'draft' } as const
    server()
      .post(`${route}/help/articles`, { article: params })
      .reply(...described(`POST ${articles}`, { payload: article }))

    await expect(portals.articles.create('help', params)).resolves.toEqual(article)
  })

  it('are a ValidationError without title and author', async () => {
    const refusal = {
      message: "Author must exist, Author can't be blank, Title can't be blank",
      attributes: ['author', 'author_id', 'title'],
    }
    server()
      .post(`${route}/help/articles`, { article: { content: '# Refunds' } })
      .reply(...described(`POST ${articles}`, refusal, 422))

    // @ts-expect-error what JavaScript can do
    await expect(portals.articles.create('help', { content: '# Refunds' })).rejects.toThrow(ValidationError)
  })

  it('are published by an update', async () => {
    const published = { ...article, status: 'published' }
    server()
      .patch(`${route}/help/articles/4`, { article: { status: 'published' } })
      .reply(...described(`PATCH ${articles}/{article_id}`, { payload: published }))

    await expect(portals.articles.update('help', 4, { status: 'published' })).resolves.toEqual(published)
  })

  it('keep a draft beside what visitors see', async () => {
    const drafted = { ...article, draft_title: 'Refunds and returns', draft_content: null }
    server()
      .patch(`${route}/help/articles/4`, { article: { draft_title: 'Refunds and returns' } })
      .reply(...described(`PATCH ${articles}/{article_id}`, { payload: drafted }))

    const updated = portals.articles.update('help', 4, { draft_title: 'Refunds and returns' })

    await expect(updated).resolves.toEqual(drafted)
  })

  it.each([
    { message: 'Draft content is too long (maximum is 20000 characters)' },
    { error: { draft_content: ['Draft content is too long (maximum is 20000 characters)'] } },
  ])('reject an update with the reason, in either form that servers send: %j', async (refusal) => {
    server()
      .patch(`${route}/help/articles/4`)
      .reply(...described(`PATCH ${articles}/{article_id}`, refusal, 422))

    const refused = portals.articles.update('help', 4, { draft_content: 'x' })
    await expect(refused).rejects.toThrow(ValidationError)
    await expect(refused).rejects.toThrow('Draft content is too long')
  })

  it('are reordered by their ids, which returns the stored positions', async () => {
    server()
      .post(`${route}/help/articles/reorder`, { positions_hash: { 4: 20, 5: 10 } })
      .reply(...described(`POST ${articles}/reorder`, { positions: { 4: 20, 5: 10 } }))

    await expect(portals.articles.reorder('help', { 4: 20, 5: 10 })).resolves.toEqual({ 4: 20, 5: 10 })
  })

  it('are reordered by servers before 4.16 without a body', async () => {
    server().post(`${route}/help/articles/reorder`).reply(200)

    await expect(portals.articles.reorder('help', { 4: 20 })).resolves.toBeUndefined()
  })

  it('are not reordered unless all positions are whole numbers', async () => {
    // @ts-expect-error a number is required
    await expect(portals.articles.reorder('help', { 4: '20' })).rejects.toThrow(
      new TypeError('the position of article 4 must be a whole number, got "20"'),
    )
    await expect(portals.articles.reorder('help', { 4: 1.5 })).rejects.toThrow('must be a whole number, got 1.5')
  })

  it('are deleted, which returns nothing', async () => {
    server()
      .delete(`${route}/help/articles/4`, '')
      .reply(...described(`DELETE ${articles}/{article_id}`))

    await expect(portals.articles.delete('help', 4)).resolves.toBeUndefined()
  })
})
