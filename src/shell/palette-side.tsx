import { useEffect, useRef } from 'react'
import { Rail } from '../panels/palette/rail'
import { panelsOn } from '../panels/panel'
import { setSession } from '../store/session'
import { useSession } from '../store/use'
import { useMedium } from './use-media'

/** The palette itself, wherever it stands. */
export function Palette() {
  const panel = panelsOn('left')[0]
  return panel ? <panel.Component /> : null
}

/** The left side: the palette, or where there is little room a rail of icons that opens over the canvas. */
export function PaletteSide() {
  const medium = useMedium()
  const over = useSession((session) => session.paletteOver)
  if (!medium) {
    return (
      <aside aria-label="Palette" className="w-54 shrink-0 overflow-y-auto border-line border-r bg-panel">
        <Palette />
      </aside>
    )
  }
  return (
    <div className="relative z-30 w-14 shrink-0">
      <aside
        aria-label="Palette"
        className={
          over
            ? 'absolute inset-y-0 left-0 w-60 overflow-y-auto border-line border-r bg-panel shadow-float'
            : 'h-full overflow-y-auto overflow-x-clip border-line border-r bg-panel [scrollbar-width:none]'
        }
      >
        {over ? <OpenPalette /> : <Rail />}
      </aside>
    </div>
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
    <div ref={ref}>
      <Palette />
    </div>
  )
}
