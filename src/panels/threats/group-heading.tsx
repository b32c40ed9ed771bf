import { level } from '#text/levels'
import * as text from '#text/threats'
import { askableOf } from '../../catalogue/pack/model-properties'
import { STRIDE } from '../../catalogue/stride'
import { elementName } from '../../model/element'
import { useDocument } from '../../store/use'
import { causeLabel } from './cause'
import { type Group, type Grouping, NO_LETTER, ORGANISATION } from './threat-list'

const LEVELS: Readonly<Record<string, string>> = level

type HeadingProps = { readonly group: Group; readonly by: Grouping; readonly count: number }

/** What the cards below have in common; by risk there is one list, named for screen readers only. */
export function GroupHeading({ group, by, count }: HeadingProps) {
  const name = useDocument(({ model }) => (by === 'element' ? elementName(model, group.id) : ''))
  const askable = useDocument(({ model }) => askableOf(model))
  const isApart = group.id === ORGANISATION
  if (by === 'risk' && !isApart) return <h2 className="sr-only">{text.threatsWorstFirst}</h2>
  const letter = STRIDE.find((each) => each.letter === group.id)?.name
  return (
    <h2 className="sticky top-0 z-2 -mx-3 flex items-baseline gap-1.5 bg-panel px-3 py-1 font-semibold">
      {isApart
        ? text.aboutTheOrganisation
        : by === 'cause'
          ? causeLabel(group.id, askable)
          : name || letter || LEVELS[group.id] || (group.id === NO_LETTER && text.noLetterYet)}
      <span className="font-normal text-faint text-xs">{count}</span>
    </h2>
  )
}
