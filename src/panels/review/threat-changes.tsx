import { useStore } from 'zustand'
import * as text from '#text/review'
import { levelOf } from '../../analysis/threat'
import { elementName } from '../../model/element'
import type { Baseline, ThreatKey } from '../../model/model'
import { own } from '../../model/own'
import { registerStore } from '../../store/register'
import { Button } from '../../ui/button'
import { SeverityShape } from '../../ui/severity'

import { ThreatLine } from '../risk/threat-line'
import { useMore } from '../use-more'
import { asModel } from './element-changes'
import type { Compared } from './use-comparison'

type Entry = { readonly key: ThreatKey; readonly note: string }

/** The threats that are new, gone, re-scored, re-opened and closed; those that are still there lead to their card. */
export function ThreatChanges({ compared }: { readonly compared: Compared }) {
  const { from: past, to: present, comparison } = compared
  const { fresh, gone, rescored, reopened, closed } = comparison.threats
  const lists: readonly {
    readonly title: string
    readonly of: Baseline
    readonly entries: readonly Entry[]
  }[] = [
    {
      title: text.reOpened,
      of: present,
      entries: reopened.map((key) => ({ key, note: text.decidedBeforeAsksAgain })),
    },
    {
      title: text.newThreats,
      of: present,
      entries: fresh.map((key) => ({ key, note: text.notKnownBefore })),
    },
    {
      title: text.reScored,
      of: present,
      entries: rescored.map(({ key, from, to }) => ({ key, note: text.fromTo(from, to) })),
    },
    { title: text.nowClosed, of: present, entries: closed.map((key) => ({ key, note: text.wasToBeDone })) },
    { title: text.gone, of: past, entries: gone.map((key) => ({ key, note: text.doesNotHoldAnyMore })) },
  ]
  const some = lists.filter(({ entries }) => entries.length > 0)
  if (some.length === 0) return <p>{text.noThreatChanged}</p>
  return some.map((list) => <ThreatList key={list.title} {...list} />)
}

type ListProps = { readonly title: string; readonly of: Baseline; readonly entries: readonly Entry[] }

const CHUNK = 8

function ThreatList({ title, of, entries }: ListProps) {
  const { shown, rest, showMore } = useMore(entries, CHUNK)
  const register = useStore(registerStore, (state) => state.register)
  return (
    <section aria-label={`${title}: ${text.threatCount(entries.length)}`}>
      <h4 className="font-semibold">
        {title} <span className="font-normal text-muted tabular-nums">{entries.length}</span>
      </h4>
      <ul className="flex flex-col">
        {shown.map(({ key, note }) => {
          const row = register?.byKey.get(key)
          return row ? (
            <ThreatLine key={key} note={note} row={row} />
          ) : (
            <PastLine key={key} note={note} of={of} threat={key} />
          )
        })}
      </ul>
      {rest > 0 && (
        <Button onClick={showMore} size="sm" variant="ghost">
          {text.showMoreOf(entries.length)}
        </Button>
      )}
    </section>
  )
}

type PastProps = { readonly threat: ThreatKey; readonly of: Baseline; readonly note: string }

/** A threat that is not there any more, as the baseline knew it. */
function PastLine({ threat, of, note }: PastProps) {
  const at = threat.indexOf(':')
  const [rule, element] = [threat.slice(0, at), threat.slice(at + 1)]
  const score = own(of.threats, threat)?.score ?? 0
  return (
    <li className="flex items-start gap-2 px-1.5 py-1 text-muted">
      <SeverityShape className="mt-1.5" level={levelOf(score)} size={9} />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{own(of.titles, rule) ?? own(of.titles, threat) ?? threat}</p>
        <p className="truncate text-xs">
          {element !== '' && rule !== 'own' && `${elementName(asModel(of), element)} · `}
          {note}
        </p>
      </div>
    </li>
  )
}
