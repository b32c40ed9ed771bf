import { type RefObject, useEffect, useRef, useState } from 'react'
import * as text from '#text/shell'
import { focusPanel } from '../commands/view'
import { panelsOn } from '../panels/panel'
import { useFocusWish } from '../panels/use-focus-wish'
import { sessionStore, setSession } from '../store/session'
import { requestView, viewportStore } from '../store/viewport'
import { IconButton } from '../ui/button'
import { useMedia } from '../ui/use-media'
import { CrashGuard } from './crash-guard'
import { type Detent, letPull } from './sheet-motion'

/** While it is open the canvas is lower: what was selected, or else the whole diagram, stays in sight, and comes back as it was. */
function useKeepInSight(): void {
  useEffect(() => {
    const before = viewportStore.getState()
    let fitted = before.zoom
    const frame = requestAnimationFrame(() => {
      const { selection } = sessionStore.getState()
      requestView(selection.length > 0 ? { type: 'reveal', ids: selection } : { type: 'fit' })
    })
    const stop = viewportStore.subscribe((now) => {
      if (now.zoom !== before.zoom) stop()
      fitted = now.zoom
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
      // Unless somebody zoomed meanwhile.
      const { zoom } = viewportStore.getState()
      if (zoom !== before.zoom && zoom === fitted) requestView({ type: 'back', view: before })
    }
  }, [])
}

/** Who opened it by key is in it: the bar stands behind it, and the way there would lead out of the page. */
function useFocusInside(sheet: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another panel in it is another sheet
  useEffect(() => {
    if (document.activeElement?.closest('[data-bottom-bar]')) focusPanel()
  }, [sheet])
}

/** The keyboard goes back to the button that opened it. */
function close(sheet: string): void {
  const bar = document.querySelector('[data-bottom-bar]')
  const opener = bar?.querySelector<HTMLElement>(`[data-opens="${sheet}"]`)
  setSession({ sheet: null })
  const button = opener ?? bar?.querySelector<HTMLElement>('[aria-haspopup="menu"]')
  button?.focus()
}

/** A finger pulls it up and down. */
function usePull(section: RefObject<HTMLElement | null>, go: (to: Detent) => void): void {
  const latest = useRef(go)
  latest.current = go
  useEffect(
    () => (section.current ? letPull(section.current, (to) => latest.current(to)) : undefined),
    [section],
  )
}

/** On small screens: the palette or a panel below the canvas (beside it on low ones), which stays in sight and usable. */
export function Sheet({ sheet }: { readonly sheet: string }) {
  const beside = useMedia('(max-height: 560px) and (min-width: 600px)')
  const [wanted, setTall] = useState(false)
  const tall = wanted && !beside
  const section = useRef<HTMLElement>(null)
  useKeepInSight()
  useFocusInside(sheet)
  useFocusWish('panel', section, 'header > :last-child')
  usePull(section, (to) => {
    setTall(to === 'full')
    if (to === 'closed') close(sheet)
  })
  const panel = [...panelsOn('left'), ...panelsOn('right')].find((candidate) => candidate.id === sheet)
  if (!panel) return null
  const { title } = panel
  return (
    <div
      className="h-[56dvh] shrink-0 short:h-auto short:w-84 not-data-tall:relative cramped:absolute! cramped:inset-0 cramped:h-auto"
      data-sheet=""
      data-tall={tall || undefined}
    >
      <section
        aria-label={title}
        className="absolute inset-0 z-30 flex flex-col rounded-t-[12px] border-line border-t bg-panel shadow-float short:rounded-none short:border-t-0 short:border-l cramped:rounded-none cramped:border-t-0"
        ref={section}
      >
        <header
          className="relative flex shrink-0 touch-none items-center justify-between pr-2 pl-4 pt-1.5 short:pt-0 cramped:pt-0"
          data-pull=""
        >
          <h2 className="font-semibold text-sm">{title}</h2>
          <button
            aria-label={tall ? text.shorter : text.taller}
            className="absolute inset-x-0 top-0 mx-auto flex h-11 w-20 justify-center rounded-control pt-2 short:hidden cramped:hidden"
            onClick={() => setTall(!tall)}
            type="button"
          >
            <span className="h-1 w-9 rounded-full bg-line-strong forced-colors:bg-[ButtonText]" />
          </button>
          <IconButton className="relative" icon="x" label={text.close(title)} onClick={() => close(sheet)} />
        </header>
        <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain" data-scroll="">
          <CrashGuard key={sheet} what={title}>
            <panel.Component />
          </CrashGuard>
        </div>
      </section>
    </div>
  )
}
