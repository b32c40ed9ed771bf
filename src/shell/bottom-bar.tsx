import * as text from '#text/shell'
import { wantsAttention, withOwn } from '../analysis/verdict'
import { panelsOn } from '../panels/panel'
import { sessionStore, setSession } from '../store/session'
import { useDerived, useSession } from '../store/use'
import { Icon } from '../ui/icon'
import { Menu } from '../ui/menu'
import { ReviewChip } from './review-chip'

const ITEMS = [
  { id: 'palette', label: text.add, icon: 'plus' },
  { id: 'threats', label: text.threats, icon: 'warning' },
  { id: 'inspector', label: text.element, icon: 'edit' },
] as const

/** All panels that have no place of their own in the bar. */
const OTHERS = [...panelsOn('left'), ...panelsOn('right')].filter(({ id }) =>
  ITEMS.every((item) => item.id !== id),
)

const ITEM =
  'flex flex-col flat:flex-row flat:gap-2! items-center justify-center gap-0.5! text-muted text-xs aria-pressed:font-semibold aria-pressed:text-accent-ink'

/** The thumb's reach on small screens: what the side panels are on large ones. */
export function BottomBar() {
  const sheet = useSession((session) => session.sheet)
  const urgent = useDerived(({ analysis, own, decided }) =>
    analysis ? withOwn(analysis.threats, own).filter((threat) => wantsAttention(threat, decided)).length : 0,
  )
  const other = OTHERS.find(({ id }) => id === sheet)
  return (
    <nav
      aria-label={text.panels}
      data-bottom-bar=""
      className="z-40 box-content grid h-14 shrink-0 grid-cols-4 pb-[env(safe-area-inset-bottom)] flat:h-10 flat:pointer-coarse:h-11 border-line border-t bg-panel"
    >
      {ITEMS.map((item) => (
        <button
          key={item.id}
          type="button"
          aria-pressed={sheet === item.id}
          data-opens={item.id}
          onClick={() => setSession({ sheet: sheet === item.id ? null : item.id })}
          className={ITEM}
        >
          <Icon className="cramped:hidden" name={item.icon} />
          {item.id === 'threats' && urgent > 0 ? text.withCount(item.label, urgent) : item.label}
        </button>
      ))}
      <Menu
        className={`${ITEM} ${other ? 'font-semibold text-accent-ink' : ''} w-full`}
        label={other ? text.morePanelsThan(other.title) : text.morePanels}
        sections={otherPanels}
      >
        <span className="relative flex cramped:hidden">
          <Icon name="more" />
          <ReviewChip dot />
        </span>
        {other?.title ?? text.more}
      </Menu>
    </nav>
  )
}

function otherPanels() {
  const { sheet } = sessionStore.getState()
  const show = (id: string) => () => setSession({ sheet: sheet === id ? null : id })
  return [OTHERS.map(({ id, title }) => ({ id, label: title, checked: id === sheet, onSelect: show(id) }))]
}
