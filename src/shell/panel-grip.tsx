import { sessionStore, setSession } from '../store/session'
import { useSession } from '../store/use'

/** Pixels: how narrow and how wide the side panel can be pulled, and how far an arrow key moves its edge. */
const WIDTH = { least: 300, most: 640, step: 16 } as const

function pull(wanted: number): void {
  const most = Math.min(WIDTH.most, Math.round(innerWidth / 2))
  setSession({ panelWidth: Math.min(Math.max(Math.round(wanted), WIDTH.least), most) })
}

/** The edge of the side panel: drag it, or move it with the arrow keys; Enter or a double click resets it. */
export function PanelGrip({ width }: { readonly width: number }) {
  const pulled = useSession(({ panelWidth }) => panelWidth)
  function onKeyDown(event: React.KeyboardEvent) {
    const steps = { ArrowLeft: 1, ArrowRight: -1 }[event.key]
    if (event.key === 'Enter') setSession({ panelWidth: null })
    else if (steps) pull(width + steps * WIDTH.step)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule that can be moved is no <hr>
    <div
      aria-label="Width of the side panel"
      aria-orientation="vertical"
      aria-valuemax={WIDTH.most}
      aria-valuemin={WIDTH.least}
      aria-valuenow={width}
      aria-valuetext={pulled === null ? `${width} pixels, as usual` : `${width} pixels`}
      className="group/grip absolute inset-y-0 -left-1.5 z-20 w-3 cursor-col-resize touch-none focus-visible:outline-none"
      onDoubleClick={() => setSession({ panelWidth: null })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
        const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? innerWidth
        if (right - event.clientX !== sessionStore.getState().panelWidth) pull(right - event.clientX)
      }}
      role="separator"
      tabIndex={0}
    >
      <span className="mx-auto block h-full w-0.5 group-hover/grip:bg-accent group-focus-visible/grip:bg-accent group-active/grip:bg-accent forced-colors:group-focus-visible/grip:bg-[Highlight]" />
    </div>
  )
}
