/** The functions that write conditions. Keys, operators and values are the server's own words. */
import { describeValue } from '../core/errors/describe-value.ts'
import { addDays, type Day, writeDay } from './days.ts'
import {
  type ContactCondition,
  type ConversationCondition,
  type FilterExpression,
  makeCondition,
} from './expression.ts'
import {
  assertAttribute,
  type ContactKey,
  type ConversationKey,
  findKey,
  type Keys,
  type Operator,
  type Subject,
} from './keys.ts'
import { checkDays, listValues, type OneOrMore, type ValueOfKind, writeAttributeValues, writeValue } from './values.ts'

type KeyDefinition<S extends Subject, K> = K extends keyof Keys[S] ? Keys[S][K] : never

/** The operators of a key. */
export type OperatorOf<S extends Subject, K> =
  KeyDefinition<S, K> extends { operators: readonly (infer O extends Operator)[] } ? O : never

/** The arguments after the operator: none, one value, or one or several. */
export type ValueOf<S extends Subject, K, O> = O extends 'is_present' | 'is_not_present'
  ? []
  : O extends 'days_before'
    ? [days: number]
    : O extends 'is_greater_than' | 'is_less_than'
      ? [day: Day]
      : KeyDefinition<S, K> extends { kind: infer T extends keyof ValueOfKind }
        ? [value: OneOrMore<ValueOfKind[T]>]
        : never

/** The operators of custom attributes. */
export type AttributeOperator = Operator

/** The arguments after the operator of a custom attribute. The type of the value is the assumed type of the attribute. */
export type AttributeValue<O> = O extends 'is_present' | 'is_not_present'
  ? []
  : O extends 'days_before'
    ? [days: number]
    : O extends 'is_greater_than' | 'is_less_than'
      ? [value: number | Day]
      : O extends 'contains' | 'does_not_contain'
        ? [value: OneOrMore<string>]
        : [value: OneOrMore<string> | OneOrMore<number> | OneOrMore<boolean> | OneOrMore<Date>]

/** Keys whose value is a time. */
export type DayKey = 'created_at' | 'last_activity_at'

interface CommonConditions<C> {
  /**
   * A condition on a custom attribute. The client does not know the type of the attribute: pass a value of that type
   * (string for text, list and link; number; boolean for checkbox; Date for date). Strings are compared without regard
   * to case. `not_equal_to` includes rows without a value; with a string it is not possible next to other conditions.
   * @throws TypeError for a value that the server could not read, or would read differently
   */
  attribute<O extends AttributeOperator>(key: string, operator: O, ...value: AttributeValue<O>): C
  /**
   * On this UTC day or later.
   * @throws TypeError if `day` is a time within a day, or is not a valid day
   */
  since(key: DayKey, day: Day): C
  /**
   * Before this UTC day.
   * @throws TypeError if `day` is a time within a day, or is not a valid day
   */
  before(key: DayKey, day: Day): C
  /**
   * Within the last `days` days: on the UTC day that many days ago, or later. It includes all of that day, so nothing
   * of the last `days` × 24 hours is missing; 0 is today. The day is computed when the filter is sent, by the clock of
   * this machine.
   * @throws TypeError if `days` is not a whole number from 0
   */
  withinDays(key: DayKey, days: number): C
}

/** Writes conditions on contacts. */
export interface WhereContact extends CommonConditions<ContactCondition> {
  /**
   * A condition on contacts. Those without a value match neither an operator nor its opposite.
   * @throws TypeError for a key, an operator or a value that the server does not have
   */
  <K extends ContactKey, O extends OperatorOf<'contact', K>>(
    key: K,
    operator: O,
    ...value: ValueOf<'contact', K, O>
  ): ContactCondition
}

/** Writes conditions on conversations, and with `.contact` on contacts. */
export interface Where extends CommonConditions<ConversationCondition> {
  /**
   * A condition on conversations. Those without a value match neither an operator nor its opposite, except for labels.
   * @throws TypeError for a key, an operator or a value that the server does not have
   */
  <K extends ConversationKey, O extends OperatorOf<'conversation', K>>(
    key: K,
    operator: O,
    ...value: ValueOf<'conversation', K, O>
  ): ConversationCondition
  readonly contact: WhereContact
}

function conditionsOn<S extends Subject>(subject: S) {
  const standard = (key: string, operator: Operator, ...given: readonly unknown[]): FilterExpression<S> => {
    const { kind } = findKey(subject, key, operator)
    const written = listValues(key, operator, given).map((value) => writeValue(key, kind, operator, value))
    if (subject === 'contact' && kind === 'label') written.forEach(assertLowerCase)
    return makeCondition(subject, { key, operator, values: [...new Set(written)], attribute: undefined })
  }
  const attribute = (key: string, operator: AttributeOperator, ...given: readonly unknown[]): FilterExpression<S> => {
    assertAttribute(subject, key, operator)
    const { type, values } = writeAttributeValues(key, operator, listValues(key, operator, given))
    return makeCondition(subject, { key, operator, values, attribute: type })
  }
  const since = (key: DayKey, day: Day): FilterExpression<S> => {
    return standard(key, 'is_greater_than', addDays(key, writeDay(key, day), -1))
  }
  const before = (key: DayKey, day: Day): FilterExpression<S> => standard(key, 'is_less_than', day)
  const withinDays = (key: DayKey, days: number): FilterExpression<S> => {
    findKey(subject, key, 'days_before')
    const values = [checkDays(`where.withinDays(${key})`, days)]
    return makeCondition(subject, { key, operator: 'within_days', values, attribute: undefined })
  }
  return Object.assign(standard, { attribute, since, before, withinDays })
}

// The server searches for the name in lower case.
function assertLowerCase(label: unknown): void {
  if (typeof label !== 'string' || label === label.toLowerCase()) return
  throw new TypeError(
    `contacts cannot be filtered by the label ${describeValue(label)}: the server finds only labels in lower case`,
  )
}

/** Conditions for filters: `where('status', 'equal_to', ['open', 'pending'])`. */
export const where: Where = /* @__PURE__ */ conditions()

function conditions(): Where {
  return Object.freeze(Object.assign(conditionsOn('conversation'), { contact: Object.freeze(conditionsOn('contact')) }))
}
