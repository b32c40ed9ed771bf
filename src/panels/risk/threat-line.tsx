import * as text from '#text/risk'
import type { RegisterRow } from '../../analysis/register'
import { isClosed } from '../../analysis/standing'
import { showThreat } from '../../commands/reveal'
import { setSession } from '../../store/session'
import { SeverityShape } from '../../ui/severity'

type LineProps = {
  readonly row: RegisterRow
  /** What to say in place of where it stands. */
  readonly note?: string
}

/** One threat in one line: its level, title and element; a click opens it in the threat list. */
export function ThreatLine({ row, note }: LineProps) {
  const { title, element, risks, standing } = row
  const level = risks.residual.level
  return (
    <li className="relative flex items-start gap-2 rounded-control px-1.5 py-1 hover:bg-sunken">
      <SeverityShape className="mt-1.5" level={level} size={9} />
      <div className="min-w-0 flex-1">
        <button
          className={`text-left font-medium after:absolute after:inset-0 after:rounded-control ${isClosed(standing) ? 'text-muted' : ''}`}
          onClick={() => showThreat(row)}
          onPointerEnter={() => setSession({ hovered: element.id })}
          type="button"
        >
          <span className="sr-only">{text.riskOf(level)} </span>
          {title}
        </button>
        <p className="truncate text-muted text-xs">
          {element.name} · {note ?? text.standing[standing]}
        </p>
      </div>
      <span className="text-muted text-xs tabular-nums">
        <span className="sr-only">{text.score} </span>
        {risks.residual.score}
      </span>
    </li>
  )
}
