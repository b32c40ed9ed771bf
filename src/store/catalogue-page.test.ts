import { expect, test } from 'vitest'
import {
  type CataloguePage,
  catalogueStore,
  openCatalogue,
  showSection,
  turnBack,
  turnTo,
} from './catalogue-page'
import { sessionStore } from './session'

const rule: CataloguePage = { section: 'rules', id: 'AGT-01' }
const kind: CataloguePage = { section: 'kinds', id: 'agent' }
const now = () => catalogueStore.getState()

test('pages turn forth and back, each with its list', () => {
  openCatalogue(rule)
  expect(sessionStore.getState().dialog).toBe('catalogue')
  turnTo(kind)
  turnTo(kind)
  expect(now()).toEqual({ section: 'kinds', page: kind, before: [rule] })
  showSection('attackers')
  expect(now().page).toEqual(kind)
  turnBack()
  expect(now()).toEqual({ section: 'rules', page: rule, before: [] })
  turnBack()
  expect(now()).toEqual({ section: 'rules', page: null, before: [] })
  turnBack()
  expect(now().page).toBeNull()
})

test('it opens where it was, unless a page is asked for', () => {
  openCatalogue(rule)
  turnTo(kind)
  openCatalogue()
  expect(now().page).toEqual(kind)
  openCatalogue(rule)
  expect(now().before).toEqual([])
})
