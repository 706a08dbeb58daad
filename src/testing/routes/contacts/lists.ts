/** Lists of contacts: list, search, filter, and who is online. */
import { isSince } from '../../../helpers/server-version.ts'
import { type FakeAnswer, failure, ok } from '../../exchange/answers.ts'
import { text, wordsOf } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { containsExactly, containsPattern } from '../../filter/text.ts'
import { contactAnswer, contactWithInboxes } from '../../records/conversations/contacts.ts'
import type { ContactRecord } from '../../records/state.ts'
import { hasAnyLabel } from '../lists/labelled.ts'
import { matchingContacts } from '../lists/matching.ts'
import { inOrder, pageOf } from '../lists/order.ts'
import { isPresent, pageNumber, seeking, trimmed } from '../lists/parameters.ts'
import { compareContacts } from './orders.ts'

export const contactListRoutes: Routes = {
  'GET /contacts': (exchange) => list(exchange, labelled(exchange, ordered(exchange).filter(isNamed))),
  'GET /contacts/active': (exchange) =>
    list(
      exchange,
      ordered(exchange).filter(({ availability_status }) => availability_status === 'online'),
    ),
  'GET /contacts/search': seeking('q', trimmed, search),
  'POST /contacts/filter': (exchange) => {
    const found = matchingContacts(exchange, ordered(exchange).filter(isNamed))
    return 'status' in found ? found : list(exchange, found)
  },
}

type Row = ContactRecord

/** Contacts that `sort` does not tell apart are in the order in which they were made; the server has no order then. */
function ordered({ state, request, version }: Exchange): readonly Row[] {
  const sort = request.params.sort
  const compare = compareContacts(sort, version)
  return inOrder(state.contacts, `${version} ${text(sort) ?? ''}`, (a, b) => compare(a, b) || a.id - b.id)
}

/** Lists omit contacts without an e-mail address, a phone number and an identifier. */
function isNamed({ email, phone_number, identifier }: Row): boolean {
  return Boolean(email || phone_number || identifier)
}

function labelled({ request }: Exchange, rows: readonly Row[]): readonly Row[] {
  const labels = wordsOf(request.params, 'labels')
  return labels?.some(isPresent) ? rows.filter(hasAnyLabel(labels)) : rows
}

function list(exchange: Exchange, rows: readonly Row[]): FakeAnswer {
  const { request, pageSizes } = exchange
  const sent = request.params.page
  if (pageNumber(sent, pageSizes.contacts) === undefined) return failure
  const page = pageOf(rows, sent, pageSizes.contacts)
  // The server echoes the page as it was sent.
  const current_page = sent === undefined || sent === null || sent === false ? 1 : sent
  return ok({ meta: { count: rows.length, current_page }, payload: answers(exchange, page) })
}

function search(exchange: Exchange): FakeAnswer {
  const { request, version, pageSizes } = exchange
  const sent = request.params.page
  const current_page = sent ?? 1
  const isPaged = isSince(version, 4, 11) === true
  const q = text(request.params.q)
  if (!isPresent(q)) {
    return ok({ meta: { count: null, current_page, ...(isPaged && { has_more: null }) }, payload: [] })
  }
  const size = pageSizes.contacts
  const number = pageNumber(sent, size)
  if (number === undefined || (isPaged && number < 1)) return failure
  const found = isPaged ? ordered(exchange) : labelled(exchange, ordered(exchange).filter(isNamed))
  const hits = found.filter(matching(trimmed(q), version))
  const page = pageOf(hits, number, size)
  // Since 4.11 the count is that of the page.
  const meta = isPaged
    ? { count: page.length, current_page, has_more: hits.length > number * size }
    : { count: hits.length, current_page }
  return ok({ meta, payload: answers(exchange, page) })
}

/** Only the identifier minds case. */
function matching(q: string, version: string): (row: Row) => boolean {
  const isLike = containsPattern(q)
  const isExactly = containsExactly(q)
  const searchesCompany = !isSince(version, 4, 11)
  return ({ name, email, phone_number, identifier, additional_attributes }) => {
    const company: unknown = searchesCompany ? additional_attributes.company_name : null
    return (
      [name, email, phone_number, company].some((value) => typeof value === 'string' && isLike(value)) ||
      (typeof identifier === 'string' && isExactly(identifier))
    )
  }
}

function answers({ state, request }: Exchange, rows: readonly Row[]) {
  const asked = text(request.params.include_contact_inboxes)
  const withInboxes = !isPresent(asked) || asked === 'true'
  return rows.map((row) => (withInboxes ? contactWithInboxes(state, row) : contactAnswer(row)))
}
