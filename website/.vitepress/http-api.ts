/** Puts the corrected document, and what shows it, beside the page that loads them: no other host is asked for anything. */
import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './addresses.ts'

const swagger = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))

export async function copyHttpApi(outDir: string): Promise<void> {
  const folder = path.join(outDir, 'openapi')
  for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js', 'swagger-ui-bundle.js.LICENSE.txt'])
    await cp(path.join(swagger, name), path.join(folder, name))
  await cp(fileURLToPath(new URL('generated/openapi.json', root)), path.join(folder, 'openapi.json'))
}
