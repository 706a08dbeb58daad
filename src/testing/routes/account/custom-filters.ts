/** Custom filters: every user has their own. */
import { type FakeAnswer, failure, notFound, ok, removed } from '../../exchange/answers.ts'
import { type Fields, hasKnownWords, present, sentText, sentWord, withFields } from '../../exchange/fields.ts'
import { isObject, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { isoTime } from '../../records/iso-time.ts'
import { addCustomFilter, customFilterAnswer, filterTypes } from '../../records/settings/custom-filters.ts'
import type { CustomFilterRecord } from '../../records/state.ts'

const path = '/custom_filters/:id'

const wrapper = {
  name: 'custom_filter',
  columns: ['id', 'name', 'filter_type', 'query', 'account_id', 'user_id', 'created_at', 'updated_at'],
}

export const customFilterRoutes: Routes = {
  'GET /custom_filters': ({ state, caller, request: { query } }) => {
    const asked = query.get('filter_type') ?? 'conversation'
    const own = state.customFilters.filter((one) => one.user_id === caller.id && one.filter_type === asked)
    return ok(own.map(customFilterAnswer))
  },
  [`GET ${path}`]: withOwnFilter((_, filter) => ok(customFilterAnswer(filter))),
  'POST /custom_filters': ({ state, request, caller, now }) =>
    withFields(request, wrapper, (sent) => {
      const { name, ...fields } = fieldsOf(sent)
      // The database refuses a filter without a name.
      if (!canBeStored(sent) || name === undefined) return failure
      const filter = addCustomFilter(state, { user_id: caller.id, name, ...fields }, isoTime(now))
      return ok(customFilterAnswer(filter))
    }),
  [`PATCH ${path}`]: withOwnFilter(update),
  [`PUT ${path}`]: withOwnFilter(update),
  [`DELETE ${path}`]: withOwnFilter(({ state }, filter) => {
    state.customFilters = state.customFilters.filter((other) => other !== filter)
    return removed
  }),
}

function withOwnFilter(handler: (exchange: Exchange, filter: CustomFilterRecord) => FakeAnswer): Handler {
  return (exchange) => {
    const { state, caller, params } = exchange
    const filter = state.customFilters.find((one) => one.id === wholeNumber(params.id) && one.user_id === caller.id)
    return filter ? handler(exchange, filter) : notFound
  }
}

function update({ request, now }: Exchange, filter: CustomFilterRecord): FakeAnswer {
  return withFields(request, wrapper, (sent) => {
    if (!canBeStored(sent)) return failure
    return ok(customFilterAnswer(Object.assign(filter, fieldsOf(sent), { updated_at: isoTime(now) })))
  })
}

function canBeStored(sent: Fields): boolean {
  const isNull = sentText(sent, 'name') === null || sentWord(sent, 'filter_type', filterTypes) === null
  return !isNull && hasKnownWords(sent, { filter_type: filterTypes })
}

function fieldsOf(sent: Fields) {
  return present({
    name: sentText(sent, 'name') ?? undefined,
    filter_type: sentWord(sent, 'filter_type', filterTypes) ?? undefined,
    query: isObject(sent.query) ? sent.query : undefined,
  })
}
