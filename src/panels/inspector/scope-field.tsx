import * as text from '#text/inspector'
import { setScope } from '../../commands/inspect'
import type { Id } from '../../model/model'
import { endMerge } from '../../store/document'
import { useDocument } from '../../store/use'
import { TextField } from '../../ui/field'
import { rowOf, shared } from './shared'

/** Whether the selected elements are looked at, and if not, why. */
export function ScopeField({ ids }: { readonly ids: readonly Id[] }) {
  const reason = useDocument(({ model }) => ids.map((id) => rowOf(model, id)?.outOfScope ?? null))
  const all = shared(reason)
  const mixed = all?.mixed === true
  const value = all && !all.mixed ? all.value : null
  return (
    <div className="flex flex-col gap-2">
      <label className="flex min-h-6 items-center gap-2 pointer-coarse:min-h-11">
        <input
          checked={value !== null}
          className="size-4 accent-accent"
          onChange={(event) => setScope(ids, event.target.checked ? '' : null)}
          ref={(box) => {
            if (box) box.indeterminate = mixed
          }}
          type="checkbox"
        />
        {text.outOfScope}
        {mixed && <span className="text-faint text-xs">{text.mixed}</span>}
      </label>
      {value !== null && (
        <TextField
          help={text.outOfScopeExplained}
          label={text.reason}
          maxLength={2000}
          onBlur={endMerge}
          onChange={(event) => setScope(ids, event.target.value)}
          placeholder={text.whyItIsNotLooked}
          value={value}
        />
      )}
    </div>
  )
}
