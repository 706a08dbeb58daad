/** Two braces are Liquid in the pages, for Chatwoot. Vue, to which each page is a template, must not evaluate them. */
import type { MarkdownRenderer } from 'vitepress'

export function braces(markdown: MarkdownRenderer): void {
  for (const rule of ['text', 'code_inline'] as const) {
    const render = markdown.renderer.rules[rule]
    if (!render) throw new Error(`the renderer of VitePress has no rule ${rule}`)
    markdown.renderer.rules[rule] = (...args) => render(...args).replaceAll('{{', '&#123;&#123;')
  }
}
