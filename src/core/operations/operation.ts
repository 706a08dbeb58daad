/** What the compiler knows about an operation: the input that a call takes and the response that it returns. */
import type { operations as Schema, OperationFacts as Table } from '../../schema.ts'

/** An operation at run time. */
export interface Operation extends ResponseKind {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly answer: 'json' | 'none' | 'optional' | 'text'
  readonly repeatSafe?: boolean
  readonly repeatSafeWith?: string
  readonly repeatUnsafeWith?: string
  readonly bucket?: string
  /** How a Date is written, by the name of the query key or the top-level body key. */
  readonly dates?: { readonly [key: string]: DateForm }
  readonly multipart?: boolean
  /** Keys whose value is sent as JSON in a form. */
  readonly multipartJson?: readonly string[]
  readonly page?: PageRule
  /** The successes that a server was seen to send, if the document has others. */
  readonly statuses?: readonly number[]
}

/**
 * `unix`: seconds; `iso`: ISO 8601; `day`: `YYYY-MM-DD` in UTC. `age` is not a date, but seconds before the server gets
 * the request.
 */
export type DateForm = 'unix' | 'iso' | 'day' | 'age'

/** How the pages of a list follow each other. */
export interface PageRule {
  /** The query key with the number of the page. */
  readonly by: 'page'
  /** A query key that makes the server return everything in one page. */
  readonly singlePageWith?: string
}

/** The body of a success. */
export interface ResponseKind {
  /** JSON always, never or sometimes, or plain text; `any` where it is unknown: decided by the Content-Type. */
  readonly answer: 'json' | 'none' | 'optional' | 'text' | 'any'
  /** Whether `null` is a described response. */
  readonly nullAnswer?: boolean
}

/** The operationId of an operation in the corrected document. */
export type OperationId = keyof Schema & keyof Table

/** An operation of the corrected document: one of the constants of generated/operations.ts. */
export interface KnownOperation extends Operation {
  readonly id: OperationId
}

/** A file to send: a File, a Blob, or data with a name. */
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

/** The input of a call: path variables except those that the client fills in, query and body. */
export type CallInput<Id extends OperationId, Dates = DateKeys<Id>> = PathPart<Id> &
  QueryPart<Id, Dates> &
  BodyPart<Id, Dates>

/** The same, or a function that returns it and may check arguments: what it throws becomes a rejection. */
export type GivenInput<Id extends OperationId> = CallInput<Id> | (() => CallInput<Id>)

/** The result of a call: the body of its success, `void` if that is empty. */
export type Answer<Id extends OperationId> = Table[Id]['answer'] extends 'none'
  ? // biome-ignore lint/suspicious/noConfusingVoidType: a type argument of promises
    void
  : Table[Id]['answer'] extends 'text'
    ? string
    : Table[Id]['answer'] extends 'optional'
      ? Json<Success<Id>> | undefined
      : Json<Success<Id>>

/**
 * The query of an operation as callers write it: `labels` instead of `labels[]`, Dates where the operation has dates.
 */
export type QueryInput<Id extends OperationId, Dates = DateKeys<Id>> = Unbracketed<
  Dated<NonNullable<QueryOf<Id>>, Dates>
>

/** The body of an operation as callers write it: Dates where the operation has dates, files where it takes files. */
export type BodyInput<Id extends OperationId, Dates = DateKeys<Id>> = Table[Id] extends { multipart: true }
  ? FormBody<BodyOf<Id>, Dates>
  : Dated<Json<BodyOf<Id>>, Dates>

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 206

type Success<Id extends OperationId> = Schema[Id]['responses'][keyof Schema[Id]['responses'] & SeenStatus<Id>]

type SeenStatus<Id extends OperationId> = Table[Id] extends { statuses: readonly (infer Status)[] }
  ? Status
  : SuccessStatus

type Json<Described> = Described extends { content: { 'application/json': infer Body } } ? Body : never

type QueryOf<Id extends OperationId> = Schema[Id]['parameters']['query']

type BodyOf<Id extends OperationId> = NonNullable<Schema[Id]['requestBody']>

type DateKeys<Id extends OperationId> = Table[Id] extends { dates: infer Dates }
  ? { [Key in keyof Dates]: Dates[Key] extends 'age' ? never : Key }[keyof Dates]
  : never

// Account routes get the client's account, public ones its inbox; in platform routes the account is an argument.
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

// With exactOptionalPropertyTypes, `{ team_id: maybe }` would not fit `team_id?: number`: optional keys accept
// undefined.
type OrUndefined<Part, Key extends keyof Part> = object extends Pick<Part, Key> ? undefined : never

// Separate from the mapping of values: mapping names costs the compiler about 300 more steps for each call.
type Unbracketed<Part> = { [Key in keyof Part as Key extends `${infer Name}[]` ? Name : Key]: Part[Key] }

type Dated<Part, Dates> = Part extends object
  ? {
      [Key in keyof Part]: Loose<Part[Key]> | OrUndefined<Part, Key> | (Key extends Dates ? Date : never)
    }
  : Part

/** The same values with readonly arrays and explicit undefined, at any depth. */
type Loose<Value> = Value extends Scalar
  ? Value
  : unknown extends Value
    ? Value // Mapped, `unknown` would no longer accept null.
    : Value extends readonly (infer Item)[]
      ? readonly Loose<Item>[]
      : { [Key in keyof Value]: Loose<Value[Key]> | OrUndefined<Value, Key> }

type Scalar = string | number | boolean | null | undefined | Blob

type FormBody<Described, Dates> = Described extends { content: infer Content }
  ? Content extends { 'application/json': infer Body; 'multipart/form-data': infer Form }
    ? [keyof Form & (keyof Body | `${string}[${string}`)] extends [never]
      ? DatedForm<Body, Dates> | DatedForm<Form, Dates> // a file, or what replaces one
      : WithFormKeys<DatedForm<Body, Dates>, OnlyInForm<Form, Body>>
    : Content extends { 'multipart/form-data': infer Form }
      ? Unbracketed<DatedForm<Form, Dates>>
      : never
  : never

type DatedForm<Part, Dates> = {
  [Key in keyof Part]: WithFiles<Part[Key]> | OrUndefined<Part, Key> | (Key extends Dates ? Date : never)
}

// Without such keys the body stays alone: beside `{}` a body of optional keys would accept a number.
type WithFormKeys<Body, Extra> = [keyof Extra] extends [never] ? Body : Body & Extra

// A form writes nested names out (`template_params[name]`), which the JSON body has as objects. Where the form also
// takes arbitrary names, only the literal ones are kept: an index signature would accept everything.
type OnlyInForm<Form, Body> = DatedForm<
  {
    [Key in keyof Form as string extends Key
      ? never
      : Key extends `${infer Name}[]`
        ? Exclude<Name, keyof Body | `${string}[${string}`>
        : Key extends keyof Body | `${string}[${string}`
          ? never
          : Key]: Form[Key]
  },
  never
>

/** An array of strings in a body that can be a form may contain files, too: signed ids and files mix. */
type WithFiles<Value> = Value extends Blob
  ? FileInput
  : Value extends Scalar
    ? Value
    : unknown extends Value
      ? Value
      : Value extends readonly (infer Item)[]
        ? readonly (string extends Item ? string | FileInput : WithFiles<Item>)[]
        : { [Key in keyof Value]: WithFiles<Value[Key]> | OrUndefined<Value, Key> }
