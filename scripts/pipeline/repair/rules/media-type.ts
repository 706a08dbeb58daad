import { isObject, type Json } from '../../document/document.ts'
import { at, nodesOf, renameKey } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** Media types with parameters (`application/json; charset=utf-8`): tools that compare strings see two types. */
export const mediaType: RepairRule = {
  name: 'media-type',
  seenIn: ['2020-08-18', '2021-06-06', '2023-11-03'],
  apply(document, report) {
    for (const node of nodesOf(document, 'document', 'operation')) {
      for (const key of ['consumes', 'produces']) {
        const list = node.value[key]
        if (!Array.isArray(list)) continue
        const plain = [...new Set(list.map(bare))]
        if (JSON.stringify(plain) === JSON.stringify(list)) continue
        node.value[key] = plain
        report(at(node, key), `${list.join(', ')}: now ${plain.join(', ')}`)
      }
    }
    for (const node of nodesOf(document, 'requestBody', 'response', 'parameter', 'header')) {
      const { content } = node.value
      if (!isObject(content)) continue
      for (const type of Object.keys(content)) {
        const plain = String(bare(type))
        if (plain === type) continue
        if (plain in content) delete content[type]
        else renameKey(content, type, plain)
        report(at(node, 'content', type), `now ${plain}`)
      }
    }
  },
}

function bare(type: Json): Json {
  return typeof type === 'string' ? (type.split(';', 1)[0] ?? '').trim() : type
}
