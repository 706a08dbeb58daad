/** What the compiler knows about an operation: the input that a call takes and the response that it returns. */
import type * as constants from '../../../generated/operations.ts'
import type { operations as Schema } from '../../../generated/schema.ts'

/** What core needs to know about an operation at run time. */
export interface Operation extends ResponseKind {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly answer: 'json' | 'none' | 'optional' | 'text'
  readonly repeatSafe?: boolean
  readonly repeatSafeWith?: string
  readonly bucket?: string
  /** How a Date is written, by the name of the query key or the top-level body key. */
  readonly dates?: { readonly [key: string]: DateForm }
  readonly multipart?: boolean
  /** Keys whose value goes as JSON text in a form. */
  readonly multipartJson?: readonly string[]
  readonly page?: PageRule
}

/** `unix`: seconds; `iso`: ISO 8601; `day`: `YYYY-MM-DD` in UTC. */
export type DateForm = 'unix' | 'iso' | 'day'

export interface PageRule {
  /** Page numbers, or ids of the items themselves. */
  readonly by: 'page' | 'id'
  /** What a server sends unless its settings say otherwise. */
  readonly size: number
  /** A query key that makes the server answer everything at once. */
  readonly singlePageWith?: string
}

/** The body of a success. */
export interface ResponseKind {
  /** JSON always, never or sometimes, or plain text; `any` where the document does not say: what the header says. */
  readonly answer: 'json' | 'none' | 'optional' | 'text' | 'any'
  /** A literal JSON `null` is a described response. */
  readonly nullAnswer?: boolean
}

type Constants = typeof constants

// By operationId: the constant has another name where the id is not an identifier.
type Table = { [Name in keyof Constants as Constants[Name]['id']]: Constants[Name] }

/** The name of an operation, as the corrected document has it. */
export type OperationId = keyof Schema & keyof Table

/** An operation of the corrected document: one of the constants of generated/operations.ts. */
export interface KnownOperation extends Operation {
  readonly id: OperationId
}

/** A file to send: what the platform has, or bytes with a name. */
export type FileInput =
  | File
  | Blob
  | {
      readonly data: Blob | ArrayBuffer | Uint8Array | string
      /** The name that the server stores and shows. */
      readonly filename: string
      /** The media type. Without it the server guesses from the bytes and the name. */
      readonly contentType?: string | undefined
    }

/** What a call takes: the variables of its path without what the client knows, its query and its body. */
export type CallInput<Id extends OperationId, Dates = DateKeys<Id>> = PathPart<Id> &
  QueryPart<Id, Dates> &
  BodyPart<Id, Dates>

/** The same, or a function that makes it and checks arguments: what it throws becomes a rejection. */
export type GivenInput<Id extends OperationId> = CallInput<Id> | (() => CallInput<Id>)

/** What a call gives: the body of its success, `void` when that is empty. */
export type Answer<Id extends OperationId> = Table[Id]['answer'] extends 'none'
  ? // biome-ignore lint/suspicious/noConfusingVoidType: a type argument of promises
    void
  : Table[Id]['answer'] extends 'text'
    ? string
    : Table[Id]['answer'] extends 'optional'
      ? Json<Success<Schema[Id]['responses']>> | undefined
      : Json<Success<Schema[Id]['responses']>>

/** The query of an operation as callers write it: `labels` instead of `labels[]`, Dates where it has dates. */
export type QueryInput<Id extends OperationId, Dates = DateKeys<Id>> = Unbracketed<
  Dated<NonNullable<QueryOf<Id>>, Dates>
>

/** The body of an operation as callers write it: Dates where it has dates, files where it takes files. */
export type BodyInput<Id extends OperationId, Dates = DateKeys<Id>> = Table[Id] extends { multipart: true }
  ? FormBody<BodyOf<Id>, Dates>
  : Dated<Json<BodyOf<Id>>, Dates>

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 206

type Success<Responses> = Responses[keyof Responses & SuccessStatus]

type Json<Described> = Described extends { content: { 'application/json': infer Body } } ? Body : never

type QueryOf<Id extends OperationId> = Schema[Id]['parameters']['query']

type BodyOf<Id extends OperationId> = NonNullable<Schema[Id]['requestBody']>

