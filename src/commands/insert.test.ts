import { beforeEach, describe, expect, it } from 'vitest'
import { ASSET_SIZE, boxes } from '../model/geometry'
import { emptyModel, type Id } from '../model/model'
import { documentStore, load, undo } from '../store/document'
import { closePicker, pickerStore } from '../store/picker'
import { sessionStore, setSession } from '../store/session'
import { viewportStore } from '../store/viewport'
import { connect, insertAsset, insertConnected, insertZone, NEW_ZONE_SIZE, pickNeighbour } from './insert'

const model = () => documentStore.getState().model
const centreOf = (id: Id) => {
  const rect = boxes(model()).get(id)
  return rect && { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 }
}

beforeEach(() => {
  load(emptyModel('m', 'Test', '2026-01-01T00:00:00Z'))
  viewportStore.setState({ x: 0, y: 0, zoom: 1, width: 1000, height: 600 })
  setSession({ renaming: null })
  closePicker()
})

describe('insertAsset', () => {
  it('goes where it is dropped, selected, as one step', () => {
    const id = insertAsset('public-api', { x: 300, y: 200 })
    expect(centreOf(id)).toEqual({ x: 300, y: 200 })
    expect(sessionStore.getState()).toMatchObject({ selection: [id], renaming: null })
    expect(undo()).toBe('Add Public-facing API')
    expect(model().assets).toEqual({})
  })

  it('without a place goes near the middle of the view, clear of others, with its name open', () => {
    const first = insertAsset('server')
    const second = insertAsset('server')
    expect(centreOf(first)).toEqual({ x: 500, y: 300 })
    // Below the first, with room for a flow and its name between.
    expect(centreOf(second)).toEqual({ x: 500, y: 300 + ASSET_SIZE.h + 72 })
    expect(sessionStore.getState()).toMatchObject({ selection: [second], renaming: second })
    expect(model().assets[second]?.name).toBe(`${model().assets[first]?.name} 2`)
  })

  it('joins the zone under it, which grows to hold it', () => {
    const zone = insertZone('dmz', { x: 300, y: 200 })
    const id = insertAsset('server', { x: 300 + NEW_ZONE_SIZE.w / 2 - 10, y: 200 })
    expect(model().assets[id]?.zone).toBe(zone)
    expect(model().places[zone]?.w).toBeGreaterThan(NEW_ZONE_SIZE.w)
    expect(centreOf(id)).toEqual({ x: 300 + NEW_ZONE_SIZE.w / 2 - 10, y: 200 })
  })
})

describe('insertZone', () => {
  it('takes in what has its middle inside, grows to hold it, and leaves the others', () => {
    const covered = insertAsset('server', { x: 300, y: 200 })
    const straddling = insertAsset('server', { x: 300 - NEW_ZONE_SIZE.w / 2 + 20, y: 160 })
    const cut = insertAsset('server', { x: 300 + NEW_ZONE_SIZE.w / 2, y: 200 })
    const before = centreOf(covered)
    const zone = insertZone('dmz', { x: 300, y: 200 })
    expect(model().assets[covered]?.zone).toBe(zone)
    expect(model().assets[straddling]?.zone).toBe(zone)
    expect(model().places[zone]?.w).toBeGreaterThan(NEW_ZONE_SIZE.w)
    expect(model().assets[cut]?.zone).toBeNull()
    expect(centreOf(covered)).toEqual(before)
    undo()
    expect(model().assets[covered]?.zone).toBeNull()
    expect(centreOf(covered)).toEqual(before)
  })
})

describe('flows', () => {
  it('are drawn between two assets and selected', () => {
    const [a, b] = [insertAsset('server', { x: 0, y: 0 }), insertAsset('server', { x: 400, y: 0 })]
    const flow = connect(a, b)
    expect(model().flows[flow]).toMatchObject({ from: a, to: b, name: '' })
    expect(sessionStore.getState().selection).toEqual([flow])
  })

  it('come with a new neighbour in one step', () => {
    const from = insertAsset('public-api', { x: 0, y: 0 })
    const id = insertConnected('ml-model', { x: 400, y: 0 }, from)
    expect(Object.values(model().flows)).toMatchObject([{ from, to: id }])
    undo()
    expect(Object.keys(model().assets)).toEqual([from])
    expect(model().flows).toEqual({})
  })
})

describe('pickNeighbour', () => {
  it('asks for a kind at a free spot in that direction', () => {
    const id = insertAsset('server', { x: 0, y: 0 })
    pickNeighbour(id, 'down')
    const below = pickerStore.getState().request
    expect(below?.from).toBe(id)
    expect(below?.at.x).toBe(0)
    expect(below?.at.y).toBeGreaterThan(100)
  })
})
