import type { ReactNode } from 'react'
import * as locale from '#text/locale'
import * as text from '#text/triage'
import type { Threat } from '../../analysis/threat'
import { lettersOf, riskNow } from '../../analysis/verdict'
import { STRIDE } from '../../catalogue/stride'
import { useDerived } from '../../store/use'
import { SeverityBadge } from '../../ui/severity'
import { strideInk } from '../../ui/stride-letter'
import { told } from '../../ui/told'
import { factText } from '../threats/fact-text'
import { useCatalogue } from '../use-catalogue'
import { useOutOfReach } from '../use-out-of-reach'
import { TriageStanding } from './triage-standing'
import { useAttackers } from './use-attackers'
import { whereOf } from './where-of'

const MOST_FACTS = 4
const MOST_NAMES = 7

/** One threat for the whole room: what, where, why, how, what helps, who. */
export function TriageThreat({ threat }: { readonly threat: Threat }) {
  const rule = useCatalogue()?.rules.get(threat.rule)
  const story = threat.own?.story ?? rule?.story ?? ''
  return (
    <article
      aria-label={threat.title}
      className="flex flex-col gap-5 text-[clamp(1rem,1.45vw,1.6rem)] leading-snug"
    >
      <Head threat={threat} />
      <TriageStanding threat={threat} />
      <Facts threat={threat} />
      {story && <p className="text-muted">{story}</p>}
      <Helps threat={threat} />
      <Who threat={threat} />
    </article>
  )
}

function Head({ threat }: { readonly threat: Threat }) {
  const reason = useOutOfReach()?.get(threat.key)
  const risk = useDerived(({ decided }) => riskNow(threat, decided))
  const letters = lettersOf(threat).map((letter) => ({
    letter,
    name: STRIDE.find((each) => each.letter === letter)?.name ?? letter,
  }))
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="mr-5 origin-left scale-125">
          <SeverityBadge level={risk.level} score={risk.score} />
        </span>
        {letters.map(({ letter, name }) => (
          <span className={`font-semibold text-[0.8em] ${strideInk(letter)}`} key={letter}>
            {name}
          </span>
        ))}
        {threat.own && <span className="font-semibold text-[0.8em] text-accent-ink">{text.ownThreat}</span>}
      </p>
      <h2
        className="font-semibold text-[clamp(1.6rem,2.9vw,3.25rem)] leading-[1.12] tracking-tight outline-none"
        data-triage-heading=""
        tabIndex={-1}
      >
        {threat.title}
      </h2>
      <p>{told(text.onElement(<strong className="font-semibold">{whereOf(threat)}</strong>))}</p>
      {reason && (
        <p className="text-[0.85em] text-muted">
          <strong className="font-semibold">{text.outOfReach}</strong> {reason}
        </p>
      )}
    </div>
  )
}

function Facts({ threat }: { readonly threat: Threat }) {
  const { because } = threat
  if (because.length === 0) return null
  const rest = because.length - MOST_FACTS
  return (
    <Part title={text.because}>
      <ul className="list-disc space-y-1 pl-[1.1em] marker:text-faint">
        {because.slice(0, MOST_FACTS).map((fact) => (
          <li key={factText(fact)}>{factText(fact)}</li>
        ))}
        {rest > 0 && <li>{text.andMore(rest)}</li>}
      </ul>
    </Part>
  )
}

function Helps({ threat }: { readonly threat: Threat }) {
  const catalogue = useCatalogue()
  if (threat.controls.length === 0) return null
  return (
    <Part title={text.mitigations}>
      <ul className="flex flex-wrap gap-x-2 gap-y-1.5">
        {threat.controls.map(({ id, state }) => (
          <li className="rounded-control border border-line-strong px-2 py-0.5 text-[0.85em]" key={id}>
            {catalogue?.controls.get(id)?.name ?? id}
            {text.controlState[state] && (
              <strong className="font-semibold"> · {text.controlState[state]}</strong>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Who({ threat }: { readonly threat: Threat }) {
  const names = useAttackers(threat)
  if (names.length === 0) return null
  return (
    <Part title={text.whoCouldDoIt}>
      <p className="text-[0.85em]">{locale.names(names.slice(0, MOST_NAMES), names.length - MOST_NAMES)}</p>
    </Part>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 font-semibold text-[0.7em] text-muted">{title}</h3>
      {children}
    </section>
  )
}
