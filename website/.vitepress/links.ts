/** Links between files of the repository: to the page of the site, or to the repository if the file is not a page. */
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MarkdownRenderer } from 'vitepress'
import { repository, root } from './addresses.ts'

export function links(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('links', ({ tokens, env }) => {
    const page: string | undefined = env.realPath ?? env.path
    // The title of a page, which becomes text.
    if (page === undefined) return
    const folder = path.dirname(path.relative(fileURLToPath(root), page))
    for (const { children } of tokens)
      for (const token of children ?? []) {
        const href = token.type === 'link_open' ? token.attrGet('href') : null
        if (href && !/^([a-z]+:|#|\/)/i.test(href)) token.attrSet('href', addressOf(href, folder))
      }
  })
}

function addressOf(href: string, folder: string): string {
  const [name = '', anchor] = href.split('#')
  const file = path.posix.join(folder, decodeURI(name))
  const fragment = anchor === undefined ? '' : `#${anchor}`
  if (file === 'README.md') return `/overview${fragment}`
  const page = /^docs\/([\w-]+)\.md$/.exec(file)?.[1]
  if (page !== undefined) return `/${page}${fragment}`
  return `${repository}/${kindOf(file)}/main/${file}${fragment}`
}

function kindOf(file: string): 'blob' | 'tree' {
  const url = new URL(file, root)
  if (!existsSync(url)) throw new Error(`a page links to ${file}, which does not exist`)
  return statSync(url).isDirectory() ? 'tree' : 'blob'
}
