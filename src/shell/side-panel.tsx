import { panelsOn } from '../panels/panel'
import { setSession } from '../store/session'
import { useSession } from '../store/use'
import { Tabs } from '../ui/tabs'
import { CrashGuard } from './crash-guard'

/** The right side: one tab for each panel that lives there. */
export function SidePanel() {
  const current = useSession((session) => session.panel)
  const panels = panelsOn('right')
  const shown = panels.find((panel) => panel.id === current) ?? panels[0]
  if (!shown) return null
  return (
    <aside
      aria-label={shown.title}
      className="flex w-100 shrink-0 flex-col border-line border-l bg-panel max-[1100px]:w-84"
    >
      <Tabs
        label="Side panel"
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
