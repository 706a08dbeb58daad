/** Custom filters: every user has their own. */
import { type FakeAnswer, failure, ok, removed } from '../../exchange/answers.ts'
import { type Fields, hasKnownWords, present, sentText, sentWord, withFields } from '../../exchange/fields.ts'
import { isObject } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { isoTime } from '../../records/iso-time.ts'
import { addCustomFilter, customFilterAnswer, filterTypes } from '../../records/settings/custom-filters.ts'
import type { CustomFilterRecord } from '../../records/state.ts'
import { withOneOf } from '../access/record-lookup.ts'

const path = '/custom_filters/:id'

const wrapper = {
  name: 'custom_filter',
  columns: ['id', 'name', 'filter_type', 'query', 'account_id', 'user_id', 'created_at', 'updated_at'],
}

function ownOf({ state, caller }: Exchange): CustomFilterRecord[] {
  return state.customFilters.filter(({ user_id }) => user_id === caller.id)
}

const withOwnFilter = withOneOf(ownOf)

export const customFilterRoutes: Routes = {
  'GET /custom_filters': (exchange) => {
    const asked = exchange.request.params.filter_type ?? 'conversation'
    const found = ownOf(exchange).filter(({ filter_type }) => filter_type === asked)
    return ok(found.map(customFilterAnswer))
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
