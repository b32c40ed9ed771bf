import { describe, expect, it } from 'vitest'
import { emptyModel } from '../model/model'
import { load } from './document'
import { sessionStore } from './session'

const start = emptyModel('m', 'Model', '2026-01-01T00:00:00.000Z')

describe('what the list of threats was narrowed to', () => {
  const narrowed = {
    ...sessionStore.getState().threatFilter,
    view: 'answered',
    stride: 'S',
    query: 'key',
  } as const

  it('is forgotten with the model it was chosen in', () => {
    sessionStore.setState({ threatFilter: narrowed })
    load({ ...start, info: { ...start.info, id: 'another' } })
    expect(sessionStore.getState().threatFilter).toMatchObject({ view: 'attention', stride: null, query: '' })
  })

  it('stays for another state of the same model', () => {
    load(start)
    sessionStore.setState({ threatFilter: narrowed })
    load({ ...start, info: { ...start.info, title: 'Earlier' } })
    expect(sessionStore.getState().threatFilter).toMatchObject({
      view: 'answered',
      stride: 'S',
      query: 'key',
    })
  })
})
