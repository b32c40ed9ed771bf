import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { emptyModel, newAsset } from '../model/model'
import { documentStore, load, undo } from '../store/document'
import { overlayStore } from '../store/overlay'
import { notePress, onNodeDragStart, onNodeDragStop, onNodesChange } from './changes'

const page = new EventTarget()
const at = (clientX: number) => ({ clientX, clientY: 0 })
const press = (clientX: number) => Object.assign(new Event('pointermove'), at(clientX)) as MouseEvent
const escapeKey = () => Object.assign(new Event('keydown', { cancelable: true }), { key: 'Escape' })
const place = () => documentStore.getState().model.places.a
const report = (x: number, dragging: boolean) =>
  onNodesChange([{ id: 'a', type: 'position', position: { x, y: 0 }, dragging }])

beforeEach(() => {
  vi.stubGlobal('window', page)
  load({
    ...emptyModel('m', 'Model', ''),
    assets: { a: newAsset('k', 'A') },
    places: { a: { x: 0, y: 0 } },
  })
  notePress(at(0))
  onNodeDragStart(press(0), { id: 'a' }, [{ id: 'a' }])
  report(20, true)
})
afterEach(() => {
  onNodeDragStop()
  vi.unstubAllGlobals()
})

it('a drag writes the overlay while it lasts, and one step when it ends', () => {
  expect(overlayStore.getState().places.get('a')).toEqual({ x: 20, y: 0 })
  expect(place()).toEqual({ x: 0, y: 0 })
  report(30, false)
  onNodeDragStop()
  expect(place()).toEqual({ x: 30, y: 0 })
  expect(overlayStore.getState().places.size).toBe(0)
  expect(undo()).toBe('Move A')
  expect(place()).toEqual({ x: 0, y: 0 })
})

it('Escape gives a drag up, whatever is reported afterwards', () => {
  page.dispatchEvent(escapeKey())
  report(40, true)
  expect(overlayStore.getState().places.size).toBe(0)
  report(40, false)
  onNodeDragStop()
  expect(place()).toEqual({ x: 0, y: 0 })
})

it('a drag that a second finger broke off leaves nothing behind', () => {
  // Only the end of the move is reported then, no end of the drag.
  report(30, false)
  expect(overlayStore.getState().places.size).toBe(0)
  const later = escapeKey()
  page.dispatchEvent(later)
  expect(later.defaultPrevented).toBe(false)
  expect(undo()).toBe('Move A')
})
