import { useEffect } from 'react'
import * as text from '#text/shell'
import { panelsOn } from '../panels/panel'
import { sessionStore, setSession } from '../store/session'
import { useSession } from '../store/use'
import { requestView } from '../store/viewport'
import { IconButton } from '../ui/button'
import { CrashGuard } from './crash-guard'

/** The canvas just became lower: what was selected, or else the whole diagram, stays in sight. */
function useKeepInSight(sheet: string | null): void {
  useEffect(() => {
    if (!sheet) return
    const frame = requestAnimationFrame(() => {
      const { selection } = sessionStore.getState()
      requestView(selection.length > 0 ? { type: 'reveal', ids: selection } : { type: 'fit' })
    })
    return () => cancelAnimationFrame(frame)
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

/** On small screens: the palette or a panel below the canvas (beside it on low ones), which stays in sight and usable. */
export function Sheet() {
  const sheet = useSession((session) => session.sheet)
  useKeepInSight(sheet)
  if (!sheet) return null
  const panel = [...panelsOn('left'), ...panelsOn('right')].find((candidate) => candidate.id === sheet)
  if (!panel) return null
  const { title } = panel
  return (
    <section
      aria-label={title}
      className="z-30 flex h-[56dvh] shrink-0 flex-col border-line border-t bg-panel shadow-float short:h-auto short:w-84 short:border-t-0 short:border-l cramped:absolute cramped:inset-0 cramped:h-auto cramped:border-t-0"
      data-sheet=""
    >
      <header className="flex items-center justify-between py-1 pr-2 pl-4 flat:py-0">
        <h2 className="font-semibold text-sm">{title}</h2>
        <IconButton icon="x" label={text.close(title)} onClick={() => close(sheet)} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        <CrashGuard key={sheet} what={title}>
          <panel.Component />
        </CrashGuard>
      </div>
    </section>
  )
}
