import { describe, expect, it } from 'vitest'
import type { ApiDocument } from '../../../../../scripts/pipeline/document/document.ts'
import { repairRules } from '../../../../../scripts/pipeline/repair/repair.ts'
import type { RepairRule } from '../../../../../scripts/pipeline/repair/rule.ts'

/** One defect, and what a rule turns it into. */
export interface RuleCase {
  rule: string
  /** The test's name: what the rule does. */
  does: string
  given: object
  expected: object
  /** `where: what` of each report. */
  says: string[]
}

/** Each case is a test: the exact outcome, what was reported, and silence on the rule's own output. */
export function testRules(cases: RuleCase[]): void {
  for (const name of new Set(cases.map(({ rule }) => rule))) {
    describe(name, () => {
      for (const { does, given, expected, says } of cases.filter(({ rule }) => rule === name)) {
        it(does, () => {
          const document = copy(given)

          const reports = run(name, document)

          expect(document).toEqual(expected)
          expect(reports).toEqual(says)
          expect(run(name, document)).toEqual([])
          expect(document).toEqual(expected)
        })
      }
    })
  }
}

export function run(name: string, document: ApiDocument): string[] {
  const reports: string[] = []
  ruleNamed(name).apply(document, (where, what) => reports.push(`${where}: ${what}`))
  return reports
}

function ruleNamed(name: string): RepairRule {
  const rule = repairRules.find((candidate) => candidate.name === name)
  if (!rule) throw new Error(`unknown rule: ${name}`)
  return rule
}

function copy(document: object): ApiDocument {
  return JSON.parse(JSON.stringify(document))
}
