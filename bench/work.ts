import { controlPlan } from '../src/analysis/control-plan'
import { analyse } from '../src/analysis/engine'
import { registerOf } from '../src/analysis/register'
import { catalogue } from '../src/catalogue/catalogue'
import { drawSvg } from '../src/formats/drawing/draw-svg'
import { extractModel } from '../src/formats/drawing/metadata'
import { reportOf } from '../src/formats/report/content'
import { findingsOf } from '../src/formats/report/findings'
import { reportHtml } from '../src/formats/report/html'
import { SECTIONS } from '../src/formats/report/sections'
import { ASSET_SIZE, boxes, freeSpot, readingOrder } from '../src/model/geometry'
import { layOut } from '../src/model/layout/layout'
import type { Model, Place } from '../src/model/model'
import { elementEntries } from '../src/shell/palette/entries'
import { searchEntries } from '../src/shell/palette/search-entries'
import { bigModel } from './big-model'
import type { Row } from './row'
import { median, time, times } from './samples'

const QUERIES = ['m', 'mo', 'model 99', 'srvr', 'nothing at all']
/** As many as one person could read: all of it. */
const EVERYTHING = new Set(SECTIONS.map(({ id }) => id))

/** The assets of the model in forty heaps, each lying over the one below. */
function heaped(model: Model): Model {
  const places: Record<string, Place> = {}
  for (const [i, id] of Object.keys(model.assets).entries())
    places[id] = { x: (i % 40) * 170, y: (i / 40) * 6 }
  const assets = Object.entries(model.assets).map(([id, asset]) => [id, { ...asset, zone: null }])
  return { ...model, zones: {}, assets: Object.fromEntries(assets), places }
}

function heapTime(model: Model): number {
  const heap = heaped(model)
  return median(
    times(
      5,
      () => {
        freeSpot({ ...heap }, { x: 3000, y: 60 }, ASSET_SIZE)
        readingOrder({ ...heap })
        boxes({ ...heap })
      },
      2,
    ),
  )
}

function searchTime(model: Model): number {
  const entries = elementEntries(model)
  const all = () => QUERIES.map((query) => searchEntries(entries, query))
  return median(times(5, all, 2)) / QUERIES.length
}

/** Each costs seconds, and the analysis is no part of it, so it is done once. */
function planTime(model: Model): number {
  const register = registerOf(model, analyse(model, catalogue), catalogue)
  return time(() => controlPlan(model, register, catalogue))
}

function reportTime(model: Model): number {
  const plain = { date: '2026-01-01', sections: EVERYTHING }
  return time(() => reportHtml(reportOf(findingsOf(model, catalogue, EVERYTHING), plain)))
}

/** A file that would keep a careless pattern busy for minutes. */
function hostileTime(): number {
  const open = `<svg>${'<metadata '.repeat(100_000)}`
  const inside = `<metadata id="strideboard-model">${'<![CDATA['.repeat(100_000)}</metadata>`
  return median(times(3, () => [extractModel(open), extractModel(inside)], 1))
}

/** What a person starts and then waits for, in this process. */
export function workRows(sizes: readonly number[]): readonly Row[] {
  const models = sizes.map(bigModel)
  const each = (run: (model: Model) => number) => models.map(run)
  const unit = 'ms'
  return [
    { what: 'search in everything that is drawn', values: each(searchTime), unit, target: 50 },
    { what: 'room beside heaps of assets', values: each(heapTime), unit, target: 100 },
    {
      what: 'lay out the whole diagram',
      values: each((model) => time(() => layOut(model))),
      unit,
      target: 1000,
    },
    { what: 'SVG', values: each((model) => median(times(3, () => drawSvg(model), 1))), unit, target: 250 },
    { what: 'a picture made to keep a pattern busy', values: [hostileTime()], unit, target: 500 },
    { what: 'control plan', values: each(planTime), unit },
    { what: 'report in HTML, with everything', values: each(reportTime), unit },
  ]
}
