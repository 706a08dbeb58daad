/** Diagrams become pictures when the site is built, in the colours of the page. */
import { readFileSync } from 'node:fs'
import { renderMermaidSVG } from 'beautiful-mermaid'
import type { MarkdownRenderer, PageData } from 'vitepress'
import { root } from './addresses.ts'

const colors = {
  bg: 'var(--vp-c-bg)',
  fg: 'var(--vp-c-text-1)',
  accent: 'var(--vp-c-brand-1)',
  transparent: true,
  font: 'inherit',
}

export function diagrams(markdown: MarkdownRenderer): void {
  const { fence } = markdown.renderer.rules
  if (!fence) throw new Error('the renderer of VitePress has no rule for blocks of code')
  markdown.renderer.rules.fence = (tokens, index, ...rest) => {
    const token = tokens[index]
    if (token?.info.trim() !== 'mermaid') return fence(tokens, index, ...rest)
    // As a string, since Vue would change the white space of the picture's style.
    const picture = markdown.utils.escapeHtml(JSON.stringify(pictureOf(token.content)))
    return `<div class="diagram" tabindex="0" v-html="${picture}"></div>\n`
  }
}

/** Without the line that asks another host for the font, which is that of the page. */
function pictureOf(diagram: string): string {
  return renderMermaidSVG(diagram, colors).replace(/@import url\('https:[^']*'\);/, '')
}

/** Diagrams are wide: the list of headings beside the page leaves them no room. */
export function roomForDiagrams({ filePath, frontmatter }: PageData): void {
  if (readFileSync(new URL(filePath, root), 'utf8').includes('```mermaid')) frontmatter.aside = false
}
