/** The kinds of objects that an API document consists of, and how a table says what each of them may hold. */
export type Dialect = '2.0' | '3.0' | '3.1'

export type Kind =
  | 'document'
  | 'components'
  | 'paths'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'items'
  | 'requestBody'
  | 'responses'
  | 'response'
  | 'header'
  | 'mediaType'
  | 'encoding'
  | 'callback'
  | 'schema'
  | 'discriminator'
  | 'info'
  | 'externalDocs'
  | 'tag'
  | 'server'
  | 'securityScheme'
  | 'other'

/** Schemas can be `true` or `false` too, in some places of some dialects. */
interface OrFlag {
  orFlag?: true
}

/**
 * What a key may hold. `payload` is any value that is data, not description: nothing looks into it. A `count` is a whole
 * number, and a `divisor` greater than 0; `style` and `collectionFormat` have words of their own.
 */
export type Slot =
  | 'string'
  | 'number'
  | 'count'
  | 'divisor'
  | 'style'
  | 'collectionFormat'
  | 'flag'
  | 'strings'
  | 'list'
  | 'payload'
  | (({ one: Kind } | { list: Kind } | { map: Kind }) & OrFlag)

export interface Shape {
  keys: Record<string, Slot>
  /** What free names hold (paths, statuses). */
  named?: Slot
}

export type Grammar = Record<Kind, Shape>
