/** The filter builder: conditions written with `where`, joined with `and` and `or`. */

export type { Day } from './days.ts'
export type {
  ConstantExpression,
  ContactCondition,
  ContactExpression,
  ConversationCondition,
  ConversationExpression,
  FilterExpression,
} from './expression.ts'
export { and, or } from './expression.ts'
export type { ContactFilterPayload, FilterOptions } from './filter.ts'
export { contactFilter, conversationFilter } from './filter.ts'
export type { ContactKey, ConversationKey, Operator } from './keys.ts'
export type { AttributeOperator, DayKey, OperatorOf, ValueOf, Where, WhereContact } from './where.ts'
export { where } from './where.ts'
