/** The notifications of the user who asks. */

import { notificationAnswer } from '../../events/notifying.ts'
import { done, type FakeAnswer, failure, ok } from '../../exchange/answers.ts'
import { isBlank, wholeNumber, wordsOf } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { isTime } from '../../records/iso-time.ts'
import type { NotificationRecord } from '../../records/state.ts'
import {
  endSnoozes,
  notificationRow,
  notificationSettings,
  readNotifications,
} from '../../records/users/notifications.ts'
import { withOneOf } from '../access/record-lookup.ts'
import { pageOf } from '../lists/order.ts'

const path = '/notifications/:id'

export const notificationRoutes: Routes = {
  'GET /notifications': current(list),
  'GET /notifications/unread_count': current((exchange) => ok(unread(select(exchange, [])).length)),
  'POST /notifications/read_all': current(readAll),
  'POST /notifications/destroy_all': current(removeAll),
  [`PATCH ${path}`]: withNotification((exchange, one) => changed(exchange, one, { read_at: exchange.now })),
  [`PUT ${path}`]: withNotification((exchange, one) => changed(exchange, one, { read_at: exchange.now })),
  [`DELETE ${path}`]: withNotification((exchange, one) => {
    remove(exchange, (other) => other === one)
    return done
  }),
  [`POST ${path}/unread`]: withNotification((exchange, one) => changed(exchange, one, { read_at: null })),
  [`POST ${path}/snooze`]: withNotification((exchange, one) => {
    const { snoozed_until } = exchange.request.params
    if (isBlank(snoozed_until)) return ok(notificationRow(exchange.state, one))
    const until = wholeNumber(snoozed_until)
    return isTime(until) ? changed(exchange, one, { snoozed_until: until, last_snoozed_at: null }) : failure
  }),
  'GET /notification_settings': ({ state, caller }) => ok(notificationSettings(state, caller.id)),
}

/** Snoozes that have ended count no longer, whether or not the clock was set forward since. */
function current(handler: Handler): Handler {
  return (exchange) => {
    endSnoozes(exchange.state, exchange.now)
    return handler(exchange)
  }
}

function withNotification(handler: (exchange: Exchange, one: NotificationRecord) => FakeAnswer): Handler {
  return current(withOneOf(ownOf)(handler))
}

function ownOf({ state, caller }: Exchange): NotificationRecord[] {
  return state.notifications.filter(({ user_id }) => user_id === caller.id)
}

const perPage = 15

function list(exchange: Exchange): FakeAnswer {
  const { params } = exchange.request
  const found = select(exchange, wordsOf(params, 'includes') ?? [])
  const isAscending = params.sort_order === 'asc'
  const sorted = found.sort((a, b) => a.last_activity_at - b.last_activity_at || a.id - b.id)
  const page = params.page
  const shown = pageOf(isAscending ? sorted : sorted.reverse(), page, perPage)
  const payload = shown.flatMap((record) => notificationAnswer(exchange.state, record, exchange.now) ?? [])
  const meta = { unread_count: unread(found).length, count: found.length, current_page: page ?? 1 }
  return ok({ data: { meta, payload } })
}

/** Neither read nor snoozed ones unless they are asked for. */
function select(exchange: Exchange, includes: readonly string[]): NotificationRecord[] {
  return ownOf(exchange).filter(
    ({ read_at, snoozed_until }) =>
      (read_at === null || includes.includes('read')) && (snoozed_until === null || includes.includes('snoozed')),
  )
}

function unread(records: readonly NotificationRecord[]): NotificationRecord[] {
  return records.filter(({ read_at }) => read_at === null)
}

function changed({ state, now }: Exchange, one: NotificationRecord, fields: Partial<NotificationRecord>): FakeAnswer {
  return ok(notificationRow(state, Object.assign(one, fields, { updated_at: now })))
}

/** Those of one conversation, or all. */
function readAll({ state, caller, request: { params }, now }: Exchange): FakeAnswer {
  const rowId = params.primary_actor_type === 'Conversation' ? wholeNumber(params.primary_actor_id) : 0
  const conversation = [...state.conversations.values()].find(({ row_id }) => row_id === rowId)
  readNotifications(state, caller.id, { now, ...(conversation && { conversationId: conversation.id }) })
  return done
}

function removeAll(exchange: Exchange): FakeAnswer {
  const { caller, request } = exchange
  const isOnlyRead = request.params.type === 'read'
  remove(exchange, ({ user_id, read_at }) => user_id === caller.id && (!isOnlyRead || read_at !== null))
  return done
}

function remove({ state }: Exchange, isGone: (record: NotificationRecord) => boolean): void {
  state.notifications = state.notifications.filter((record) => !isGone(record))
}
