/** What the convert stage uses of swagger2openapi, which has no types. */
declare module 'swagger2openapi' {
  export interface Options {
    /** Small mistakes are put right instead of being an error. */
    patch?: boolean
    /** What happens to keys beside `$ref`. */
    refSiblings?: 'remove' | 'preserve' | 'allOf'
  }
  export function convertObj(document: object, options: Options): Promise<{ openapi: unknown }>
}
