import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Chatwoot, escapeLiquid } from '../../../src/index.ts'
import { createFakeChatwoot } from '../../../src/testing/index.ts'

/** Texts, and what Liquid renders to them: `ruby test/fixtures/liquid/render.rb` checks each. */
const pairs: [text: string, escaped: string][] = JSON.parse(readFileSync('test/fixtures/liquid/escaped.json', 'utf8'))

describe('escapeLiquid', () => {
  it('writes texts so that Liquid renders them as they were', () => {
    expect(pairs.map(([text]) => [text, escapeLiquid(text)])).toEqual(pairs)
  })

  it('leaves a text without braces before braces, signs of percent and backticks as it is', () => {
    expect(escapeLiquid('a { b } `{{ c }}` {')).toBe('a { b } `{{ c }}` {')
  })

  it('lets messages.send take any text, which then arrives as it was', async () => {
    const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara', says: 'Hello' }] } })
    const { messages } = new Chatwoot(fake.options())
    const text = 'Write {{ foo }}, {{contact.name}} or `{{ bar }}`'
    const tags = '`{% endraw %}{{contact.name}}{% raw %}`'

    await expect(messages.send(1, text)).rejects.toThrow('pass escapeLiquid(text)')
    expect(await messages.send(1, escapeLiquid(text))).toMatchObject({ content: text })
    expect(await messages.send(1, tags)).toMatchObject({ content: '`Mara`' })
    expect(await messages.send(1, escapeLiquid(tags))).toMatchObject({ content: tags })
    await fake.close()
  })
})
