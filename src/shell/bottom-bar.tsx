import { wantsAttention, withOwn } from '../analysis/verdict'
import { setSession } from '../store/session'
import { useDerived, useSession } from '../store/use'
import { Icon } from '../ui/icon'

const ITEMS = [
  { id: 'palette', label: 'Add', icon: 'plus' },
  { id: 'threats', label: 'Threats', icon: 'warning' },
  { id: 'inspector', label: 'Element', icon: 'edit' },
  { id: 'attackers', label: 'Attackers', icon: 'eye' },
] as const

/** The thumb's reach on small screens: what the side panels are on large ones. */
export function BottomBar() {
  const sheet = useSession((session) => session.sheet)
  const urgent = useDerived(({ analysis, own, decided }) =>
    analysis ? withOwn(analysis.threats, own).filter((threat) => wantsAttention(threat, decided)).length : 0,
  )
  return (
    <nav aria-label="Panels" className="z-40 grid h-14 shrink-0 grid-cols-4 border-line border-t bg-panel">
      {ITEMS.map((item) => (
        <button
          key={item.id}
          type="button"
          aria-pressed={sheet === item.id}
          onClick={() => setSession({ sheet: sheet === item.id ? null : item.id })}
          className="flex flex-col items-center justify-center gap-0.5 text-muted text-xs aria-pressed:font-semibold aria-pressed:text-accent-ink"
        >
          <Icon name={item.icon} />
          {item.id === 'threats' && urgent > 0 ? `${item.label} ${urgent}` : item.label}
        </button>
      ))}
    </nav>
  )
}
