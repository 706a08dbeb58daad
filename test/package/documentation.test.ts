/** What an editor shows of the built package's types. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** The members of all objects that have a description, by their names, in order. */
async function describedMembers(file: string): Promise<string[]> {
  const text = await readFile(path.join(root, file), 'utf8')
  const names: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isPropertySignature(node) && ts.getJSDocCommentsAndTags(node).length > 0) names.push(node.name.getText())
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return names.sort()
}

/** What an editor shows above a field of a type of the package. */
function hoverOf(type: string, field: string): string {
  const name = path.join(root, 'test/package/hover.ts')
  const program = `import type { ${type} } from 'chatwoot-client'\nexport const read = (it: ${type}) => it.${field}\n`
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [name],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = file === name ? program : ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ module: ts.ModuleKind.NodeNext, strict: true, skipLibCheck: true, types: [] }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === name || ts.sys.fileExists(file),
    readFile: (file) => (file === name ? program : ts.sys.readFile(file)),
  }
  const info = ts.createLanguageService(host).getQuickInfoAtPosition(name, program.lastIndexOf(field))
  const tags = info?.tags?.map(({ text }) => ts.displayPartsToString(text)) ?? []
  return [ts.displayPartsToString(info?.documentation), ...tags].join(' ')
}

describe('the documentation in an editor', () => {
  it.each([
    ['Conversation', 'snoozed_until', /ISO 8601/],
    ['Conversation', 'waiting_since', /seconds/],
    ['Message', 'created_at', /seconds/],
    ['Message', 'private', /note/i],
  ])('is shown for %s.%s', (type, field, expected) => {
    expect(hoverOf(type, field)).toMatch(expected)
  })

  it('describes every member that the generated types describe', async () => {
    const generated = await describedMembers('generated/schema.ts')

    expect(generated.length).toBeGreaterThan(2_000)
    expect(await describedMembers('dist/schema.d.cts')).toEqual(generated)
  })
})
