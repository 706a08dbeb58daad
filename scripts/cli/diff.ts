/** `chatwoot-client diff`: what changed between two documents, and what that means for corrections and the client. */
import { parseArgs } from 'node:util'
import type { Output } from '../run-program.ts'
import { documentSource } from './document-source.ts'
import { refuseMissingGenerators } from './generators.ts'
import { facadeUses, readShipped } from './shipped.ts'

const command = 'npx chatwoot-client diff'

const usage = `${command} OLD NEW [--format markdown|json] [--corrections DIR]…

  OLD, NEW       files or URLs: Swagger 2.0, OpenAPI 3.0 or 3.1, JSON or YAML
  --format       markdown (default), at most 40 lines a section; json has every change
  --corrections  a folder of your own corrections, on top of those in the package; may be repeated`

const hints = {
  inJson: `all with \`${command} OLD NEW --format json\``,
  inReport: 'all in REPORT.md after `npx chatwoot-client generate`',
}

export async function diff(args: string[], { log, error }: Output): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'markdown' },
      corrections: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return log(usage)
  refuseMissingGenerators()
  // Imported only now: these need the generators.
  const { compare, contextOf, twoDocuments } = await import('../diff.ts')
  const { readCorrections } = await import('../pipeline/correct/corrections/read-corrections.ts')
  const { isIn } = await import('../pipeline/correct/corrections/places.ts')
  const [old, fresh] = twoDocuments(positionals)
  const { corrections: shipped, folder, record } = await readShipped()
  const page = await compare({
    old: await documentSource(old, error),
    fresh: await documentSource(fresh, error),
    format: values.format,
    contextOf: async (before, after, changes) => {
      const corrections = await readCorrections(shipped, ...values.corrections)
      const context = contextOf({ before, after, changes, corrections, facade: facadeUses, record })
      // Those of the package cannot be deleted by its user.
      return { ...context, stale: context.stale.filter(({ where }) => !isIn(folder, where)) }
    },
    hints,
  })
  log(page)
}
