/** The actions of macros and of automation rules, as they are sent. */
import { isObject } from '../../exchange/request.ts'

/** Which names are known, and what their parameters are, depends on what they are sent for. */
interface SentAction<Name extends string> {
  action_name: Name
  action_params?: (number | string)[]
}

export function areActions<Name extends string>(value: unknown): value is SentAction<Name>[] {
  return Array.isArray(value) && value.every((one) => isObject(one) && typeof one.action_name === 'string')
}
