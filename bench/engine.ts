import { attackView } from '../src/analysis/attack/attack-view'
import { attackersOf } from '../src/analysis/attack/attacker'
import { breakers } from '../src/analysis/attack/breaking'
import { analyse, createAnalyser } from '../src/analysis/engine'
import { registerOf } from '../src/analysis/register'
import { catalogue } from '../src/catalogue/catalogue'
import type { Id, Model } from '../src/model/model'
import { bigModel } from './big-model'
import type { Row } from './row'
import { median, quantile, time, times } from './samples'

const EDITS = 60

/** The model with one fact about one asset turned over; every call gives a new object, as a commit does. */
function answer(model: Model, id: Id, value: string): Model {
  const asset = model.assets[id]
  if (!asset) return model
  return {
    ...model,
    assets: { ...model.assets, [id]: { ...asset, props: { ...asset.props, authentication: value } } },
  }
}

/** Times of re-analysis after an answer, each on another asset of a model that the analyser knows already. */
function editTimes(start: Model): readonly number[] {
  const analyse = createAnalyser(catalogue)
  const apis = Object.keys(start.assets).filter((id) => id.startsWith('api-'))
  let model = start
  analyse(model)
  const edit = (index: number) => {
    model = answer(model, apis[index % apis.length] ?? '', index % 2 === 0 ? 'none' : 'mutual-tls')
    return time(() => analyse(model))
  }
  for (let index = 0; index < 5; index++) edit(index)
  return Array.from({ length: EDITS }, (_, index) => edit(index + 5))
}

/** The view of the attacker with most accesses on a model that is analysed already. */
function attackTime(model: Model): number {
  const [most] = [...attackersOf(model, catalogue)].sort((a, b) => b.access.length - a.access.length)
  const analysis = analyse(model, catalogue)
  return most ? median(times(9, () => attackView(model, analysis, catalogue, most), 3)) : Number.NaN
}

/** Looking for what breaks the paths of that attacker that no single mitigation tried before does; none is tried here. */
function breakingTime(model: Model): number {
  const [most] = [...attackersOf(model, catalogue)].sort((a, b) => b.access.length - a.access.length)
  if (!most) return Number.NaN
  const view = attackView(model, analyse(model, catalogue), catalogue, most)
  return median(times(9, () => breakers(model, catalogue, view, 0), 3))
}

/** The model with a mitigation in place on every API and one planned on every model, so that no two risks are the same. */
function withMitigations(model: Model): Model {
  const state = { api: { 'C-RATE-LIMIT': 'in-place' }, model: { 'C-ENCRYPT-REST': 'planned' } } as const
  const assets = Object.entries(model.assets).map(([id, asset]) => {
    const controls = id.startsWith('api-')
      ? state.api
      : id.startsWith('model-')
        ? state.model
        : asset.controls
    return [id, { ...asset, controls }]
  })
  return { ...model, assets: Object.fromEntries(assets) }
}

/** The register of a model, everything about inherent and target risk from nothing. */
function registerTime(start: Model): number {
  const model = withMitigations(start)
  const analysis = createAnalyser(catalogue)(model)
  return median(times(9, () => registerOf(model, analysis, catalogue), 3))
}

/** The engine alone, in this process: everything from nothing, and one edit. */
export function engineRows(sizes: readonly number[]): readonly Row[] {
  const models = sizes.map(bigModel)
  const full = models.map((model) => median(times(9, () => createAnalyser(catalogue)(model), 3)))
  const edits = models.map(editTimes)
  const unit = 'ms'
  return [
    { what: 'engine: whole model', values: full, unit, target: 50 },
    { what: 'engine: after an edit', values: edits.map(median), unit, target: 5 },
    { what: 'engine: after an edit, p95', values: edits.map((samples) => quantile(samples, 0.95)), unit },
    { what: 'engine: attack paths', values: models.map(attackTime), unit, target: 100 },
    { what: 'engine: what breaks attack paths', values: models.map(breakingTime), unit, target: 100 },
    { what: 'engine: register with all risks', values: models.map(registerTime), unit, target: 100 },
  ]
}
