import * as text from '#text/risk'
import type { Register } from '../../analysis/register'
import { missingLetters } from '../../analysis/risk-map'
import { STRIDE } from '../../catalogue/stride'
import { openOwnThreat } from '../../store/own-threat-form'
import { Button } from '../../ui/button'
import { StrideLetter } from '../../ui/stride-letter'
import { Appetite } from './appetite'
import { ChosenThreats } from './chosen-threats'
import { HeatMap } from './heat-map'
import { Part } from './part'
import { RiskMatrix } from './risk-matrix'
import { TotalsTable } from './totals-table'
import { WorldSwitch } from './world-switch'

/** The risk in numbers and in two pictures that filter the threat list. */
export function Overview({ register }: { readonly register: Register }) {
  if (register.rows.length === 0) {
    return <p className="text-muted">{text.nothingDrawn}</p>
  }
  return (
    <>
      <Part title={text.riskOfTheModel}>
        <TotalsTable totals={register.totals} />
        <Appetite register={register} />
      </Part>
      <MissingLetters register={register} />
      <WorldSwitch />
      <Part title={text.likelihoodImpact}>
        <RiskMatrix register={register} />
      </Part>
      <Part title={text.strideElement}>
        <HeatMap register={register} />
      </Part>
      <ChosenThreats register={register} />
    </>
  )
}

/** Letters that nobody has found a threat of. */
function MissingLetters({ register }: { readonly register: Register }) {
  const missing = new Set(missingLetters(register))
  if (missing.size === 0) return null
  return (
    <Part title={text.notConsideredYet}>
      <p className="mb-1.5 text-muted">{text.noThreatOfTheseLetters}</p>
      <ul className="flex flex-col gap-1">
        {STRIDE.filter(({ letter }) => missing.has(letter)).map(({ letter, name, question }) => (
          <li className="flex items-start gap-2" key={letter}>
            <StrideLetter letter={letter} name={name} />
            <span className="min-w-0 flex-1">{question}</span>
            <Button onClick={() => openOwnThreat({ id: null, start: { stride: [letter] } })} size="sm">
              {text.addYourOwn}
              <span className="sr-only">: {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  )
}
