/** What the convert stage uses of swagger2openapi, which has no types. */
declare module 'swagger2openapi' {
  export interface Options {
    /** Fixes small mistakes instead of throwing. */
    patch?: boolean
    /** What happens to keys next to `$ref`. */
    refSiblings?: 'remove' | 'preserve' | 'allOf'
  }
  export function convertObj(document: object, options: Options): Promise<{ openapi: unknown }>
}
