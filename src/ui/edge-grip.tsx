/** How far an arrow key moves the edge, in pixels. */
const STEP = 16

type Props = {
  readonly label: string
  /** Of the panel that stands to the right of it, in pixels. */
  readonly width: number
  readonly least: number
  readonly most: number
  /** Asks for another width, or with null for the usual one. */
  readonly onWidth: (width: number | null) => void
}

/** The left edge of a panel: drag it, or move it with the arrow keys; Enter or a double click resets it. */
export function EdgeGrip({ label, width, least, most, onWidth }: Props) {
  const pull = (wanted: number) => onWidth(Math.round(Math.min(Math.max(wanted, least), most)))
  function onKeyDown(event: React.KeyboardEvent) {
    const steps = { ArrowLeft: 1, ArrowRight: -1 }[event.key]
    if (event.key === 'Enter') onWidth(null)
    else if (steps) pull(width + steps * STEP)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  function onPointerMove({ currentTarget, pointerId, clientX }: React.PointerEvent) {
    if (!currentTarget.hasPointerCapture(pointerId)) return
    const right = currentTarget.parentElement?.getBoundingClientRect().right ?? innerWidth
    pull(right - clientX)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved
    <div
      aria-label={label}
      aria-orientation="vertical"
      aria-valuemax={most}
      aria-valuemin={least}
      aria-valuenow={width}
      className="group/grip absolute inset-y-0 -left-1.5 z-20 w-3 cursor-col-resize touch-none focus-visible:outline-none"
      onDoubleClick={() => onWidth(null)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      role="separator"
      tabIndex={0}
    >
      <span className="mx-auto block h-full w-0.5 group-hover/grip:bg-accent group-focus-visible/grip:bg-accent group-active/grip:bg-accent forced-colors:group-focus-visible/grip:bg-[Highlight]" />
    </div>
  )
}
