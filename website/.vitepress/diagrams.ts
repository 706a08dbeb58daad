/** Diagrams become pictures when the site is built, in the colours of the page. */
import { renderMermaidSVG } from 'beautiful-mermaid'
import type { MarkdownRenderer } from 'vitepress'

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
    return `<div class="diagram" tabindex="0" v-pre>${renderMermaidSVG(token.content, colors)}</div>\n`
  }
}
