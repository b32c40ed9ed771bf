import { useState } from 'react'
import { chooseAndOpen, startEmpty } from '../../commands/file'
import {
  deleteModel,
  duplicateModel,
  type LibraryEntry,
  listModels,
  openModel,
  renameModel,
} from '../../store/library'
import { notify } from '../../store/notices'
import { useDocument } from '../../store/use'
import { requestView } from '../../store/viewport'
import { Button, IconButton } from '../../ui/button'

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

function summaryOf({ assets, flows, updated }: LibraryEntry): string {
  const counts = `${assets} ${assets === 1 ? 'asset' : 'assets'}, ${flows} ${flows === 1 ? 'flow' : 'flows'}`
  return updated ? `${counts} · changed ${TIME.format(new Date(updated))}` : counts
}

type RowProps = {
  readonly entry: LibraryEntry
  readonly isOpen: boolean
  readonly onChanged: () => void
  readonly onOpened: () => void
}

function Row({ entry, isOpen, onChanged, onOpened }: RowProps) {
  const [title, setTitle] = useState(entry.title)
  function rename() {
    const wanted = title.trim()
    if (!wanted) setTitle(entry.title)
    else if (wanted !== entry.title) renameModel(entry.id, wanted)
    onChanged()
  }
  function open() {
    if (!openModel(entry.id)) return
    requestView({ type: 'fit' })
    onOpened()
  }
  function remove() {
    const deleted = deleteModel(entry.id)
    const undo = () => {
      deleted.undo()
      onChanged()
    }
    notify({ tone: 'info', text: `Deleted “${deleted.title}”`, action: { label: 'Undo', run: undo } })
    onChanged()
  }
  return (
    <li className="flex items-center gap-2 border-line border-b py-2 last:border-0">
      <div className="min-w-0 flex-1">
        <input
          aria-label={`Title of ${entry.title}`}
          className="w-full min-w-0 truncate rounded-control border border-transparent bg-transparent px-1.5 py-0.5 font-semibold focus:border-line-strong hover:border-line"
          maxLength={200}
          onBlur={rename}
          onChange={(event) => setTitle(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          value={title}
        />
        <p className="truncate px-1.5 text-muted text-xs">
          {isOpen && 'Open now · '}
          {summaryOf(entry)}
        </p>
      </div>
      <Button aria-label={`Open ${entry.title}`} disabled={isOpen} onClick={open} size="sm">
        Open
      </Button>
      <IconButton
        icon="copy"
        label={`Duplicate ${entry.title}`}
        onClick={() => {
          duplicateModel(entry.id)
          onChanged()
        }}
        size="sm"
      />
      <IconButton icon="trash" label={`Delete ${entry.title}`} onClick={remove} size="sm" />
    </li>
  )
}

/** The models on this device, last changed first. */
export function Library({ onOpened }: { readonly onOpened: () => void }) {
  const [entries, setEntries] = useState(listModels)
  const open = useDocument(({ model }) => model.info.id)
  const refresh = () => setEntries(listModels())
  return (
    <div>
      <div className="flex gap-2 pb-2">
        <Button
          icon="file-plus"
          onClick={() => {
            startEmpty()
            onOpened()
          }}
        >
          New model
        </Button>
        <Button
          icon="upload"
          onClick={() => {
            void chooseAndOpen()
            onOpened()
          }}
        >
          Open a file
        </Button>
      </div>
      {entries.length === 0 ? (
        <p className="py-4 text-muted">Nothing is kept yet. What you draw appears here.</p>
      ) : (
        <ul>
          {entries.map((entry) => (
            <Row
              entry={entry}
              isOpen={entry.id === open}
              key={`${entry.id} ${entry.title}`}
              onChanged={refresh}
              onOpened={onOpened}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
