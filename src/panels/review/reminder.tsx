import { date, series } from '#text/locale'
import * as text from '#text/review'
import type { MajorChange } from '../../analysis/compare'
import { elementName } from '../../model/element'
import type { Id } from '../../model/model'
import { documentStore } from '../../store/document'
import { registerStore } from '../../store/register'
import { Icon } from '../../ui/icon'
import { told } from '../../ui/told'
import { ElementLink } from '../element-link'
import { ThreatLines } from '../risk/threat-lines'
import type { Review } from './use-review'

/** Why to look at the model again, while there is a reason. */
export function Reminder({ review: { late, major, since } }: { readonly review: Review }) {
  const isDue = late !== null || major.length > 0
  return (
    <div className="empty:-mb-4" role="status">
      {isDue && (
        <section
          aria-label={text.aReviewIsDue}
          className="flex flex-col gap-2 rounded-card border border-high bg-high-soft p-2.5 text-ink"
        >
          <h3 className="flex items-center gap-1.5 font-semibold text-high">
            <Icon name="clock" />
            {text.aReviewIsDue}
          </h3>
          {late !== null && <p>{text.reviewDateWas(date(late, 'day'))}</p>}
          {major.length > 0 && (
            <>
              <p>{text.changedSince(since)}</p>
              <ul className="flex flex-col gap-1.5">
                {major.map((change) => (
                  <li key={change.what}>
                    <Change change={change} />
                  </li>
                ))}
              </ul>
              <p>{text.lookAtWhatIsNew}</p>
            </>
          )}
        </section>
      )}
    </div>
  )
}

function Change({ change }: { readonly change: MajorChange }) {
  if (change.what === 'crossing') {
    return (
      <>
        {text.newBetweenZones} <Names ids={change.flows} />
      </>
    )
  }
  if (change.what === 'kind') {
    return (
      <>
        {text.newKindOfAsset} <Names ids={change.assets} />
      </>
    )
  }
  const { register } = registerStore.getState()
  return (
    <>
      {text.newCriticalThreats}
      <ThreatLines rows={change.keys.flatMap((key) => register?.byKey.get(key) ?? [])} />
    </>
  )
}

const SHOWN = 6

function Names({ ids }: { readonly ids: readonly Id[] }) {
  const { model } = documentStore.getState()
  return told(
    series(
      ids.slice(0, SHOWN).map((id) => (
        <ElementLink id={id} key={id}>
          {elementName(model, id)}
        </ElementLink>
      )),
      ids.length - SHOWN,
    ),
  )
}
