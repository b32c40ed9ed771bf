import { useState } from 'react'
import * as text from '#text/attackers'
import { type AttackView, entriesByAsset } from '../../analysis/attack/attack-view'
import type { Attacker } from '../../analysis/attack/attacker'
import type { Catalogue } from '../../catalogue/define'
import { removeAttacker } from '../../commands/attackers'
import { chooseAttacker } from '../../store/attack-picture'
import { setSession } from '../../store/session'
import { Button } from '../../ui/button'
import { ElementLink } from '../element-link'
import { ChangeAttacker } from './attacker-form'
import { accessName, Capability, ScopeSwitch } from './attacker-row'
import { Breakers } from './breakers'
import { Jewels } from './jewels'
import { PathList } from './path-list'
import { Section } from './section'
import { useAttackView, useDrawing } from './use-attack'

type SightProps = { readonly attacker: Attacker; readonly catalogue: Catalogue }

/** The system as this attacker sees it. */
export function AttackerSight({ attacker, catalogue }: SightProps) {
  const view = useAttackView(attacker, catalogue)
  const [shown, setShown] = useState<string | null>(null)
  const path = view?.paths.find(({ key }) => key === shown) ?? null
  useDrawing(view, path)
  return (
    <div className="flex flex-col gap-4 p-3" onPointerLeave={() => setSession({ hovered: null })}>
      <Button
        autoFocus
        className="self-start"
        icon="chevron-left"
        onClick={() => chooseAttacker(null)}
        size="sm"
        variant="ghost"
      >
        {text.allAttackers}
      </Button>
      <Profile attacker={attacker} />
      {view && (
        <>
          <PathList attacker={attacker} onShow={setShown} shown={path?.key ?? null} view={view} />
          {view.paths.length > 0 && <Breakers catalogue={catalogue} view={view} />}
          <FirstMoves view={view} />
          <Entries view={view} />
          <Jewels view={view} />
        </>
      )}
    </div>
  )
}

function Profile({ attacker }: { readonly attacker: Attacker }) {
  const { id, name, summary, motives, access, capability, isOwn } = attacker
  const [changing, setChanging] = useState(false)
  if (changing) return <ChangeAttacker attacker={attacker} onClose={() => setChanging(false)} />
  return (
    <header className="flex flex-col gap-1">
      <div className="flex items-start justify-between gap-2">
        <h3 className="font-semibold text-base">{name}</h3>
        <ScopeSwitch attacker={attacker} />
      </div>
      {summary && <p className="text-muted">{summary}</p>}
      <Capability level={capability} />
      {motives.length > 0 && <p className="text-xs">{text.wants(motives)}</p>}
      <p className="text-xs">{text.has(access.map(accessName))}</p>
      {isOwn && (
        <div className="mt-1 flex gap-1.5">
          <Button onClick={() => setChanging(true)} size="sm">
            {text.change}
          </Button>
          <Button onClick={() => removeAttacker(id, name)} size="sm" variant="danger">
            {text.remove}
          </Button>
        </div>
      )}
    </header>
  )
}

function FirstMoves({ view: { firstMoves } }: { readonly view: AttackView }) {
  if (firstMoves.length === 0) return null
  return (
    <Section title={text.firstMoves}>
      <ul className="flex flex-col gap-1">
        {firstMoves.map(({ key, title, element }) => (
          <li key={key}>
            {title} <span className="text-muted">{text.atElement} </span>
            <ElementLink id={element.id}>{element.name}</ElementLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Entries({ view }: { readonly view: AttackView }) {
  const entries = entriesByAsset(view)
  const beyond = view.reached.length
  return (
    <Section title={text.whereTheyCanStart}>
      {entries.length === 0 ? (
        <p className="text-muted">{text.nowhereToStart}</p>
      ) : (
        <>
          <ul className="flex flex-col gap-1">
            {entries.map(({ square, why }) => (
              <li key={square.asset.id}>
                <ElementLink id={square.asset.id}>{square.asset.name}</ElementLink>{' '}
                <span className="text-muted">{why}</span>
              </li>
            ))}
          </ul>
          <p className="mt-1 text-muted text-xs">{text.comeTo(beyond)}</p>
        </>
      )}
    </Section>
  )
}
