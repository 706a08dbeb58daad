/**
 * Records what documents say, the oldest first: what a later document says beyond the record is news.
 *
 *   npm run spec:record -- FILE… [--record FILE]
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { convertDocument } from './pipeline/convert/convert.ts'
import { PipelineError } from './pipeline/document/document.ts'
import { namesOf } from './pipeline/news/names.ts'
import { readRecord, recordDocument, recordName, renderRecord } from './pipeline/news/record.ts'
import { readDocument } from './pipeline/read/read.ts'
import { repairDocument } from './pipeline/repair/repair.ts'
import { type Output, runProgram, startProgram } from './run-program.ts'

export function main(args: string[], output: Output = console): Promise<number> {
  return runProgram(output, async () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { record: { type: 'string', default: `spec/${recordName}` } },
    })
    if (positionals.length === 0) throw new PipelineError('no document given: npm run spec:record -- FILE…')
    const record = await readRecord(values.record)
    for (const file of positionals) {
      const document = await convertDocument(repairDocument(await readDocument(file)).document)
      recordDocument(record, path.basename(file), namesOf(document))
      output.log(`record   ${file}`)
    }
    await writeFile(values.record, renderRecord(record))
    output.log(`write    ${values.record}: ${record.operations.size} operations, ${record.components.size} components`)
  })
}

await startProgram(import.meta.url, main)
