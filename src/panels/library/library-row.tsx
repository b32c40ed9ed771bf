import { useState } from 'react'
import * as text from '#text/library'
import { date } from '#text/locale'
import type { LibraryEntry } from '../../store/library'
import { IconButton } from '../../ui/button'
import { INPUT } from '../../ui/field'

type RowProps = {
  readonly entry: LibraryEntry
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onRename: (title: string) => void
  readonly onDuplicate: () => void
  readonly onEarlier: () => void
  readonly onDelete: () => void
}

/** One model of the device. */
export function LibraryRow({ entry, isOpen, onOpen, onRename, onDuplicate, onEarlier, onDelete }: RowProps) {
  const [renaming, setRenaming] = useState(false)
  const { title } = entry
  return (
    <li className="flex min-h-12 flex-wrap items-center justify-end gap-1 py-1">
      {renaming ? (
        <TitleField
          onDone={(next) => {
            setRenaming(false)
            if (next && next !== title) onRename(next)
          }}
          title={title}
        />
      ) : (
        <button
          aria-current={isOpen || undefined}
          className="min-w-[min(100%,12rem)] flex-1 rounded-control px-2 py-1 text-left pointer-coarse:min-h-11 hover:bg-sunken"
          onClick={onOpen}
          type="button"
        >
          <span className="flex flex-wrap items-center gap-x-2">
            <span className="min-w-0 break-words font-semibold">{title || text.untitledModel}</span>
            {isOpen && (
              <span className="shrink-0 rounded-full bg-accent-soft px-1.5 text-[11px] text-accent-ink">
                {text.openNow}
              </span>
            )}
          </span>
          <span className="block text-muted text-xs">{summaryOf(entry)}</span>
        </button>
      )}
      <span className="flex items-center gap-1">
        <IconButton icon="edit" label={text.rename(title)} onClick={() => setRenaming(true)} />
        <IconButton icon="copy" label={text.duplicate(title)} onClick={onDuplicate} />
        <IconButton icon="history" label={text.earlierOf(title)} onClick={onEarlier} />
        <IconButton icon="trash" label={text.deleteIt(title)} onClick={onDelete} />
      </span>
    </li>
  )
}

type TitleFieldProps = { readonly title: string; readonly onDone: (title: string | null) => void }

/** Enter and leaving keep the new title, Escape the old one. */
function TitleField({ title, onDone }: TitleFieldProps) {
  return (
    <input
      aria-label={text.newTitleFor(title)}
      // biome-ignore lint/a11y/noAutofocus: it opens because the person asked to type here
      autoFocus
      className={`${INPUT} h-8 flex-1`}
      defaultValue={title}
      maxLength={200}
      onBlur={(event) => onDone(event.target.value.trim())}
      onFocus={(event) => event.target.select()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone(event.currentTarget.value.trim())
        if (event.key !== 'Escape') return
        // Else it would close the dialog around it.
        event.preventDefault()
        onDone(null)
      }}
    />
  )
}

function summaryOf({ updated, assets, flows }: LibraryEntry): string {
  const time = Date.parse(updated)
  const changed = Number.isNaN(time) ? text.neverChanged : text.changed(date(time, 'moment'))
  return text.summary(assets, flows, changed)
}
