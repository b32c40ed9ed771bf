import { series } from '#text/locale'
import * as text from '#text/review'
import { elementName } from '../../model/element'
import { type Baseline, emptyModel, type Id, type Model } from '../../model/model'
import { useDocument } from '../../store/use'
import { DiffSign, type DiffState } from '../../ui/diff-sign'
import { told } from '../../ui/told'
import { ElementLink } from '../element-link'
import type { Compared } from './use-comparison'

const WORDS: readonly { readonly state: DiffState; readonly word: string }[] = [
  { state: 'added', word: text.added },
  { state: 'changed', word: text.changed },
  { state: 'removed', word: text.removed },
]

/** What came, went and says something else, by name. */
export function ElementChanges({ compared }: { readonly compared: Compared }) {
  const { from, to, comparison } = compared
  const { elements } = comparison
  const total = WORDS.reduce((sum, { state }) => sum + elements[state].length, 0)
  if (total === 0) return <p>{text.nothingDrawnChanged}</p>
  return (
    <ul className="flex flex-col gap-1">
      {WORDS.filter(({ state }) => elements[state].length > 0).map(({ state, word }) => (
        <li className="flex items-start gap-1.5" key={state}>
          <DiffSign state={state} />
          <p className="min-w-0">
            <span className="font-medium">
              {word} {elements[state].length}:
            </span>{' '}
            <Names ids={elements[state]} of={state === 'removed' ? from : to} />
          </p>
        </li>
      ))}
    </ul>
  )
}

const SHOWN = 12

function Names({ ids, of }: { readonly ids: readonly Id[]; readonly of: Baseline }) {
  const present = useDocument(({ model }) => ids.map((id) => isThere(model, id)))
  const model = asModel(of)
  return told(
    series(
      ids.slice(0, SHOWN).map((id, at) =>
        present[at] ? (
          <ElementLink id={id} key={id}>
            {elementName(model, id)}
          </ElementLink>
        ) : (
          elementName(model, id)
        ),
      ),
      ids.length - SHOWN,
    ),
  )
}

function isThere({ assets, zones, flows }: Model, id: Id): boolean {
  return [assets, zones, flows].some((table) => Object.hasOwn(table, id))
}

/** What a baseline keeps, with empty tables for the rest. */
export function asModel({ model, name, at }: Baseline): Model {
  const { assets, zones, flows, places } = model
  return { ...emptyModel('baseline', name, at), assets, zones, flows, places }
}
