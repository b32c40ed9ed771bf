import type { ReactNode } from 'react'
import { series } from '#text/locale'
import * as text from '#text/mitigations'
import type { NextControl } from '../../analysis/next-controls'
import { setControl } from '../../commands/answer'
import { tellControl } from '../../commands/tell'
import { elementName } from '../../model/element'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { tip } from '../../ui/tip'
import { told } from '../../ui/told'
import { ElementLink } from '../element-link'

type CardProps = { readonly suggestion: NextControl; readonly children?: ReactNode }

const STATES = [
  { state: 'in-place', label: text.inPlace },
  { state: 'planned', label: text.planned },
  { state: 'absent', label: text.notInPlace },
] as const

/** A mitigation that nobody spoke about: where it would go, what it would do, and the answers. */
export function MitigationCard({ suggestion, children }: CardProps) {
  const { control, places, answers, lowers } = suggestion
  return (
    <>
      <p className="leading-5">
        {told(
          text.onPlace(
            <strong className="font-semibold" {...tip(control.summary)}>
              {control.name}
            </strong>,
            <Places places={places} />,
          ),
        )}
      </p>
      <p className="text-muted text-xs">
        {[
          answers.length > 0 && text.answers(answers.length),
          lowers > 0 && text.lowers(lowers),
          text.effortOf(control.effort),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        {STATES.map(({ state, label }) => (
          <Button
            key={state}
            onClick={() => void tellControl(control.name, state, () => setControl(places, control.id, state))}
            size="sm"
          >
            {label}
          </Button>
        ))}
        {children}
      </div>
    </>
  )
}

function Places({ places }: { readonly places: readonly string[] }) {
  const names = useDocument(({ model }) => places.map((id) => elementName(model, id)))
  const [first, ...others] = places
  if (first === 'system') return text.theWholeSystem
  if (!first) return null
  return told(
    series(
      [
        <ElementLink id={first} key={first}>
          {names[0] ?? first}
        </ElementLink>,
      ],
      others.length,
    ),
  )
}
