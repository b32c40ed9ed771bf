import { expect, it } from 'vitest'
import { route } from '../model/route'
import { flowAt, isFar } from './far'
import type { FlowEdge } from './scene'

function edge(id: string, y: number): FlowEdge {
  const line = route({ x: 0, y, w: 168, h: 60 }, { x: 400, y, w: 168, h: 60 }, 0)
  const label = { lines: [], at: line.label, anchor: 'middle', marks: line.label } as const
  const marks = { lock: false, key: false, twoWay: false }
  const look = {
    crossing: null,
    badge: null,
    outOfScope: false,
    emphasis: 'none',
    locked: false,
    welcomes: false,
  } as const
  return { id, type: 'flow', source: 'a', target: 'b', data: { route: line, label, marks, ...look } }
}

it('finds the flow that passes nearest to a point', () => {
  const edges = [edge('upper', 0), edge('lower', 40)]
  expect(flowAt(edges, { x: 280, y: 32 }, 10)).toBe('upper')
  expect(flowAt(edges, { x: 280, y: 66 }, 10)).toBe('lower')
  expect(flowAt(edges, { x: 280, y: 48 }, 30)).toBe('upper')
  expect(flowAt(edges, { x: 280, y: 90 }, 10)).toBeNull()
  expect(flowAt(edges, { x: 20, y: 32 }, 10)).toBeNull()
})

it('leaves out what cannot be read from large drawings only', () => {
  expect(isFar(0.2, 2500)).toBe(true)
  expect(isFar(0.5, 2500)).toBe(false)
  expect(isFar(0.2, 250)).toBe(false)
})
