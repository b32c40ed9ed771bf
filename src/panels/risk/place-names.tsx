import * as text from '#text/risk'
import { elementName } from '../../model/element'
import type { Id } from '../../model/model'
import { useDocument } from '../../store/use'
import { ElementLink } from '../element-link'

/** Where a mitigation goes: the element, how many more there are, or the whole system. */
export function PlaceNames({ places }: { readonly places: readonly Id[] }) {
  const [first, ...others] = places
  const name = useDocument(({ model }) => (first === undefined ? '' : elementName(model, first)))
  if (first === undefined) return null
  if (first === 'system') return text.theWholeSystem
  return (
    <>
      <ElementLink id={first}>{name}</ElementLink>
      {others.length > 0 && ` ${text.andMore(others.length)}`}
    </>
  )
}
