import * as text from '#text/shell'
import { focusPanel } from '../commands/view'
import { canvasPort } from '../store/canvas-port'
import { useSession } from '../store/use'

const LINK =
  'sr-only focus:not-sr-only focus:absolute focus:top-1.5 focus:left-2 focus:z-50 focus:inline-flex focus:min-h-9 focus:items-center focus:rounded-control focus:border focus:border-line-strong focus:bg-panel focus:px-3 focus:font-medium focus:shadow-float'

/** The first stops of the Tab key, seen only when it is on them: past the bar and the palette. */
export function SkipLinks({ narrow }: { readonly narrow: boolean }) {
  const panelOpen = useSession((session) => session.panelOpen)
  return (
    <>
      <button className={LINK} onClick={() => canvasPort()?.focus(null)} type="button">
        {text.skipToDiagram}
      </button>
      {panelOpen && !narrow && (
        <button className={LINK} onClick={focusPanel} type="button">
          {text.skipToPanel}
        </button>
      )}
    </>
  )
}
