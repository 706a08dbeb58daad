import { expect, it } from 'vitest'
import { didYouMean } from '../../../../../scripts/pipeline/correct/corrections/did-you-mean.ts'

it.each([
  ['a letter too few', 'Conversaton', ['Contact', 'Conversation'], 'Conversation'],
  ['two letters swapped', 'Converstaion', ['Conversation'], 'Conversation'],
  ['a singular', '/api/company', ['/api/companies', '/api/contacts'], '/api/companies'],
  ['another case', 'conversation', ['Conversation'], 'Conversation'],
  ['other names of variables', '/a/{id}/label', ['/a/{conversation_id}/labels'], '/a/{conversation_id}/labels'],
  ['the most similar of several', 'Messages', ['MesageX', 'Message', 'Messaging'], 'Message'],
])('a name with %s is recognised', (_, name, known, meant) => {
  expect(didYouMean(name, known)).toBe(`; did you mean ${meant}?`)
})

it.each([
  ['Kanban', ['Contact', 'Label']],
  ['Inbox', ['Index']],
  ['ab', ['xy', 'cd']],
  ['A', []],
])('nothing is suggested for %s next to %j', (name, known) => {
  expect(didYouMean(name, known)).toBe('')
})
