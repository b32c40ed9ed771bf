import * as text from '#text/canvas-later'
import './compare.css'
import { ViewportPortal } from '@xyflow/react'
import { useMemo } from 'react'
import { elementChanges } from '../analysis/compare'
import type { Point, Rect } from '../model/geometry'
import { type Baseline, emptyModel, type Model } from '../model/model'
import { own } from '../model/own'
import { type ComparePicture, showComparison } from '../store/compare-picture'
import { useDocument } from '../store/use'
import { IconButton } from '../ui/button'
import { DIFF_SIGNS, DiffSign, type DiffState } from '../ui/diff-sign'
import { type Outline, outlinesOf } from './compare-outlines'
import type { Projection } from './scene'

type LayerProps = {
  readonly pair: NonNullable<ComparePicture['pair']>
  readonly projection: Projection
}

/** Two states of the model on one drawing: what came, what says something else, and ghosts of what is not there. */
export function CompareLayer({ pair, projection }: LayerProps) {
  const model = useDocument((state) => state.model)
  const compared = useCompared(model, pair)
  const outlines = useMemo(
    () => (compared ? outlinesOf(compared, model, projection) : []),
    [compared, model, projection],
  )
  if (!compared) return null
  return (
    <>
      <ViewportPortal>
        <div className="compare-layer">
          {outlines.map((outline) => (
            <Drawn key={outline.id} outline={outline} />
          ))}
        </div>
      </ViewportPortal>
      <Legend compared={compared} />
    </>
  )
}

function useCompared(model: Model, { from, to }: LayerProps['pair']) {
  const then = own(model.baselines, from)
  const later = to === null ? null : own(model.baselines, to)
  return useMemo(() => {
    if (!then || later === undefined) return null
    const now = later ? asModel(later) : model
    const names = { from: then.name, to: later?.name ?? text.now }
    return { before: asModel(then), after: now, names, changes: elementChanges(then.model, now) }
  }, [then, later, model])
}

type Compared = NonNullable<ReturnType<typeof useCompared>>

function asModel({ model, name, at }: Baseline): Model {
  const { assets, zones, flows, places } = model
  return { ...emptyModel('baseline', name, at), assets, zones, flows, places }
}

function Drawn({ outline }: { readonly outline: Outline }) {
  const { state, line, rect, name, ghost } = outline
  if (line) {
    return (
      <svg aria-hidden="true" className="compare-flow" data-diff={state} data-ghost={ghost || undefined}>
        <path className="compare-line" d={line.path} />
        <Sign at={line.start} state={state} />
      </svg>
    )
  }
  return (
    <div className="compare-box" data-diff={state} data-ghost={ghost || undefined} style={placed(rect)}>
      {ghost && <span className="compare-name">{name}</span>}
      <svg aria-hidden="true" className="compare-sign" viewBox="0 0 12 12">
        <path d={DIFF_SIGNS[state]} />
      </svg>
    </div>
  )
}

function Sign({ at, state }: { readonly at: Point; readonly state: DiffState }) {
  return (
    <g className="compare-dot" transform={`translate(${at.x - 9} ${at.y - 9})`}>
      <circle cx="9" cy="9" r="9" />
      <path d={DIFF_SIGNS[state]} transform="translate(3 3)" />
    </g>
  )
}

function placed({ x, y, w, h }: Rect) {
  return { transform: `translate(${x}px, ${y}px)`, width: w, height: h }
}

const STATES: readonly DiffState[] = ['added', 'changed', 'removed']

/** What the signs mean, how many of each there are, and the way out. */
function Legend({ compared: { names, changes } }: { readonly compared: Compared }) {
  return (
    <section aria-label={text.comparison} className="compare-legend">
      <div>
        <strong>
          {names.from} → {names.to}
        </strong>
        <ul>
          {STATES.map((state) => (
            <li key={state}>
              <DiffSign state={state} />
              {text.changes[state](changes[state].length)}
            </li>
          ))}
        </ul>
      </div>
      <IconButton icon="x" label={text.stopComparing} onClick={() => showComparison(null)} size="sm" />
    </section>
  )
}
