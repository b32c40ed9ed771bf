import { series } from '#text/locale'
import * as text from '#text/risk'
import { elementName } from '../../model/element'
import type { Id } from '../../model/model'
import { useDocument } from '../../store/use'
import { told } from '../../ui/told'
import { ElementLink } from '../element-link'

/** Where a mitigation goes: the element, how many more there are, or the whole system. */
export function PlaceNames({ places }: { readonly places: readonly Id[] }) {
  const [first, ...others] = places
  const name = useDocument(({ model }) => (first === undefined ? '' : elementName(model, first)))
  if (first === undefined) return null
  if (first === 'system') return text.theWholeSystem
  return told(
    series(
      [
        <ElementLink id={first} key={first}>
          {name}
        </ElementLink>,
      ],
      others.length,
    ),
  )
}
