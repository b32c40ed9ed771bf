import { createStore } from 'zustand/vanilla'
import * as text from '#text/store'
import type { Badge } from '../analysis/badge'
import type { NextQuestion } from '../analysis/questions'
import type { Analysis, Threat } from '../analysis/threat'
import { type Decided, openThreats, type Verdicts } from '../analysis/verdict'
import type { Id, Model } from '../model/model'
import { afterPaint } from '../ui/after-paint'
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
  /** Threats that people wrote, worst first. */
  readonly own: readonly Threat[]
  /** Where the threats stand about which people said something. */
  readonly decided: Decided
}

type Engine = {
  readonly analyse: (model: Model) => Analysis
  readonly judge: (model: Model, analysis: Analysis) => Verdicts
  readonly badges: (analysis: Analysis, verdicts: Verdicts) => Derived['badges']
  readonly questions: (analysis: Analysis, decided: Decided) => Derived['questions']
}

export const derivedStore = createStore<Derived>()(() => ({
  analysis: null,
  badges: new Map(),
  questions: [],
  own: [],
  decided: new Map(),
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
      text: text.rulesNotLoaded,
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

/** The open threats of the document as it is now, with what people decided. */
export async function openNow(): Promise<readonly Threat[]> {
  const analysis = await analysisReady()
  return openThreats(analysis, derivedStore.getState())
}

function start(): Promise<void> {
  loading ??= Promise.all([loadEngine(), afterPaint()]).then(([loaded]) => {
    engine = loaded
    documentStore.subscribe(schedule)
    refresh()
  })
  return loading
}

async function loadEngine(): Promise<Engine> {
  const [{ catalogueOf }, { createAnalysers }, { badgesOf }, { nextQuestions }, { createVerdicts }] =
    await Promise.all([
      import('../catalogue/pack/model-catalogue'),
      import('../analysis/engine'),
      import('../analysis/badge'),
      import('../analysis/questions'),
      import('../analysis/verdicts'),
    ])
  const analyserOf = createAnalysers()
  return {
    analyse: (model) => analyserOf(catalogueOf(model))(model),
    judge: createVerdicts(),
    badges: badgesOf,
    questions: nextQuestions,
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
  const before = derivedStore.getState()
  const known = isAnalysed(model) ? before.analysis : null
  const analysis = known ?? engine.analyse(model)
  const verdicts = engine.judge(model, analysis)
  analysed = model
  const { own, decided } = verdicts
  if (known && own === before.own && decided === before.decided) return
  const isAsked = known && decided === before.decided
  const questions = isAsked ? before.questions : engine.questions(analysis, decided)
  derivedStore.setState({ analysis, questions, own, decided, badges: engine.badges(analysis, verdicts) })
}

/** Moving a box or a rename of the model changes nothing here. */
function isCurrent(model: Model): boolean {
  return isAnalysed(model) && model.decisions === analysed?.decisions && model.threats === analysed.threats
}

/** What people decide and write changes nothing that the engine reads. */
function isAnalysed(model: Model): boolean {
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
