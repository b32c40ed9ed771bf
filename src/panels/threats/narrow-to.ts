import * as text from '#text/threats'
import { elementName } from '../../model/element'
import { contents } from '../../model/geometry'
import type { Id, Model } from '../../model/model'
import { own } from '../../model/own'
import type { Only } from './threat-list'

export type Narrowing = { readonly only: Only; readonly label: string }

const NOT: Narrowing = { only: null, label: '' }

/** The elements that a selection narrows the list to: a zone stands for what lies in it. Gone ones do not count. */
export function narrowTo(model: Model, selection: readonly Id[]): Narrowing {
  const there = selection.filter(
    (id) => own(model.assets, id) ?? own(model.zones, id) ?? own(model.flows, id),
  )
  const [first] = there
  if (first === undefined) return NOT
  const inside = there.filter((id) => own(model.zones, id)).flatMap((id) => contents(model, id))
  const label = there.length === 1 ? elementName(model, first) : text.elements(there.length)
  return { only: new Set([...there, ...inside]), label }
}
