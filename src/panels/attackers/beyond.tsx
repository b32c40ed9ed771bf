import { useMemo } from 'react'
import * as text from '#text/attackers'
import { withOwn } from '../../analysis/verdict'
import { useDerived } from '../../store/use'
import { ElementLink } from '../element-link'
import { useOutOfReach } from '../use-out-of-reach'

/** Threats that nobody in scope can carry out, folded, with the reason. */
export function Beyond() {
  const { analysis, own } = useDerived((derived) => derived)
  const reasons = useOutOfReach()
  const threats = useMemo(
    () =>
      withOwn(analysis?.threats ?? [], own).flatMap((threat) => {
        const reason = reasons?.get(threat.key)
        return reason ? [{ threat, reason }] : []
      }),
    [analysis, own, reasons],
  )
  if (threats.length === 0) return null
  return (
    <details>
      <summary className="min-h-6 cursor-pointer text-muted pointer-coarse:min-h-11">
        {text.beyondAll(threats.length)}
      </summary>
      <ul className="mt-1 flex flex-col gap-1.5">
        {threats.map(({ threat: { key, title, element }, reason }) => (
          <li key={key}>
            {title} <span className="text-muted">{text.atElement} </span>
            <ElementLink id={element.id}>{element.name}</ElementLink>
            <p className="text-muted text-xs">{reason}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
