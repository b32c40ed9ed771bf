import * as text from '#text/packs'
import type { StoredPack } from '../../catalogue/pack/model-catalogue'
import { savePack, setPackOn } from '../../commands/pack-actions'
import { isRecord } from '../../model/own'
import { documentStore } from '../../store/document'
import { IconButton } from '../../ui/button'
import { Problems } from './problems'

type RowProps = { readonly stored: StoredPack; readonly onRemove: (name: string) => void }

/** One pack of the model: what is in it, and whether it counts. */
export function PackRow({ stored, onRemove }: RowProps) {
  const { id, on, pack, problems } = stored
  const name = pack?.name ?? nameIn(id)
  const errors = problems.filter(({ level }) => level === 'error')
  return (
    <li className="flex flex-col gap-2 px-3 py-2.5">
      <div className="flex items-start gap-3">
        <label className="flex min-w-0 flex-1 cursor-pointer items-start gap-2.5 pointer-coarse:min-h-11">
          <input
            checked={on}
            className="mt-0.5 size-4 shrink-0 accent-(--accent)"
            onChange={(event) => setPackOn(id, name, event.target.checked)}
            type="checkbox"
          />
          <span className="min-w-0">
            <span className="font-semibold">{name}</span>{' '}
            <span className="text-muted text-xs">
              {pack && [pack.edition, pack.publisher].filter(Boolean).join(' · ')}
            </span>
            <span className={`block text-xs ${on ? 'text-muted' : 'text-faint'}`}>
              {pack ? countsOf(pack) : text.notUnderstood}
              {!on && ` · ${text.switchedOff}`}
            </span>
          </span>
        </label>
        <IconButton icon="download" label={text.saveAsFile(name)} onClick={() => savePack(id)} />
        <IconButton icon="trash" label={text.remove(name)} onClick={() => onRemove(name)} />
      </div>
      {pack?.description && <p className="pl-6.5 text-muted">{pack.description}</p>}
      {errors.length > 0 && (
        <div className="rounded-control bg-critical-soft px-3 py-2">
          <p className="font-semibold">{text.hasMistakes}</p>
          <Problems problems={errors} />
        </div>
      )}
    </li>
  )
}

function nameIn(id: string): string {
  const pack = documentStore.getState().model.packs[id]?.pack
  return isRecord(pack) && typeof pack.name === 'string' ? pack.name.slice(0, 120) : id
}

type Counted = NonNullable<StoredPack['pack']>

function countsOf({ rules, kinds, controls, properties }: Counted): string {
  return text.counts(rules.length, kinds.length, controls.length, properties.length)
}
