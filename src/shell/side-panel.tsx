import { useRef } from 'react'
import * as text from '#text/shell'
import { panelsOn } from '../panels/panel'
import { useFocusWish } from '../panels/use-focus-wish'
import { PANEL_WIDTH } from '../store/panel-width'
import { setSession } from '../store/session'
import { useSession } from '../store/use'
import { EdgeGrip } from '../ui/edge-grip'
import { Tabs } from '../ui/tabs'
import { useMedium } from '../ui/use-media'
import { CrashGuard } from './crash-guard'

/** As somebody set it, else what the window has to spare; half of the window stays for the rest. */
function useWidth(): number {
  const pulled = useSession((session) => session.panelWidth)
  const medium = useMedium()
  return pulled ?? (medium ? PANEL_WIDTH.medium : PANEL_WIDTH.usual)
}

/** The right side: one tab for each panel that lives there. */
export function SidePanel() {
  const current = useSession((session) => session.panel)
  const width = useWidth()
  const aside = useRef<HTMLElement>(null)
  useFocusWish('panel', aside, '[role="tab"][aria-selected="true"]')
  const panels = panelsOn('right')
  const shown = panels.find((panel) => panel.id === current) ?? panels[0]
  if (!shown) return null
  return (
    <aside
      aria-label={shown.title}
      data-side-panel
      className="relative flex max-w-[50vw] shrink-0 flex-col border-line border-l bg-panel"
      ref={aside}
      style={{ width }}
    >
      <EdgeGrip
        label={text.widthOfSidePanel}
        least={PANEL_WIDTH.least}
        most={PANEL_WIDTH.most}
        onWidth={(panelWidth) => setSession({ panelWidth })}
        width={width}
      />
      <Tabs
        label={text.sidePanel}
        value={shown.id}
        onChange={(panel) => setSession({ panel })}
        tabs={panels.map((panel) => ({ id: panel.id, label: panel.title }))}
      />
      <div className="min-h-0 flex-1 overflow-y-auto" role="tabpanel" aria-label={shown.title} key={shown.id}>
        <h2 className="sr-only">{shown.title}</h2>
        <CrashGuard what={shown.title}>
          <shown.Component />
        </CrashGuard>
      </div>
    </aside>
  )
}
