import { useState } from 'react'
import * as text from '#text/library'
import { chooseAndOpen, startEmpty } from '../../commands/file'
import { showEarlier } from '../../store/earlier'
import {
  type Deleted,
  deleteModel,
  duplicateModel,
  type LibraryEntry,
  listModels,
  openModel,
  renameModel,
} from '../../store/library'
import { useDocument } from '../../store/use'
import { requestView } from '../../store/viewport'
import { Button } from '../../ui/button'
import { LibraryRow } from './library-row'

type LibraryProps = {
  /** A model was opened or started, so the list has done its work. */
  readonly onOpened: () => void
}

/** The models on this device: open, rename, duplicate, delete. */
export function Library({ onOpened }: LibraryProps) {
  const [models, setModels] = useState<readonly LibraryEntry[]>(listModels)
  const [gone, setGone] = useState<Deleted | null>(null)
  const openId = useDocument(({ model }) => model.info.id)
  const refresh = () => setModels(listModels())
  function open(id: string) {
    if (!openModel(id)) return
    requestView({ type: 'fit' })
    onOpened()
  }
  function remove(id: string) {
    setGone(deleteModel(id))
    refresh()
  }
  function start(how: () => void | Promise<void>) {
    onOpened()
    void how()
  }
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        <Button icon="file-plus" onClick={() => start(startEmpty)}>
          {text.newModel}
        </Button>
        <Button icon="folder-open" onClick={() => start(chooseAndOpen)}>
          {text.openAFile}
        </Button>
      </div>
      {gone && (
        <p className="flex items-center gap-2 rounded-control bg-sunken px-3 py-1.5" role="status">
          <span className="min-w-0 flex-1 truncate">{text.deleted(gone.title)}</span>
          <Button
            onClick={() => {
              gone.undo()
              setGone(null)
              refresh()
            }}
            size="sm"
          >
            {text.undo}
          </Button>
        </p>
      )}
      {models.length === 0 && <p className="text-muted">{text.noModelYet}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {models.map((entry) => (
          <LibraryRow
            entry={entry}
            isOpen={entry.id === openId}
            key={entry.id}
            onEarlier={() => showEarlier(entry.id)}
            onDelete={() => remove(entry.id)}
            onDuplicate={() => {
              duplicateModel(entry.id)
              refresh()
            }}
            onOpen={() => open(entry.id)}
            onRename={(title) => {
              renameModel(entry.id, title)
              refresh()
            }}
          />
        ))}
      </ul>
      <p className="text-faint text-xs">{text.whereModelsLive}</p>
    </div>
  )
}
