/** Whether a document is valid in its own version, and if not: where, why, and what was found there. */
import { BaseResolver, createConfig, lintDocument, Source } from '@redocly/openapi-core'
import { excerpt, type JsonObject, PipelineError, reasonOf, resolvePointer } from './document.ts'

export interface Problem {
  /** `#/paths/~1api/get`. */
  pointer: string
  message: string
  /** The beginning of the JSON that was found there. */
  found: string
}

export async function validateDocument(document: JsonObject): Promise<Problem[]> {
  // Without the text, which it would parse as YAML; it needs the text only to show lines, which are not used here.
  const problems = await lintDocument({
    document: { source: new Source('document.json', ''), parsed: document },
    config: await createConfig({ extends: ['spec'] }),
    externalRefResolver: new BaseResolver(),
  }).catch((cause: unknown) => {
    // Its message names a file that does not exist.
    const reason = reasonOf(cause).replace(/ in "document\.json".*$/, '')
    throw new PipelineError(`the document cannot be checked: ${reason}`, { cause })
  })
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ message, location }) => {
      const pointer = location[0]?.pointer ?? '#/'
      return {
        pointer,
        message: oneLine(message),
        found: excerpt(resolvePointer(document, pointer === '#/' ? '#' : pointer)),
      }
    })
}

function oneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, ' ').trim()
}
