import * as text from '#text/inspector'
import { swapFlows } from '../../commands/flow'
import { elementName } from '../../model/element'
import type { Id } from '../../model/model'
import { own } from '../../model/own'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { told } from '../../ui/told'
import { ElementLink } from '../element-link'

/** Where a flow comes from and goes to. */
export function FlowFields({ ids }: { readonly ids: readonly Id[] }) {
  const model = useDocument((state) => state.model)
  const [first, ...others] = ids.flatMap((id) => own(model.flows, id) ?? [])
  if (!first) return null
  return (
    <div className="flex items-center gap-2">
      {others.length === 0 && (
        <p className="min-w-0 flex-1">
          {told(
            text.fromTo(
              <ElementLink id={first.from}>{elementName(model, first.from)}</ElementLink>,
              <ElementLink id={first.to}>{elementName(model, first.to)}</ElementLink>,
            ),
          )}
        </p>
      )}
      <Button icon="swap" onClick={() => swapFlows(ids)} size="sm">
        {text.swapDirection}
      </Button>
    </div>
  )
}
