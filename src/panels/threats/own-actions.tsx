import * as text from '#text/threat-card'
import { deleteOwnThreat } from '../../commands/own-threats'
import type { Id, OwnThreat } from '../../model/model'
import { undo } from '../../store/document'
import { notify } from '../../store/notices'
import { openOwnThreat } from '../../store/own-threat-form'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { useCatalogue } from '../use-catalogue'

/** What only a threat that people wrote has: who could do it, and that it can be changed and deleted. */
export function OwnActions({ id, row }: { readonly id: Id; readonly row: OwnThreat }) {
  const catalogue = useCatalogue()
  const added = useDocument(({ model }) => model.attackers)
  const names = (row.attackers ?? []).map(
    (each) => catalogue?.attackers.get(each)?.name ?? added[each]?.name ?? each,
  )
  return (
    <div className="flex flex-col gap-1.5">
      {names.length > 0 && <p className="text-muted">{text.by(names)}</p>}
      <div className="flex gap-1.5">
        <Button icon="edit" onClick={() => openOwnThreat({ id, start: row })} size="sm">
          {text.edit}
        </Button>
        <Button
          icon="trash"
          onClick={() => {
            deleteOwnThreat(id)
            notify({ tone: 'info', text: text.deleted(row.title), action: { label: text.undo, run: undo } })
          }}
          size="sm"
          variant="danger"
        >
          {text.deleteIt}
        </Button>
      </div>
    </div>
  )
}
