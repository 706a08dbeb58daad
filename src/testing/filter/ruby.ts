/** Values of a payload as the server's Ruby sees them. */
import { crash } from './refusal.ts'

/** Blank as Rails defines it. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true
  if (typeof value === 'string') return /^\p{White_Space}*$/u.test(value)
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** `values[0]`: the first character of a string, the lowest bit of an integer, nothing of an object. */
export function firstOf(values: unknown): unknown {
  if (Array.isArray(values)) return values[0]
  if (typeof values === 'string') return [...values][0]
  if (typeof values === 'number' && Number.isInteger(values) && Math.abs(values) < 1e21) return Math.abs(values) % 2
  return typeof values === 'object' && values !== null ? undefined : crash()
}

/** `to_s` */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : inspect(value)
}

function inspect(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inspect).join(', ')}]`
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value !== 'object' || value === null) return value === null ? 'nil' : String(value)
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)} => ${inspect(member)}`)
  return `{${members.join(', ')}}`
}

/** Floats below 0.0001 and from 1e16 on have an exponent of two digits or more; JSON leaves open which whole numbers are floats. */
function numberText(value: number): string {
  const text = String(value)
  const isFloat = !Number.isInteger(value) || text.includes('e')
  if (!isFloat || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e16)) return text
  const [, digits = '', sign = '', power = ''] = /^(.+)e([-+])(\d+)$/.exec(value.toExponential()) ?? []
  return `${digits.includes('.') ? digits : `${digits}.0`}e${sign}${power.padStart(2, '0')}`
}

/** `to_i`: the leading digits, or 0 if there are none. */
export function toInteger(text: string): number {
  const [digits] = /^[\0\t-\r ]*[+-]?\d+(?:_\d+)*/.exec(text) ?? ['0']
  return Number(digits.replace(/[^\d-]/g, ''))
}

/** `downcase` reads no context, so a final sigma is like any other. */
export function downcase(text: string): string {
  return Array.from(text, (character) => character.toLowerCase()).join('')
}

/** `strip`: ASCII only. */
export function strip(text: string): string {
  return text.replace(/^[\0\t-\r ]+|[\0\t-\r ]+$/g, '')
}
