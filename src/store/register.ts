/** The threat register: worked out only while somebody looks, and after the threats are on the screen. */

import { createStore } from 'zustand/vanilla'
import * as text from '#text/store'
import type { Register } from '../analysis/register'
import type { Analysis } from '../analysis/threat'
import type { Model } from '../model/model'
import { analysisReady, derivedStore } from './derived'
import { documentStore } from './document'
import { notify } from './notices'
import { whileWatched } from './while-watched'

type Maker = (model: Model, analysis: Analysis) => Register

export const registerStore = createStore<{ readonly register: Register | null }>()(() => ({ register: null }))

let loading: Promise<Maker> | null = null
let made: { readonly model: Model; readonly analysis: Analysis } | null = null
let timer: ReturnType<typeof setTimeout> | undefined

const { watch, isWatched } = whileWatched({
  refresh: schedule,
  rest: () => {
    clearTimeout(timer)
    timer = undefined
  },
})
/** Keeps the register up to date until the answer is called. */
export const watchRegister = watch

/** The register of the document as it is now, whether anybody looks or not. */
export async function registerReady(): Promise<Register> {
  const maker = await load()
  await analysisReady()
  refresh(maker)
  const { register } = registerStore.getState()
  if (!register) throw new Error('There is no register')
  return register
}

/** Once for several changes, and not before the threats are there. */
function schedule(): void {
  timer ??= setTimeout(() => {
    timer = undefined
    load().then(
      (maker) => isWatched() && refresh(maker),
      () => notify({ tone: 'problem', text: text.registerNotLoaded }),
    )
  }, 0)
}

function load(): Promise<Maker> {
  loading ??= Promise.all([import('../catalogue/pack/model-catalogue'), import('../analysis/register')]).then(
    ([{ catalogueOf }, { registerOf }]) =>
      (model, analysis) =>
        registerOf(model, analysis, catalogueOf(model)),
  )
  // What failed to load is asked for again next time.
  loading.catch(() => {
    loading = null
  })
  return loading
}

function refresh(maker: Maker): void {
  const { model } = documentStore.getState()
  const { analysis } = derivedStore.getState()
  if (!analysis || isCurrent(model, analysis)) return
  made = { model, analysis }
  registerStore.setState({ register: maker(model, analysis) })
}

/** Moving a box, notes and baselines change nothing in it. */
function isCurrent(model: Model, analysis: Analysis): boolean {
  if (made?.analysis !== analysis) return false
  const before = made.model
  return (
    TABLES.every((table) => model[table] === before[table]) && model.info.controls === before.info.controls
  )
}

const TABLES = ['assets', 'zones', 'flows', 'decisions', 'threats'] as const