type DateKeys<Id extends OperationId> = Table[Id] extends { dates: infer Dates } ? keyof Dates : never

// Account routes get the client's account, public ones its inbox; the platform's name the accounts that they work on.
type Implied<Id extends OperationId> = Table[Id]['path'] extends `/platform/${string}`
  ? never
  : Table[Id]['path'] extends `/public/${string}`
    ? 'inbox_identifier'
    : 'account_id'

type PathPart<Id extends OperationId> = Schema[Id]['parameters'] extends { path: infer Path }
  ? Exclude<keyof Path, Implied<Id>> extends never
    ? { path?: undefined }
    : { path: { [Name in Exclude<keyof Path, Implied<Id>>]: Path[Name] } }
  : { path?: undefined }

type QueryPart<Id extends OperationId, Dates> = Schema[Id]['parameters'] extends { query: object }
  ? { query: QueryInput<Id, Dates> }
  : [NonNullable<QueryOf<Id>>] extends [never]
    ? { query?: undefined }
    : { query?: QueryInput<Id, Dates> | undefined }

type BodyPart<Id extends OperationId, Dates> = Schema[Id] extends { requestBody: object }
  ? { body: BodyInput<Id, Dates> }
  : [BodyOf<Id>] extends [never]
    ? { body?: undefined }
    : { body?: BodyInput<Id, Dates> | undefined }

// With exactOptionalPropertyTypes `{ team_id: maybe }` would not fit `team_id?: number`: optional keys take undefined.
type OrUndefined<Part, Key extends keyof Part> = object extends Pick<Part, Key> ? undefined : never

// Apart from the mapping of values: a mapping of names makes the compiler work some 300 steps more for each call.
type Unbracketed<Part> = { [Key in keyof Part as Key extends `${infer Name}[]` ? Name : Key]: Part[Key] }

type Dated<Part, Dates> = Part extends object
  ? {
      [Key in keyof Part]: Loose<Part[Key]> | OrUndefined<Part, Key> | (Key extends Dates ? Date : never)
    }
  : Part

/** The same values with read-only lists and explicit undefined, at any depth. */
type Loose<Value> = Value extends Scalar
  ? Value
  : unknown extends Value
    ? Value // Mapped, what may be anything would be anything but null.
    : Value extends readonly (infer Item)[]
      ? readonly Loose<Item>[]
      : { [Key in keyof Value]: Loose<Value[Key]> | OrUndefined<Value, Key> }

type Scalar = string | number | boolean | null | undefined | Blob

type FormBody<Described, Dates> = Described extends { content: infer Content }
  ? Content extends { 'application/json': infer Body; 'multipart/form-data': infer Form }
    ? [keyof Form & (keyof Body | `${string}[${string}`)] extends [never]
      ? DatedForm<Body, Dates> | DatedForm<Form, Dates> // a file, or what stands for one
      : DatedForm<Body, Dates> & OnlyInForm<Form, Body>
    : Content extends { 'multipart/form-data': infer Form }
      ? Unbracketed<DatedForm<Form, Dates>>
      : never
  : never

type DatedForm<Part, Dates> = {
  [Key in keyof Part]: WithFiles<Part[Key]> | OrUndefined<Part, Key> | (Key extends Dates ? Date : never)
}

// A form spells nested names out (`template_params[name]`); those are the keys that the JSON body has as objects.
// Where it takes any name besides, only those that it spells are kept: the others would let everything pass.
type OnlyInForm<Form, Body> = DatedForm<
  {
    [Key in keyof Form as string extends Key
      ? never
      : Key extends `${infer Name}[]`
        ? Exclude<Name, keyof Body>
        : Key extends keyof Body | `${string}[${string}`
          ? never
          : Key]: Form[Key]
  },
  never
>

/** A list of texts in a body that can be a form may hold files too: signed ids and files mix. */
type WithFiles<Value> = Value extends Blob
  ? FileInput
  : Value extends Scalar
    ? Value
    : unknown extends Value
      ? Value
      : Value extends readonly (infer Item)[]
        ? readonly (string extends Item ? string | FileInput : WithFiles<Item>)[]
        : { [Key in keyof Value]: WithFiles<Value[Key]> | OrUndefined<Value, Key> }
