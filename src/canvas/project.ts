/**
 * The document as React Flow wants it. Nodes and edges are derived, never stored; an element whose inputs are
 * the same keeps its object, which is what React Flow compares to decide whether to touch it.
 */

import { boxes } from '../model/geometry'
import type { Id } from '../model/model'
import { lanes } from '../model/route'
import { createCache, keepList } from './cache'
import { keepRects } from './keep-rects'
import { type Link, linksOf } from './links'
import { projectFlow } from './project-flow'
import { type Knowledge, projectAsset, projectZone } from './project-node'
import type { CanvasNode, FlowEdge, Projection, Scene } from './scene'

/** Starts a projection; it remembers what it made last. */
export function createProjector(catalogue: Knowledge): (scene: Scene) => Projection {
  const nodeCache = createCache<CanvasNode>()
  const edgeCache = createCache<FlowEdge>()
  const boxCache = createCache<Projection['rects']>()
  const laneCache = createCache<ReadonlyMap<Id, number>>()
  const linkCache = createCache<ReadonlyMap<Id, Link>>()
  let last: Projection = { nodes: [], edges: [], rects: new Map() }
  return (scene) => {
    const { model, overlay, selection } = scene
    const { assets, zones, places, flows } = model
    const tables = [assets, zones, places, overlay.places]
    const rects = boxCache.get('boxes', tables, () => keepRects(last.rects, boxes(model, overlay.places)))
    const lane = laneCache.get('lanes', [flows], () => lanes(flows))
    const links = linkCache.get('links', [flows, assets, zones], () => linksOf(model))
    const context = { catalogue, scene, rects, lane, links, selected: new Set(selection) }
    const nodes: CanvasNode[] = []
    for (const id of zonesOutsideIn(scene)) nodes.push(projectZone(nodeCache, context, id))
    for (const id in assets) nodes.push(projectAsset(nodeCache, context, id))
    const edges: FlowEdge[] = []
    for (const id in flows) {
      const edge = projectFlow(edgeCache, context, id)
      if (edge) edges.push(edge)
    }
    nodeCache.sweep()
    edgeCache.sweep()
    last = { nodes: keepList(last.nodes, nodes), edges: keepList(last.edges, edges), rects }
    return last
  }
}

/** React Flow needs a parent before its children. */
function zonesOutsideIn({ model }: Scene): Id[] {
  const done = new Set<Id>()
  const visit = (id: Id, path: readonly Id[]) => {
    if (done.has(id)) return
    const around = model.zones[id]?.zone
    if (around && model.zones[around] && !path.includes(around)) visit(around, [...path, id])
    done.add(id)
  }
  for (const id in model.zones) visit(id, [])
  return [...done]
}
