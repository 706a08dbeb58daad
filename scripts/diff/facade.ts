/** Which operations the facade's methods send, found in their source text. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** operationId -> the methods that send it: `Conversations.list`. */
export type FacadeUses = ReadonlyMap<string, readonly string[]>

export async function readFacade(folder: string): Promise<FacadeUses> {
  const entries = await readdir(folder, { recursive: true }).catch(() => [])
  const names = entries.filter((entry) => entry.endsWith('.ts')).sort()
  const sources = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
  const heirs = heirsIn(sources)
  const uses = new Map<string, string[]>()
  for (const [id, method] of sources.flatMap(usesIn)) {
    const [className = '', ...rest] = method.split('.')
    const methods = uses.get(id) ?? []
    for (const heir of lastHeirs(className, heirs)) {
      const known = [heir, ...rest].join('.')
      if (!methods.includes(known)) methods.push(known)
    }
    uses.set(id, methods)
  }
  return uses
}

/** Class -> those that extend it. */
function heirsIn(sources: readonly string[]): ReadonlyMap<string, string[]> {
  const heirs = new Map<string, string[]>()
  for (const [, heir = '', base = ''] of sources
    .join('\n')
    .matchAll(/^export (?:abstract )?class (\w+).* extends (\w+)/gm))
    heirs.set(base, [...(heirs.get(base) ?? []), heir])
  return heirs
}

/** A resource in several classes is known by the one that has all of it. */
function lastHeirs(className: string, heirs: ReadonlyMap<string, string[]>): string[] {
  return heirs.get(className)?.flatMap((heir) => lastHeirs(heir, heirs)) ?? [className]
}

/** `this.call('listConversations', …)` and its like, with class and method around it. */
export function usesIn(source: string): [id: string, method: string][] {
  const found: [string, string][] = []
  let className = ''
  let method = ''
  const marks =
    /^(?:export )?(?:abstract )?class (?<class>\w+)|^ {2}(?:(?:async|private|protected|public) )*#?(?<method>\w+)(?:<[^(]*>)?\(|\bthis\s*\.\s*\w+(?:<[^(]*>)?\(\s*['"](?<id>\w+)['"]/gm
  for (const { groups } of source.matchAll(marks)) {
    if (groups?.class) [className, method] = [groups.class, '']
    else if (groups?.method) method = groups.method
    else if (groups?.id) found.push([groups.id, [className, method].filter(Boolean).join('.')])
  }
  return found
}
