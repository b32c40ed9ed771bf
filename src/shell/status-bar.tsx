import { isOpen, type Level, needsAttention } from '../analysis/threat'
import { useDerived, useDocument } from '../store/use'
import { plural } from './plural'

const ORDER: readonly Level[] = ['critical', 'high', 'medium', 'low']

function Counts() {
  const assets = useDocument(({ model }) => Object.keys(model.assets).length)
  const flows = useDocument(({ model }) => Object.keys(model.flows).length)
  const zones = useDocument(({ model }) => Object.keys(model.zones).length)
  return (
    <span>
      {plural(assets, 'asset')} · {plural(flows, 'flow')} · {plural(zones, 'zone')}
    </span>
  )
}

function Risk() {
  const threats = useDerived(({ analysis }) => analysis?.threats)
  if (!threats) return <span>Reading the catalogue…</span>
  const open = threats.filter(isOpen)
  const urgent = open.filter(needsAttention).length
  const worst = ORDER.find((level) => open.some((threat) => threat.risk.level === level))
  return (
    <>
      <span>
        {open.length} open, {urgent} need attention
      </span>
      {worst && (
        <span>
          Highest residual risk <strong className="text-ink">{worst}</strong>
        </span>
      )}
    </>
  )
}

/** The lower edge: how much there is, how bad it is, and that it stays here. */
export function StatusBar() {
  return (
    <footer className="flex h-8 shrink-0 items-center gap-5 border-line border-t bg-panel px-4 text-muted text-xs">
      <Counts />
      <Risk />
      <span className="ml-auto">Nothing leaves this page</span>
    </footer>
  )
}
