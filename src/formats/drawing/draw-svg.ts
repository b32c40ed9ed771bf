/**
 * The diagram as a picture of its own, drawn from the model and not from the page, so that it is complete
 * whatever is on screen, and the same in a browser and on the command line. Presentation attributes only: no
 * style sheet, no script, no foreign content, nothing that is loaded from anywhere.
 */

import type { Badge } from '../../analysis/badge'
import { kindOf } from '../../catalogue/kind-groups'
import { elementsOf } from '../../catalogue/pack/model-elements'
import { bounds, type Rect } from '../../model/geometry'
import type { Id, Model } from '../../model/model'
import { writeModel } from '../../model/schema'
import { measure } from '../../model/text'
import { titleBlock } from '../../model/title-block'
import { PALETTES, type Palette, type Theme } from '../palette'
import { badgeCorner, drawAsset } from './asset'
import { drawFlowLine, drawFlowWords, flowExtent } from './flow'
import { embedModel } from './metadata'
import { drawNote } from './note'
import { type Scene, sceneOf } from './scene'
import { drawTitleBlock } from './title-block'
import { escapeXml, tag } from './xml'
import { drawZone, drawZoneName } from './zone'

export type SvgOptions = {
  readonly theme?: Theme
  /** Open threats per asset and flow; without them the picture shows none. */
  readonly badges?: ReadonlyMap<Id, Badge>
  /** Puts the model inside, so that the picture opens again as a model. */
  readonly embed?: boolean
  /** Room around the drawing in pixels. */
  readonly padding?: number
  /** Writes the model's title over the drawing. */
  readonly title?: boolean
  /** Times the natural size; the drawing inside stays the same. */
  readonly scale?: number
}

/** Size in pixels of a model on which nothing is drawn yet. */
const EMPTY: Rect = { x: 0, y: 0, w: 480, h: 270 }
const NO_BADGES: ReadonlyMap<Id, Badge> = new Map()
const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
const TITLE = { size: 18, room: 40 } as const

/** The diagram as the text of an SVG file. The same model and options give the same text. */
export function drawSvg(model: Model, options: SvgOptions = {}): string {
  const { badges = NO_BADGES, scale = 1 } = options
  const palette = PALETTES[options.theme ?? 'light']
  const scene = sceneOf(model, badges, palette)
  const frame = frameOf(model, scene, options)
  const { x, y, w, h } = frame
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.max(1, Math.round(w * scale)),
      height: Math.max(1, Math.round(h * scale)),
      viewBox: `${x} ${y} ${w} ${h}`,
      // The size is in whole pixels, which at an odd scale is not quite the shape of the view box.
      preserveAspectRatio: 'none',
      role: 'img',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      'font-family': FONTS,
    },
    tag('title', {}, escapeXml(model.info.title)),
    options.embed ? embedModel(writeModel(model)) : '',
    tag('rect', { x, y, width: w, height: h, fill: palette.canvas }),
    ...scene.zones.map(({ trust, rect }) => drawZone(trust, rect, palette)),
    ...scene.flows.map((flow) => drawFlowLine(flow, palette)),
    // Above the lines, which would strike them out, and below the words that stay away from them.
    ...scene.zones.map(({ zone, trust, rect }) => drawZoneName(zone, trust, rect, palette)),
    ...scene.flows.map((flow) => drawFlowWords(flow, palette)),
    ...drawAssets(model, scene, badges, palette),
    ...drawNotes(model, scene, palette),
    drawTitleBlock(titleBlock(model.info, scene.rects.values()), palette),
    options.title ? drawTitle(model.info.title, frame, options, palette) : '',
  )
}

/** The natural size of the picture in pixels, without drawing it. */
export function pictureSize(model: Model, options: SvgOptions = {}): { width: number; height: number } {
  const scene = sceneOf(model, options.badges ?? NO_BADGES, PALETTES[options.theme ?? 'light'])
  const { w, h } = frameOf(model, scene, options)
  return { width: w, height: h }
}

function drawAssets(model: Model, scene: Scene, badges: ReadonlyMap<Id, Badge>, palette: Palette): string[] {
  const elements = elementsOf(model)
  return Object.entries(model.assets).flatMap(([id, asset]) => {
    const rect = scene.rects.get(id)
    return rect ? [drawAsset(asset, kindOf(elements, asset.kind), rect, badges.get(id) ?? null, palette)] : []
  })
}

function drawNotes(model: Model, scene: Scene, palette: Palette): string[] {
  return Object.entries(model.notes).flatMap(([id, note]) => {
    const rect = scene.rects.get(id)
    return rect ? [drawNote(note, rect, palette)] : []
  })
}

/** Whole pixels around everything that is painted. */
function frameOf(model: Model, scene: Scene, { badges = NO_BADGES, padding = 24, title }: SvgOptions): Rect {
  const corners = Object.keys(model.assets).flatMap((id) => {
    const rect = scene.rects.get(id)
    return rect ? [badgeCorner(rect, badges.get(id) ?? null)] : []
  })
  const block = titleBlock(model.info, scene.rects.values())
  const painted =
    bounds([
      ...scene.rects.values(),
      ...corners,
      ...(block ? [block.rect] : []),
      ...scene.flows.flatMap(flowExtent),
    ]) ?? EMPTY
  const top = title ? TITLE.room : 0
  const x = Math.floor(painted.x - padding)
  const y = Math.floor(painted.y - padding - top)
  const width = title ? Math.max(painted.w, measure(model.info.title, TITLE.size, 600)) : painted.w
  return {
    x,
    y,
    w: Math.ceil(painted.x + width + padding) - x,
    h: Math.ceil(painted.y + painted.h + padding) - y,
  }
}

function drawTitle(title: string, frame: Rect, { padding = 24 }: SvgOptions, palette: Palette): string {
  const at = { x: frame.x + padding, y: frame.y + padding + TITLE.size }
  return tag(
    'text',
    { ...at, 'font-size': TITLE.size, 'font-weight': 600, fill: palette.ink },
    escapeXml(title),
  )
}
