import { elementName } from '../../model/element'
import type { Id } from '../../model/model'
import { useDocument } from '../../store/use'
import { ElementLink } from '../element-link'

/** Where a mitigation goes: the element, how many more there are, or the whole system. */
export function PlaceNames({ places }: { readonly places: readonly Id[] }) {
  const [first, ...others] = places
  const name = useDocument(({ model }) => (first === undefined ? '' : elementName(model, first)))
  if (first === undefined) return null
  if (first === 'system') return 'the whole system'
  return (
    <>
      <ElementLink id={first}>{name}</ElementLink>
      {others.length > 0 && ` and ${others.length} more`}
    </>
  )
}
