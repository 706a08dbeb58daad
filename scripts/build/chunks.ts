/**
 * Which modules share a file. Each file costs a program time when it starts, but a bundler can leave out parts of a
 * file only if evaluating them has no effect, and whole files always: see bench/bundles.ts.
 */
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** What bundles without a client need, and what has an effect: `static {}`. */
const alone = [
  'core/transport/runtime',
  'core/errors/chatwoot-error',
  'core/errors/describe-value',
  'resources/contacts/conflict-error',
  'resources/conversations/assignment-error',
]

const shared: readonly (readonly [chunk: string, folder: string])[] = [
  ['errors', 'core/errors/'],
  ['core', 'core/'],
  ['resources', 'resources/'],
  ['filter', 'filter/'],
  ['helpers', 'helpers/'],
]

const entries = ['index', 'webhooks/index', 'realtime/index']

/** The name of the file of a module; null leaves it to the bundler. */
export function chunkOf(id: string): string | null {
  const [, name] = /^(?:src\/)?((?:.*\/)?[^/]+)\.ts$/.exec(path.relative(root, id).replaceAll('\\', '/')) ?? []
  if (name === undefined || name.startsWith('..') || entries.includes(name)) return null
  if (alone.includes(name)) return name
  return shared.find(([, folder]) => name.startsWith(folder))?.[0] ?? name
}
