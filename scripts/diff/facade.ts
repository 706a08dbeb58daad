/** Which operations the facade's methods send, found in their source text. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** operationId -> the methods that send it: `Conversations.list`. */
export type FacadeUses = ReadonlyMap<string, readonly string[]>

export async function readFacade(folder: string): Promise<FacadeUses> {
  const entries = await readdir(folder, { recursive: true }).catch(() => [])
  const names = entries.filter((entry) => entry.endsWith('.ts')).sort()
  const uses = new Map<string, string[]>()
  for (const name of names) {
    for (const [id, method] of usesIn(await readFile(path.join(folder, name), 'utf8'))) {
      const methods = uses.get(id) ?? []
      if (!methods.includes(method)) methods.push(method)
      uses.set(id, methods)
    }
  }
  return uses
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
