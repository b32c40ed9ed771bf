import * as text from '#text/risk'
import type { Register } from '../../analysis/register'
import { chooseThreats, showPanel } from '../../commands/reveal'
import { useSession } from '../../store/use'
import { Button } from '../../ui/button'
import { Part } from './part'
import { ThreatLines } from './threat-lines'

/** The threats of the cell that is chosen; the threat list is narrowed to the same. */
export function ChosenThreats({ register }: { readonly register: Register }) {
  const chosen = useSession(({ threatFilter }) => threatFilter.chosen)
  const rows = (chosen?.keys ?? []).flatMap((key) => register.byKey.get(key) ?? [])
  return (
    <>
      <p aria-live="polite" className="sr-only">
        {chosen && text.listShows(rows.length, chosen.label)}
      </p>
      {chosen && (
        <div className="sticky bottom-0 -mx-3 -mb-3 max-h-[45%] border-line-strong border-t bg-panel px-3 pt-2 pb-3">
          <Part
            end={
              <span className="flex gap-1.5">
                <Button onClick={() => showPanel('threats')} size="sm">
                  {text.showInTheList}
                </Button>
                <Button onClick={() => chooseThreats(null)} size="sm" variant="ghost">
                  {text.clear}
                </Button>
              </span>
            }
            title={chosen.label}
          >
            <div className="max-h-44 overflow-y-auto">
              <ThreatLines rows={rows} />
            </div>
          </Part>
        </div>
      )}
    </>
  )
}
