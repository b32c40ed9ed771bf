/**
 * The document as React Flow wants it. Nodes and edges are derived, never stored; an element whose inputs are
 * the same keeps its object, which is what React Flow compares to decide whether to touch it.
 */

import { elementsOf } from '../catalogue/pack/model-elements'
import { boxes, type Rect } from '../model/geometry'
import { lanes } from '../model/lanes'
import type { Id } from '../model/model'
import { type Obstacles, obstaclesOf } from '../model/obstacles'
import { type Ways, waysOf } from '../model/ways'
import { zoneWords } from '../model/zone-words'
import { type Cache, createCache, keepList } from './cache'
import { keepRects } from './keep-rects'
import { type Link, linksOf } from './links'
import { projectFlow } from './project-flow'
import { type Context, projectAsset, projectNote, projectZone } from './project-node'
import type { CanvasNode, FlowEdge, Projection, Scene } from './scene'

type Caches = { readonly nodes: Cache<CanvasNode>; readonly edges: Cache<FlowEdge> }

/** A projection, and what else it was made from: whoever draws a part of it elsewhere needs the same. */
export type Drawn = Projection & { readonly context: Context }

/** Starts a projection; it remembers what it made last. */
export function createProjector(): (scene: Scene) => Drawn {
  const caches = { nodes: createCache<CanvasNode>(), edges: createCache<FlowEdge>() }
  const boxCache = createCache<Projection['rects']>()
  const obstacleCache = createCache<Obstacles>()
  const laneCache = createCache<ReadonlyMap<Id, number>>()
  const wayCache = createCache<Ways>()
  const linkCache = createCache<ReadonlyMap<Id, Link>>()
  let settled: Projection['rects'] = new Map()
  let words: Rect[] = []
  let last: Drawn | null = null
  return (scene) => {
    const { model, overlay, selection } = scene
    const { assets, zones, notes, places, flows } = model
    const tables = [assets, zones, notes, places, overlay.places]
    const before = last ?? EMPTY
    const rects = boxCache.get('boxes', tables, () => keepRects(before.rects, boxes(model, overlay.places)))
    const obstacles = obstacleCache.get('obstacles', [assets, zones, places], () => {
      settled = keepRects(settled, boxes(model))
      words = keepList(words, [...zoneWords(zones, settled)])
      return obstaclesOf(settled, assets, words, last?.context.obstacles)
    })
    const lane = laneCache.get('lanes', [flows], () => lanes(flows))
    const links = linkCache.get('links', [flows, assets, zones], () => linksOf(model))
    const catalogue = elementsOf(model)
    const ways = wayCache.get('ways', [flows, rects, obstacles, lane], () =>
      waysOf({ flows, rects, obstacles, lanes: lane }, last?.context.ways),
    )
    const context = { catalogue, scene, rects, obstacles, lane, links, ways, selected: new Set(selection) }
    const made =
      last && onlyMoved(last.context.scene, scene)
        ? projectMoved(caches, context, last)
        : projectAll(caches, context)
    const nodes = keepList(before.nodes, made.nodes)
    const edges = keepList(before.edges, made.edges)
    last = { nodes, edges, rects, context }
    return last
  }
}

const EMPTY: Projection = { nodes: [], edges: [], rects: new Map() }

function projectAll(caches: Caches, context: Context): Pick<Projection, 'nodes' | 'edges'> {
  const { scene } = context
  const nodes: CanvasNode[] = []
  for (const id of zonesOutsideIn(scene)) nodes.push(projectZone(caches.nodes, context, id))
  for (const id in scene.model.assets) nodes.push(projectAsset(caches.nodes, context, id))
  for (const id in scene.model.notes) nodes.push(projectNote(caches.nodes, context, id))
  const edges: FlowEdge[] = []
  for (const id in scene.model.flows) {
    const edge = projectFlow(caches.edges, context, id)
    if (edge) edges.push(edge)
  }
  caches.nodes.sweep()
  caches.edges.sweep()
  return { nodes, edges }
}

const PROJECT = { asset: projectAsset, zone: projectZone, note: projectNote } as const

/** Whether nothing but the gesture in flight has changed. */
function onlyMoved(before: Scene, now: Scene): boolean {
  return (
    before.model === now.model &&
    before.selection === now.selection &&
    before.badges === now.badges &&
    before.emphasis === now.emphasis &&
    before.dragSelectedOnly === now.dragSelectedOnly
  )
}

/** As `projectAll`, in every frame of a drag: only what the gesture touches is looked at. */
function projectMoved(caches: Caches, context: Context, last: Drawn): Pick<Projection, 'nodes' | 'edges'> {
  const { rects, links, ways } = context
  const overlays = [last.context.scene.overlay, context.scene.overlay]
  const touched = new Set(
    overlays.flatMap(({ places, lifted, dropZone, dropFlow }) => [
      ...places.keys(),
      ...(lifted ?? []),
      dropZone,
      dropFlow,
    ]),
  )
  const nodes = last.nodes.map((node) => {
    if (!touched.has(node.id)) return node
    return PROJECT[node.type](caches.nodes, context, node.id)
  })
  const before = last.rects
  const moved = (id: Id | null | undefined) => id != null && rects.get(id) !== before.get(id)
  const edges = last.edges.map((edge) => {
    const zone = links.get(edge.id)?.zone
    if (!touched.has(edge.id) && ways.get(edge.id) === last.context.ways.get(edge.id) && !moved(zone))
      return edge
    return projectFlow(caches.edges, context, edge.id) ?? edge
  })
  return { nodes, edges }
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
