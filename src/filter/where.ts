/** Writing conditions. Keys, operators and values are the server's own words. */
import { addDays, type Day, writeDay } from './days.ts'
import {
  type ContactCondition,
  type ConversationCondition,
  type FilterExpression,
  makeCondition,
} from './expression.ts'
import {
  type attributeOperators,
  type ContactKey,
  type ConversationKey,
  checkAttribute,
  findKey,
  type Keys,
  type Operator,
  type Subject,
} from './keys.ts'
import { listValues, type OneOrMore, type ValueOfKind, writeAttributeValues, writeValue } from './values.ts'

type KeyDefinition<S extends Subject, K> = K extends keyof Keys[S] ? Keys[S][K] : never

/** The operators that a key has. */
export type OperatorOf<S extends Subject, K> =
  KeyDefinition<S, K> extends { operators: readonly (infer O extends Operator)[] } ? O : never

/** What follows the operator: nothing, one value, or one or several. */
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
export type AttributeOperator = (typeof attributeOperators)[number]

/** What follows the operator of a custom attribute. The type of the value is what the attribute is taken for. */
export type AttributeValue<O> = O extends 'is_present' | 'is_not_present'
  ? []
  : O extends 'days_before'
    ? [days: number]
    : O extends 'is_greater_than' | 'is_less_than'
      ? [value: number | Day]
      : O extends 'contains' | 'does_not_contain'
        ? [value: OneOrMore<string>]
        : [value: OneOrMore<string> | OneOrMore<number> | OneOrMore<boolean> | OneOrMore<Date>]

/** Keys that hold a time. */
export type DayKey = 'created_at' | 'last_activity_at'

interface CommonConditions<C> {
  /**
   * A condition on a custom attribute. What type the attribute has is not known here: the value must be of that type
   * (text for text, list and link; number; boolean for checkbox; Date for date). Text is compared without regard to
   * case. `not_equal_to` includes what has no value, and beside other conditions it cannot be asked for texts.
   * @throws TypeError for what the server could not read, or would read differently
   */
  attribute<O extends AttributeOperator>(key: string, operator: O, ...value: AttributeValue<O>): C
  /**
   * On this UTC day or later.
   * @throws TypeError for a time within a day, and for what is no day
   */
  since(key: DayKey, day: Day): C
  /**
   * Before this UTC day.
   * @throws TypeError for a time within a day, and for what is no day
   */
  before(key: DayKey, day: Day): C
}

/** Writes conditions on contacts. */
export interface WhereContact extends CommonConditions<ContactCondition> {
  /**
   * A condition on contacts. Those without a value match neither an operator nor its opposite.
   * @throws TypeError for a key, an operator or a value that the server has not
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
   * A condition on conversations. Those without a value match neither an operator nor its opposite (labels aside).
   * @throws TypeError for a key, an operator or a value that the server has not
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
    if (subject === 'contact' && kind === 'label') written.forEach(checkLowerCase)
    return makeCondition(subject, { key, operator, values: [...new Set(written)], attribute: undefined })
  }
  const attribute = (key: string, operator: AttributeOperator, ...given: readonly unknown[]): FilterExpression<S> => {
    checkAttribute(subject, key, operator)
    const { type, values } = writeAttributeValues(key, operator, listValues(key, operator, given))
    return makeCondition(subject, { key, operator, values, attribute: type })
  }
  const since = (key: DayKey, day: Day): FilterExpression<S> => {
    return standard(key, 'is_greater_than', addDays(key, writeDay(key, day), -1))
  }
  const before = (key: DayKey, day: Day): FilterExpression<S> => standard(key, 'is_less_than', day)
  return Object.assign(standard, { attribute, since, before })
}

// The server looks for the name in small letters.
function checkLowerCase(label: unknown): void {
  if (typeof label !== 'string' || label === label.toLowerCase()) return
  throw new TypeError(
    `contacts cannot be filtered by the label ${JSON.stringify(label)}: the server finds only labels without capitals`,
  )
}

/** Conditions for filters: `where('status', 'equal_to', ['open', 'pending'])`. */
export const where: Where = Object.freeze(
  Object.assign(conditionsOn('conversation'), { contact: Object.freeze(conditionsOn('contact')) }),
)
