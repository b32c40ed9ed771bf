import { createStore } from 'zustand/vanilla'
import type { Badge } from '../analysis/badge'
import type { NextQuestion } from '../analysis/questions'
import type { Analysis } from '../analysis/threat'
import type { Catalogue } from '../catalogue/define'
import type { Id, Model } from '../model/model'
import { documentStore } from './document'
import { notify } from './notices'

/** What follows from the document; never saved. */
export type Derived = {
  /** null until the engine has loaded, which the first paint does not wait for. */
  readonly analysis: Analysis | null
  /** Badges of elements with threats; a badge keeps its identity while it stays the same. */
  readonly badges: ReadonlyMap<Id, Badge>
  /** Open questions, the one that settles most risk first. */
  readonly questions: readonly NextQuestion[]
}

type Engine = (model: Model) => Derived

export const derivedStore = createStore<Derived>()(() => ({
  analysis: null,
  badges: new Map(),
  questions: [],
}))

let engine: Engine | null = null
let loading: Promise<void> | null = null
let scheduled = false
let analysed: Model | null = null

/** Loads the engine and keeps the answers up to date with the document from now on. */
export function startDerived(): void {
  start().catch(() =>
    notify({
      tone: 'problem',
      text: 'The threat rules could not be loaded. Drawing and saving go on; reload the page to try again.',
    }),
  )
}

/** Waits until the answers are those for the document as it is now. */
export async function analysisReady(): Promise<Analysis> {
  await start()
  refresh()
  const { analysis } = derivedStore.getState()
  if (!analysis) throw new Error('The engine gave no answer')
  return analysis
}

function start(): Promise<void> {
  loading ??= loadEngine().then((loaded) => {
    engine = loaded
    documentStore.subscribe(schedule)
    refresh()
  })
  return loading
}

async function loadEngine(): Promise<Engine> {
  const [{ catalogueOf }, { createAnalyser }, { badgesOf }, { nextQuestions }] = await Promise.all([
    import('../catalogue/pack/model-catalogue'),
    import('../analysis/engine'),
    import('../analysis/badge'),
    import('../analysis/questions'),
  ])
  const analysers = new WeakMap<Catalogue, (model: Model) => Analysis>()
  return (model) => {
    const catalogue = catalogueOf(model)
    const analyse = analysers.get(catalogue) ?? createAnalyser(catalogue)
    analysers.set(catalogue, analyse)
    const analysis = analyse(model)
    return { analysis, badges: badgesOf(analysis), questions: nextQuestions(analysis) }
  }
}

/** Several changes in one turn are analysed once, after them. */
function schedule(): void {
  if (scheduled || isCurrent(documentStore.getState().model)) return
  scheduled = true
  queueMicrotask(() => {
    scheduled = false
    refresh()
  })
}

function refresh(): void {
  const { model } = documentStore.getState()
  if (!engine || isCurrent(model)) return
  analysed = model
  derivedStore.setState(engine(model))
}

/** Moving a box, a rename of the model or a decision changes nothing that the engine reads. */
function isCurrent(model: Model): boolean {
  return (
    analysed !== null &&
    model.assets === analysed.assets &&
    model.zones === analysed.zones &&
    model.flows === analysed.flows &&
    model.packs === analysed.packs &&
    model.info.controls === analysed.info.controls &&
    model.info.attackers === analysed.info.attackers
  )
}
