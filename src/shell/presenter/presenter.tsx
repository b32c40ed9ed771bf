import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/shell-present'
import { withOwn } from '../../analysis/verdict'
import { elements } from '../../catalogue/elements'
import { endPresentation } from '../../commands/present'
import { announce } from '../../store/announce'
import { catchFocus } from '../../store/canvas-port'
import { documentStore } from '../../store/document'
import { type Presentation, presentStore, setSteps } from '../../store/present'
import { setSession } from '../../store/session'
import { useDerived, useDocument } from '../../store/use'
import { requestView } from '../../store/viewport'
import { Caption, titleOf } from './caption'
import { Controls } from './controls'
import { type Step, stepsOf } from './steps'

/** The presentation over the canvas: one large caption, and the way on. The canvas follows. */
export function Presenter() {
  const now = useStore(presentStore, (state) => state.now)
  return now && <Stage now={now} />
}

function Stage({ now }: { readonly now: Presentation }) {
  const { round, step } = now
  const card = useRef<HTMLElement>(null)
  const model = useDocument((state) => state.model)
  const { analysis, own, decided } = useDerived((derived) => derived)
  const steps = useMemo(() => {
    const trust = (id: string) =>
      model.zones[id]?.trust ?? elements.zoneKinds.get(model.zones[id]?.kind ?? '')?.trust ?? 0
    return stepsOf(round, model, withOwn(analysis?.threats ?? [], own), decided, trust)
  }, [round, model, analysis, own, decided])
  const shown = steps[Math.min(step, steps.length - 1)] ?? WHOLE
  const title = titleOf(shown, model)
  useEffect(() => setSteps(steps.length), [steps.length])
  useEffect(() => announce(title), [title])
  useFollowing(shown, card)
  useEndWithFullScreen()
  useEffect(() => {
    card.current?.focus()
    return catchFocus
  }, [])
  return (
    <main
      aria-label={text.presentation}
      className="absolute inset-x-0 bottom-0 z-40 border-line border-t bg-panel px-8 py-5 shadow-float outline-none max-sm:px-4 max-sm:py-3"
      data-presenting=""
      ref={card}
      tabIndex={-1}
    >
      <div className="mx-auto flex max-w-6xl items-end gap-8 max-md:flex-col max-md:items-stretch max-md:gap-3">
        <section
          aria-label={title}
          className="max-h-[36dvh] min-w-0 flex-1 overflow-y-auto focus-visible:-outline-offset-2"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to scroll by keyboard
          tabIndex={0}
        >
          <Caption key={title} step={shown} title={title} />
        </section>
        <Controls now={now} />
      </div>
    </main>
  )
}

const WHOLE: Step = { type: 'whole' }
/** Between the caption and what it speaks of, in pixels. */
const GAP = 24

/** The canvas shows what the caption speaks of, also when the window takes another size. */
function useFollowing(step: Step, card: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const zone = step.type === 'zone' ? [step.id] : []
    const threat = step.type === 'threat' ? step.ids : []
    setSession({ highlight: threat, neighbours: zone })
    const frame = () => {
      const below = (card.current?.offsetHeight ?? 0) + GAP
      const { assets, zones } = documentStore.getState().model
      const all = [...Object.keys(assets), ...Object.keys(zones)]
      const ids = step.type === 'whole' ? all : [...zone, ...threat]
      requestView({ type: 'frame', ids, below })
    }
    frame()
    window.addEventListener('resize', frame)
    return () => window.removeEventListener('resize', frame)
  }, [step, card])
}

/** The browser's own way out of full screen, Escape, ends the presentation too. */
function useEndWithFullScreen(): void {
  useEffect(() => {
    const left = () => document.fullscreenElement === null && endPresentation()
    document.addEventListener('fullscreenchange', left)
    return () => document.removeEventListener('fullscreenchange', left)
  }, [])
}
