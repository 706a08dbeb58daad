/** The items that messages of some content types need: choices, cards, fields of a form, articles. */
import { isObject } from '../../exchange/request.ts'

const itemKeys: Readonly<Record<string, readonly string[]>> = {
  input_select: ['title', 'value'],
  cards: ['title', 'description', 'media_url', 'actions'],
  form: ['type', 'placeholder', 'label', 'name', 'options', 'default', 'required', 'pattern', 'title', 'pattern_error'],
  article: ['title', 'description', 'link'],
}

const actionKeys = ['text', 'type', 'payload', 'uri']

/** Returns validation errors, or the error of Ruby on what it cannot go through. */
export function itemErrors(contentType: string, items: unknown): string[] | { error: string } {
  const allowed = itemKeys[contentType]
  if (!allowed) return []
  if (!Array.isArray(items)) return { error: `undefined method \`reject' for ${rubyName(items)}` }
  const other: unknown = items.find((item) => !isObject(item))
  if (other !== undefined) return { error: `undefined method \`keys' for ${rubyName(other)}` }
  const objects = items.filter(isObject)
  return [
    ...(items.length === 0 ? ['At least one item is required.'] : []),
    ...invalidKeys('items : ', objects, allowed),
    ...(contentType === 'cards' ? actionErrors(objects) : []),
  ].map((error) => `Content attributes ${error}`)
}

function actionErrors(cards: readonly Record<string, unknown>[]): string[] {
  const actions = cards.map((card) => (Array.isArray(card.actions) ? card.actions.filter(isObject) : []))
  if (actions.some((list) => list.length === 0)) return ['contains items missing actions']
  return invalidKeys('actions:  ', actions.flat(), actionKeys)
}

function invalidKeys(of: string, objects: readonly object[], allowed: readonly string[]): string[] {
  const keys = objects.flatMap((object) => Object.keys(object)).filter((key) => !allowed.includes(key))
  return keys.length === 0 ? [] : [`contains invalid keys for ${of}[${keys.map(symbol).join(', ')}]`]
}

/** As Ruby shows a symbol. */
function symbol(key: string): string {
  return /^[A-Za-z_]\w*[?!=]?$/.test(key) ? `:${key}` : `:${JSON.stringify(key)}`
}

function rubyName(value: unknown): string {
  if (value === null || value === undefined) return 'nil'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return 'an instance of String'
  if (typeof value === 'number') return `an instance of ${Number.isInteger(value) ? 'Integer' : 'Float'}`
  return `an instance of ${Array.isArray(value) ? 'Array' : 'Hash'}`
}
