import { date } from '#text/locale'
import * as text from '#text/shell'
import { useSave } from '../store/use'
import { Icon } from '../ui/icon'
import { useMedium } from '../ui/use-media'

/** "Saved on this device · 14:02"; where there is less room, "Saved 14:02"; where there is little, under the title. */
export function SaveState({ short = false }: { readonly short?: boolean }) {
  const { state, at } = useSave((state) => state)
  const brief = useMedium() || short
  const time = at ? date(at, 'time') : null
  const failed = state === 'error'
  const said = failed
    ? text.notSavedOnThisDevice
    : state === 'saving'
      ? text.saving
      : time
        ? text.savedAt(time)
        : text.keptAsYouDraw
  const quietly = time ? text.savedBriefly(time) : text.keptBriefly
  const briefly = failed ? text.notSaved : state === 'saving' ? said : quietly
  return (
    <p
      className={`truncate ${failed ? 'font-semibold text-high' : 'text-faint'} ${
        short ? 'pointer-events-none absolute inset-x-1.5 bottom-0.5 text-[11px] leading-4' : 'text-xs'
      }`}
      data-save-state={state}
    >
      {failed && <Icon className="mr-1 inline align-[-2px]" name="warning" size={12} />}
      <span aria-hidden={brief || undefined}>{brief ? briefly : said}</span>
      {brief && <span className="sr-only">{said}</span>}
    </p>
  )
}
