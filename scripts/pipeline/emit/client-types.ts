/** `chatwoot-client.d.ts`: gives the client of a program the types of the files beside it. */

/** The module that all declarations of the client import the types of the document from. */
const schemaModule = 'chatwoot-client/schema'

/**
 * TypeScript takes a declared module for the one of that name in a package. It refuses imports from relative paths in
 * such a declaration, but not their types one by one.
 */
export function clientTypes(schemaTypes: string): string {
  const exported = [...schemaTypes.matchAll(/^export (?:interface|type) ([\w$]+)/gm)].map(([, name = '']) => name)
  return [
    '/** With this file in the program, `chatwoot-client` has the types of this folder: its routes, fields and inputs. */\n',
    `declare module '${schemaModule}' {\n`,
    ...exported.map((name) => alias(name, 'schema')),
    ...['OperationFacts', 'Routes'].map((name) => alias(name, 'operations')),
    '}\n',
  ].join('')
}

function alias(name: string, file: string): string {
  return `  export type ${name} = import('./${file}.js').${name}\n`
}
