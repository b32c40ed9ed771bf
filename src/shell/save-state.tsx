import { useSave } from '../store/use'

const TIME = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })

/** "Saved on this device · 14:02". */
export function SaveState() {
  const save = useSave((state) => state)
  const time = save.at ? TIME.format(new Date(save.at)) : null
  const text =
    save.state === 'error'
      ? 'Not saved on this device'
      : save.state === 'saving'
        ? 'Saving…'
        : time
          ? `Saved on this device · ${time}`
          : 'Kept on this device as you draw'
  return (
    <p className="truncate text-faint text-xs" data-save-state={save.state}>
      {text}
    </p>
  )
}
