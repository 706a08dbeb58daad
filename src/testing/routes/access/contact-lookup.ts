/** Routes of one contact, by the id in the path. */
import { type FakeAnswer, notFound } from '../../exchange/answers.ts'
import { wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler } from '../../exchange/router.ts'
import type { ContactRecord } from '../../records/state.ts'

export function withContact(handler: (exchange: Exchange, contact: ContactRecord) => FakeAnswer): Handler {
  return (exchange) => {
    const contact = exchange.state.contacts.get(wholeNumber(exchange.params.contact_id))
    return contact ? handler(exchange, contact) : notFound
  }
}
