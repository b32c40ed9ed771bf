import { useState } from 'react'
import * as text from '#text/packs'
import { storedPacks } from '../../catalogue/pack/model-catalogue'
import { choosePacks, removePack } from '../../commands/pack-actions'
import { documentStore, undo } from '../../store/document'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { PackOutcomeNote } from './pack-outcome-note'
import { PackRow } from './pack-row'

const EXAMPLE = 'examples/bank-pack.json'

type Gone = { readonly name: string; readonly packs: unknown }

/** The packs in the model: load, switch, save, remove. */
export function Packs() {
  const packs = useDocument(({ model }) => model.packs)
  const [gone, setGone] = useState<Gone | null>(null)
  const stored = storedPacks({ packs })
  function remove(id: string, name: string) {
    removePack(id, name)
    setGone({ name, packs: documentStore.getState().model.packs })
  }
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button icon="upload" onClick={() => void choosePacks()} variant="primary">
          {text.loadAPack}
        </Button>
        <span className="text-muted max-sm:hidden">{text.orDropIt}</span>
        <a
          className="-ml-1.5 inline-flex sm:ml-auto min-h-8 items-center gap-1.5 rounded-control px-1.5 text-accent-ink underline underline-offset-2 pointer-coarse:min-h-11"
          download="bank-pack.json"
          href={EXAMPLE}
        >
          <Icon name="download" size={14} />
          {text.downloadExample}
        </a>
      </div>
      <PackOutcomeNote />
      {gone && gone.packs === packs && (
        <p className="flex items-center gap-2 rounded-control bg-sunken px-3 py-1.5" role="status">
          <span className="min-w-0 flex-1 truncate">{text.removed(gone.name)}</span>
          <Button
            onClick={() => {
              undo()
              setGone(null)
            }}
            size="sm"
          >
            {text.undo}
          </Button>
        </p>
      )}
      {stored.length === 0 ? (
        <p className="rounded-card border border-line border-dashed px-4 py-6 text-center text-muted">
          {text.none}
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line rounded-card border border-line">
          {stored.map((each) => (
            <PackRow key={each.id} onRemove={(name) => remove(each.id, name)} stored={each} />
          ))}
        </ul>
      )}
      <p className="text-faint text-xs">{text.isPlainData}</p>
    </div>
  )
}
