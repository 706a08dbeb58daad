import { pathVariables } from '../../document/document.ts'
import { moveRoute } from '../../document/move-route.ts'
import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

const typos = new Map(
  Object.entries({
    accound_id: 'account_id',
    acount_id: 'account_id',
    concat_id: 'contact_id',
    conatct_id: 'contact_id',
    converation_id: 'conversation_id',
    conversaion_id: 'conversation_id',
    conversaton_id: 'conversation_id',
    converstation_id: 'conversation_id',
    converstion_id: 'conversation_id',
    inobx_id: 'inbox_id',
    mesage_id: 'message_id',
  }),
)

/** Path variables with a misspelt name (`{converstion_id}`), in the path and in the parameter. */
export const pathVariableTypo: RepairRule = {
  name: 'path-variable-typo',
  seenIn: ['2021-06-06'],
  apply(document, report) {
    for (const { value: parameter, ...node } of nodesOf(document, 'parameter')) {
      const right = typos.get(String(parameter.name))
      if (parameter.in !== 'path' || !right) continue
      report(at(node, 'name'), `${parameter.name}: now ${right}`)
      parameter.name = right
    }
    for (const path of Object.keys(document.paths)) {
      const wrong = pathVariables(path).filter((name) => typos.has(name) && !path.includes(`{${typos.get(name)}}`))
      if (wrong.length === 0) continue
      const spelled = wrong.reduce((result, name) => result.replace(`{${name}}`, `{${typos.get(name)}}`), path)
      moveRoute(document, path, spelled, report)
      report(path, `now ${spelled}`)
    }
  },
}
