import { useEffect, useRef } from 'react'
import * as text from '#text/shell'
import { Rail } from '../panels/palette/rail'
import { panelsOn } from '../panels/panel'
import { setSession } from '../store/session'
import { useSession } from '../store/use'
import { Tabs } from '../ui/tabs'
import { useMedium } from '../ui/use-media'
import { CrashGuard } from './crash-guard'

const PANELS = panelsOn('left')
const TABS = PANELS.map(({ id, title }) => ({ id, label: title }))

/** The left side: what can be added, and what there is; where there is little room, a rail of icons in place of the first. */
export function PaletteSide() {
  const medium = useMedium()
  const over = useSession((session) => session.paletteOver)
  const adding = useSession((session) => session.leftPanel === 'palette')
  if (!medium || !adding) {
    return (
      <aside
        aria-label={adding ? text.palette : text.outline}
        className={`flex shrink-0 flex-col border-line border-r bg-panel ${adding ? 'w-54' : 'w-72 max-[1100px]:w-60'}`}
      >
        <LeftTabs />
      </aside>
    )
  }
  return (
    <div className="relative z-30 w-14 shrink-0">
      <aside
        aria-label={text.palette}
        className={
          over
            ? 'absolute inset-y-0 left-0 flex w-60 flex-col border-line border-r bg-panel shadow-float'
            : 'h-full overflow-y-auto overflow-x-clip border-line border-r bg-panel [scrollbar-width:none]'
        }
      >
        {over ? <OpenPalette /> : <Rail />}
      </aside>
    </div>
  )
}

/** The panels of the left side as tabs, with the open one below. */
function LeftTabs() {
  const current = useSession((session) => session.leftPanel)
  const shown = PANELS.find((panel) => panel.id === current) ?? PANELS[0]
  if (!shown) return null
  return (
    <>
      <Tabs
        label={text.leftPanel}
        onChange={(leftPanel) => setSession({ leftPanel, paletteOver: false })}
        tabs={TABS}
        value={shown.id}
      />
      <div aria-label={shown.title} className="min-h-0 flex-1 overflow-y-auto" key={shown.id} role="tabpanel">
        <h2 className="sr-only">{shown.title}</h2>
        <CrashGuard what={shown.title}>
          <shown.Component />
        </CrashGuard>
      </div>
    </>
  )
}

/** Steps aside as soon as the work goes on elsewhere; Escape leads the keyboard to the canvas, as from any panel. */
function OpenPalette() {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const close = () => setSession({ paletteOver: false })
    const stop = new AbortController()
    const options = { signal: stop.signal, capture: true }
    const outside = (event: Event) => {
      const aside = ref.current?.closest('aside')
      if (event.target instanceof Node && !aside?.contains(event.target)) close()
    }
    window.addEventListener('pointerdown', outside, options)
    window.addEventListener('focusin', outside, options)
    return () => stop.abort()
  }, [])
  return (
    <div className="flex min-h-0 flex-1 flex-col" ref={ref}>
      <LeftTabs />
    </div>
  )
}
