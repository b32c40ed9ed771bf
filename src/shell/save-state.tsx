import { date } from '#text/locale'
import * as text from '#text/shell'
import { useSave } from '../store/use'

/** "Saved on this device · 14:02". */
export function SaveState() {
  const save = useSave((state) => state)
  const time = save.at ? date(save.at, 'time') : null
  const said =
    save.state === 'error'
      ? text.notSavedOnThisDevice
      : save.state === 'saving'
        ? text.saving
        : time
          ? text.savedAt(time)
          : text.keptAsYouDraw
  return (
    <p className="truncate text-faint text-xs" data-save-state={save.state}>
      {said}
    </p>
  )
}
