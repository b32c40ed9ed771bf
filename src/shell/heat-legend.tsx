import * as levels from '#text/levels'
import * as text from '#text/shell-hints'
import type { Level } from '../analysis/threat'
import type { Id } from '../model/model'
import { select, setSession } from '../store/session'
import { useDerived, useDocument } from '../store/use'
import { requestView } from '../store/viewport'
import { IconButton } from '../ui/button'
import { SeverityShape } from '../ui/severity'
import { tip } from '../ui/tip'

const LEVELS: readonly Level[] = ['critical', 'high', 'medium', 'low']

/** What the heat on the canvas means, and where each level is: a press selects its elements. */
export function HeatLegend() {
  const badges = useDerived((state) => state.badges)
  const { assets, flows } = useDocument(({ model: { assets, flows } }) => ({ assets, flows }))
  const inScope = (id: Id) => (assets[id] ?? flows[id])?.outOfScope === null
  function show(ids: readonly Id[]) {
    select(ids)
    requestView({ type: 'reveal', ids })
  }
  return (
    <section
      aria-label={text.worstOpenRisk}
      className="absolute top-3 left-3 z-10 flex max-w-[calc(100%-1.5rem)] flex-wrap items-center gap-1 rounded-card border border-line bg-panel p-1 pl-3 shadow-float"
    >
      <h2 className="mr-1 font-semibold text-xs">{text.worstOpenRisk}</h2>
      {LEVELS.map((level) => {
        const ids = [...badges].flatMap(([id, { worst }]) => (worst === level && inScope(id) ? [id] : []))
        return (
          <button
            aria-label={text.selectLevel(levels.level[level], ids.length)}
            className="flex min-h-7 items-center gap-1.5 rounded-control px-1.5 text-xs pointer-coarse:min-h-11 hover:bg-sunken disabled:opacity-60"
            disabled={ids.length === 0}
            key={level}
            onClick={() => show(ids)}
            type="button"
            {...tip(text.selectWorst(levels.levelInSentence[level]))}
          >
            <SeverityShape level={level} size={11} />
            {levels.level[level]} <span className="text-muted">{ids.length}</span>
          </button>
        )
      })}
      <IconButton icon="x" label={text.hideHeat} onClick={() => setSession({ heat: false })} size="sm" />
    </section>
  )
}
