import { useStore } from 'zustand'
import { command } from '../commands/registry'
import { viewportStore } from '../store/viewport'
import { Button } from '../ui/button'
import { CommandButton } from './command-button'

const PERCENT = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })

/** Zoom at the corner of the canvas; the percentage goes back to life size. */
export function ZoomControl() {
  const zoom = useStore(viewportStore, (state) => state.zoom)
  const reset = command('zoom-100')
  return (
    <fieldset
      aria-label="Zoom"
      className="absolute bottom-3 left-3 z-10 flex items-center rounded-card border border-line bg-panel p-0.5 shadow-float"
    >
      <CommandButton command={command('zoom-out')} icon="minus" />
      <Button
        aria-label={`Zoom ${PERCENT.format(zoom)}, back to 100 %`}
        className="min-w-14"
        onClick={reset.run}
        size="sm"
        variant="ghost"
      >
        {PERCENT.format(zoom)}
      </Button>
      <CommandButton command={command('zoom-in')} icon="plus" />
      <CommandButton command={command('fit')} icon="fit" />
    </fieldset>
  )
}
