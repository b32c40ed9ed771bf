import { beforeEach, describe, expect, it } from 'vitest'
import { elements } from '../../catalogue/elements'
import { buildTemplate } from '../../catalogue/templates/template'
import { TEMPLATES } from '../../catalogue/templates/templates'
import { emptyModel, type Model, newAsset, newFlow } from '../../model/model'
import { documentStore, load } from '../../store/document'
import { select } from '../../store/session'
import { commandEntries, elementEntries, kindEntries, targetEntries, templateEntries } from './entries'
import { searchEntries } from './search-entries'

const NOW = '2026-01-01T00:00:00Z'

function sample(): Model {
  const template = TEMPLATES.find(({ id }) => id === 'seed-sample')
  if (!template) throw new Error('No sample')
  return buildTemplate(template, { id: 'sample', now: NOW })
}

function everything() {
  return [
    ...commandEntries(),
    ...kindEntries(elements),
    ...elementEntries(documentStore.getState().model),
    ...templateEntries(TEMPLATES),
  ]
}

beforeEach(() => {
  load(sample())
  select([])
})

describe('the palette', () => {
  it('finds commands, kinds, elements and templates by what they are called', () => {
    const first = (query: string) => {
      const group = searchEntries(everything(), query).groups[0]
      return [group?.name, group?.entries[0]?.title]
    }
    expect(first('undo')).toEqual(['commands', 'Undo'])
    expect(first('public api')).toEqual(['drawn', 'Public API'])
    expect(first('public facing')).toEqual(['add', 'Public-facing API'])
    expect(first('rag ')).toEqual(['templates', TEMPLATES.find(({ id }) => id === 'rag-chatbot')?.name])
  })

  it('says why a command cannot run and puts it below one that can', () => {
    const found = searchEntries(commandEntries(), 'select').groups.flatMap(({ entries }) => entries)
    const all = found.findIndex(({ id }) => id === 'command select-all')
    const fit = found.findIndex(({ id }) => id === 'command fit-selection')
    expect(found[fit]?.why).toBe('Nothing is selected')
    expect(all).toBeGreaterThanOrEqual(0)
    expect(all).toBeLessThan(fit)
  })

  it('begins with what was chosen lately and leaves out what is gone', () => {
    const { groups } = searchEntries(everything(), '', ['command fit', 'element gone'])
    expect(groups[0]).toMatchObject({ name: 'recent', entries: [{ id: 'command fit' }] })
    expect(groups[1]?.entries.every(({ why }) => why === undefined)).toBe(true)
  })

  it('offers every other asset as the end of a flow, and draws it', () => {
    const { assets, flows } = documentStore.getState().model
    const [from = ''] = Object.keys(assets)
    const targets = targetEntries(documentStore.getState().model, from)
    expect(targets).toHaveLength(Object.keys(assets).length - 1)
    targets[0]?.run()
    const added = Object.keys(documentStore.getState().model.flows).filter((id) => !flows[id])
    expect(documentStore.getState().model.flows[added[0] ?? '']).toMatchObject({
      from,
      to: targets[0]?.element,
    })
  })
})

it('finds its way in 1,000 assets and 2,000 flows', () => {
  const ids = Array.from({ length: 1000 }, (_, n) => `a${n}`)
  const model: Model = {
    ...emptyModel('big', 'Big', NOW),
    assets: Object.fromEntries(ids.map((id, n) => [id, newAsset('ml-model', `Credit model number ${n}`)])),
    flows: Object.fromEntries(
      ids.flatMap((id, n) => [1, 7].map((step) => [`${id}-${step}`, newFlow(id, `a${(n + step) % 1000}`)])),
    ),
  }
  const entries = elementEntries(model)
  expect(entries).toHaveLength(3000)
  const found = (query: string) => searchEntries(entries, query).groups.flatMap(({ entries: some }) => some)
  expect(found('model number 99')[0]?.title).toBe('Credit model number 99')
  expect(found('nothing at all')).toEqual([])
})
