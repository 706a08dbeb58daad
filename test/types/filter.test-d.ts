/** What a filter takes: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { BodyInput } from '../../src/core/operations/operation.ts'
import {
  and,
  type ConstantExpression,
  type ContactCondition,
  type ContactExpression,
  type ContactFilterPayload,
  type ContactKey,
  type ConversationCondition,
  type ConversationExpression,
  type ConversationKey,
  contactFilter,
  conversationFilter,
  type OperatorOf,
  or,
  where,
} from '../../src/filter/index.ts'
import type { ContactFilterCondition, ConversationFilterCondition, ConversationFilterPayload } from '../../src/types.ts'

// Keys, operators and values are the server's own.
expectTypeOf(where('status', 'equal_to', 'open')).toEqualTypeOf<ConversationCondition>()
expectTypeOf(where('status', 'not_equal_to', ['open', 'pending'] as const)).toEqualTypeOf<ConversationCondition>()
expectTypeOf(where('assignee_id', 'is_not_present')).toEqualTypeOf<ConversationCondition>()
expectTypeOf(where('created_at', 'days_before', 30)).toEqualTypeOf<ConversationCondition>()
expectTypeOf(where.since('created_at', new Date())).toEqualTypeOf<ConversationCondition>()
expectTypeOf(where.since('created_at', '2026-01-01')).toEqualTypeOf<ConversationCondition>()
expectTypeOf(where.withinDays('created_at', 7)).toEqualTypeOf<ConversationCondition>()
expectTypeOf(where.contact.withinDays('last_activity_at', 7)).toEqualTypeOf<ContactCondition>()
expectTypeOf(where.attribute('plan', 'equal_to', ['pro', 'max'])).toEqualTypeOf<ConversationCondition>()
expectTypeOf(where.contact('blocked', 'equal_to', true)).toEqualTypeOf<ContactCondition>()
expectTypeOf(where.contact.attribute('seats', 'is_greater_than', 5)).toEqualTypeOf<ContactCondition>()
expectTypeOf(where.contact.before('last_activity_at', '2026-01-01')).toEqualTypeOf<ContactCondition>()

// @ts-expect-error status has no contains
where('status', 'contains', 'open')
// @ts-expect-error no such status
where('status', 'equal_to', 'opne')
// @ts-expect-error one of them is not a status
where('status', 'equal_to', ['open', 'opne'])
// @ts-expect-error a value is missing
where('status', 'equal_to')
// @ts-expect-error presence takes no value
where('labels', 'is_present', 'vip')
// @ts-expect-error ids are numbers
where('assignee_id', 'equal_to', '5')
// @ts-expect-error is_not_present matches rows without a value
where('assignee_id', 'equal_to', null)
// @ts-expect-error email is a key of contacts
where('email', 'equal_to', 'a@b.c')
// @ts-expect-error status is a key of conversations
where.contact('status', 'equal_to', 'open')
// @ts-expect-error the server treats it as equal_to
where.contact('phone_number', 'starts_with', '+49')
// @ts-expect-error custom attributes are written with where.attribute
where('plan', 'equal_to', 'pro')
// @ts-expect-error days are compared with one day
where('created_at', 'is_greater_than', ['2026-01-01'])
// @ts-expect-error a day is written in digits
where.since('created_at', '7 days ago')
// @ts-expect-error in an operator, too
where('created_at', 'is_greater_than', '7 days ago')
// @ts-expect-error and for a contact
where.contact.before('last_activity_at', 'today')
// @ts-expect-error and for an attribute
where.attribute('renewal', 'is_less_than', 'yesterday')
// @ts-expect-error days are counted
where.withinDays('created_at', '7')
// @ts-expect-error only times have days
where.withinDays('status', 7)
// @ts-expect-error unix seconds are not a day
where('created_at', 'is_less_than', 1_790_812_800)
// @ts-expect-error only times have days
where.since('status', '2026-01-01')
// @ts-expect-error all values have one type
where.attribute('plan', 'equal_to', ['pro', 5])
// @ts-expect-error contains is for strings
where.attribute('seats', 'contains', 5)
// @ts-expect-error a boolean is not greater than another
where.attribute('paid', 'is_greater_than', true)
// @ts-expect-error no such operator
where.attribute('plan', 'equals', 'pro')

// Joining keeps the subject, and refuses to mix subjects.
declare const conversations: ConversationExpression[]
declare const contacts: ContactExpression[]
declare const maybe: ConversationCondition | undefined
expectTypeOf(and(where('labels', 'equal_to', 'vip'), or(...conversations))).toEqualTypeOf<ConversationExpression>()
expectTypeOf(or(...contacts, and())).toEqualTypeOf<ContactExpression>()
expectTypeOf(and()).toEqualTypeOf<ConstantExpression>()
expectTypeOf(or(and(), or())).toEqualTypeOf<ConstantExpression>()
// @ts-expect-error a conversation's and a contact's
and(where('labels', 'equal_to', 'vip'), where.contact('labels', 'equal_to', 'vip'))
// @ts-expect-error both kinds
or(...conversations, ...contacts)
// @ts-expect-error an array must be spread
and(conversations)
// @ts-expect-error undefined must be left out
and(where('labels', 'equal_to', 'vip'), undefined)
// @ts-expect-error undefined must be left out
or(...([] as (ConversationCondition | undefined)[]))
expectTypeOf(and(maybe ?? and(), where('labels', 'equal_to', 'vip'))).toEqualTypeOf<ConversationExpression>()
// @ts-expect-error the server's own form is not joined
and({ attribute_key: 'status', filter_operator: 'equal_to', values: ['open'] })

// A filter is about conversations or about contacts.
declare const raw: readonly ConversationFilterCondition[]
expectTypeOf(conversationFilter(and(...conversations))).toEqualTypeOf<ConversationFilterPayload>()
expectTypeOf(contactFilter(or())).toEqualTypeOf<ContactFilterPayload>()
expectTypeOf<ContactFilterPayload>().toEqualTypeOf<ContactFilterCondition[]>()
expectTypeOf(contactFilter(or())).toExtend<BodyInput<'filterContacts'>['payload']>()
conversationFilter(raw)
conversationFilter(and())
conversationFilter([{ attribute_key: 'status', filter_operator: 'equal_to', values: ['open'] }])
// @ts-expect-error a contact's condition
conversationFilter(where.contact('name', 'equal_to', 'Ann'))
// @ts-expect-error a conversation's condition
contactFilter(or(where('status', 'equal_to', 'open')))
// @ts-expect-error an expression cannot be made by hand
conversationFilter({})

// The builder has exactly the keys of the payload's type, and only operators of that type.
type Key<C> = C extends { attribute_key: infer K } ? (string extends K ? never : K) : never
type OperatorsOf<C, K> = C extends { attribute_key: infer A; filter_operator: infer O }
  ? string extends A
    ? never
    : K extends A
      ? O
      : never
  : never
expectTypeOf<ConversationKey>().toEqualTypeOf<Key<ConversationFilterCondition>>()
expectTypeOf<ContactKey>().toEqualTypeOf<Key<ContactFilterCondition>>()
expectTypeOf<
  {
    [K in ConversationKey]: Exclude<
      OperatorOf<'conversation', K>,
      OperatorsOf<ConversationFilterCondition, K> | 'days_before'
    >
  }[ConversationKey]
>().toEqualTypeOf<never>()
expectTypeOf<
  {
    [K in ContactKey]: Exclude<OperatorOf<'contact', K>, OperatorsOf<ContactFilterCondition, K> | 'days_before'>
  }[ContactKey]
>().toEqualTypeOf<never>()
