import * as text from '#text/threats'
import { packOf } from '../../catalogue/pack/pack-of'
import { tip } from '../../ui/tip'
import { useCatalogue } from '../use-catalogue'

/** The name of the rule pack that a threat's rule comes from; nothing for the built-in rules. */
export function PackChip({ rule }: { readonly rule: string }) {
  const catalogue = useCatalogue()
  const pack = catalogue && packOf(catalogue, rule)
  if (!pack) return null
  return (
    <span
      className="inline-block max-w-48 truncate rounded-full border border-line-strong px-1.5 align-bottom text-[11px] text-muted leading-4"
      {...tip(text.fromThisRulePack)}
    >
      {pack.name}
    </span>
  )
}
