/** Lists of contacts. */
import type { Listed } from '../../core/pages/page-source.ts'
import type { Contact, ContactListMeta, ContactSearchMeta } from '../../types.ts'

/** Reads a page of a list. */
export function readContacts({
  payload,
  meta,
}: {
  payload: Contact[]
  meta: ContactListMeta
}): Listed<Contact, ContactListMeta> {
  return { items: payload, meta, last: hasAll(payload, meta), total: meta.count }
}

/** Reads a page of a search. Before 4.11 it has no `has_more`, and `count` is the count of all pages. */
export function readSearchResults({
  payload,
  meta,
}: {
  payload: Contact[]
  meta: ContactSearchMeta
}): Listed<Contact, ContactSearchMeta> {
  const { count, has_more } = meta
  if (has_more === undefined) return { items: payload, meta, last: hasAll(payload, meta), total: count }
  return { items: payload, meta, last: !has_more }
}

/** Most of these lists have one page: no second request should be needed to find that out. */
function hasAll(payload: Contact[], { count }: ContactSearchMeta): boolean {
  return count !== null && payload.length >= count
}
