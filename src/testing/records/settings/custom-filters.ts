/** The filters that users have saved for themselves. */
import type { CustomFilter } from '../../../types.ts'
import { type CustomFilterRecord, type FakeState, nextId } from '../state.ts'

type CustomFilterFields = Pick<CustomFilterRecord, 'user_id' | 'name'> &
  Partial<Pick<CustomFilterRecord, 'filter_type' | 'query'>>

export const filterTypes = ['conversation', 'contact', 'report'] as const

export function addCustomFilter(
  state: FakeState,
  { user_id, name, filter_type = 'conversation', query = {} }: CustomFilterFields,
  at: string,
): CustomFilterRecord {
  const id = nextId(state, 'customFilter')
  const filter = { id, user_id, name, filter_type, query, created_at: at, updated_at: at }
  state.customFilters.push(filter)
  return filter
}

export function customFilterAnswer({ user_id: _, ...filter }: CustomFilterRecord): CustomFilter {
  return filter
}
