import { useMemo } from 'react'
import * as text from '#text/palette'
import { command } from '../../commands/registry'
import { useElements } from '../../store/use'
import { IconButton } from '../../ui/button'
import { nextIndex } from '../../ui/roving'
import { tip } from '../../ui/tip'
import { paletteGroups } from './palette-items'
import { itemPress, PaletteTile } from './palette-row'

const open = () => command('find-kind').run()

/** The palette where there is little room: what is added most, as drawings; the lens opens all of it. */
export function Rail() {
  const elements = useElements()
  const groups = useMemo(() => paletteGroups(elements).filter((group) => group.open), [elements])
  const first = groups[0]?.items[0]
  return (
    <section aria-label={text.thingsToAdd} className="flex flex-col items-center gap-1 py-2" onKeyDown={walk}>
      <IconButton className="size-10" icon="search" label={text.findAnAsset} onClick={open} shortcut="/" />
      <IconButton
        className="size-10"
        icon="list"
        label={text.showTheOutline}
        onClick={() => command('panel-outline').run()}
        shortcut="O"
      />
      {groups.map(({ id, items }) => (
        <div className="flex flex-col items-center gap-0.5 border-line border-t pt-1" key={id}>
          {items.map((item) => (
            <button
              aria-label={item.trust === null ? item.name : text.nameAndTrust(item.name, item.trust)}
              className="grid size-10 touch-pan-y select-none place-items-center rounded-control pointer-coarse:size-11 hover:bg-accent-soft focus-visible:-outline-offset-2 active:cursor-grabbing"
              data-palette-item={`${item.type} ${item.kind}`}
              key={`${item.type} ${item.kind}`}
              tabIndex={item === first ? 0 : -1}
              type="button"
              {...itemPress(item)}
              {...tip(item.name)}
            >
              <PaletteTile item={item} />
            </button>
          ))}
        </div>
      ))}
      <IconButton className="size-10" icon="more" label={text.allKinds} onClick={open} />
    </section>
  )
}

/** Up and down along the rail; Tab reaches its first button and leaves it. */
function walk(event: React.KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event
  if (!(target instanceof HTMLElement) || (key !== 'ArrowUp' && key !== 'ArrowDown')) return
  const all = [...currentTarget.querySelectorAll<HTMLElement>('button')]
  const next = nextIndex(key, all.indexOf(target), all.length)
  if (next === null) return
  event.preventDefault()
  all[next]?.focus()
}
