import * as text from '#text/attackers'
import type { AttackView } from '../../analysis/attack/attack-view'
import { setCrown } from '../../commands/attackers'
import { useDocument, useSession } from '../../store/use'
import { Button } from '../../ui/button'
import { ElementLink } from '../element-link'
import { Section } from './section'

/** What they would want, and whether a path leads there; people mark more with what is selected. */
export function Jewels({ view: { jewels, reachable } }: { readonly view: AttackView }) {
  return (
    <Section title={text.whatTheyWouldWant}>
      {jewels.length === 0 && <p className="text-muted">{text.noJewels}</p>}
      <ul className="flex flex-col gap-1">
        {jewels.map((jewel) => {
          const { id, name } = jewel.square.asset
          return (
            <li className="flex items-baseline justify-between gap-2" key={id}>
              <span>
                <ElementLink id={id}>{name}</ElementLink> <span className="text-muted">{jewel.why}</span>
                <span className="text-muted text-xs">
                  {reachable.includes(jewel) ? ` · ${text.withinReach}` : ` · ${text.noPathFound}`}
                </span>
              </span>
              {jewel.isMarked && (
                <Button
                  aria-label={text.takeTheMarkFrom(name)}
                  onClick={() => setCrown([id], false)}
                  size="sm"
                  variant="ghost"
                >
                  {text.unmark}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      <MarkSelected />
    </Section>
  )
}

function MarkSelected() {
  const selection = useSession((session) => session.selection)
  const assets = useDocument(({ model }) =>
    selection.filter((id) => model.assets[id] && model.assets[id]?.crown !== true),
  )
  return (
    <Button className="mt-2" disabled={assets.length === 0} onClick={() => setCrown(assets, true)} size="sm">
      {assets.length > 0 ? text.markSelected : text.selectToMark}
    </Button>
  )
}
