import { useStore } from 'zustand'
import * as text from '#text/review'
import { byTime } from '../../analysis/baseline'
import { compareStore, showComparison } from '../../store/compare-picture'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { Field, Select } from '../../ui/field'
import { Part } from '../risk/part'
import { ElementChanges } from './element-changes'
import { ThreatChanges } from './threat-changes'
import { useComparison } from './use-comparison'

const NOW = 'now'

/** Two states against each other: what is drawn, and the threats. */
export function ComparePart() {
  const baselines = useDocument(({ model }) => model.baselines)
  const pair = useStore(compareStore, (state) => state.pair)
  const compared = useComparison()
  const all = byTime(baselines)
  if (all.length === 0 || !pair || !baselines[pair.from]) return null
  const options = all.map(([value, { name }]) => ({ value, label: name || text.unnamed }))
  return (
    <Part
      end={
        <Button onClick={() => showComparison(null)} size="sm" variant="ghost">
          {text.stopComparing}
        </Button>
      }
      title={text.compare}
    >
      <div className="mb-2 grid grid-cols-2 gap-2">
        <Field label={text.from}>
          {({ id }) => (
            <Select
              id={id}
              onChange={(from) => showComparison({ ...pair, from })}
              options={options}
              value={pair.from}
            />
          )}
        </Field>
        <Field label={text.to}>
          {({ id }) => (
            <Select
              id={id}
              onChange={(to) => showComparison({ ...pair, to: to === NOW ? null : to })}
              options={[{ value: NOW, label: text.now }, ...options]}
              value={pair.to ?? NOW}
            />
          )}
        </Field>
      </div>
      {compared ? (
        <div className="flex flex-col gap-3">
          <ElementChanges compared={compared} />
          <ThreatChanges compared={compared} />
        </div>
      ) : (
        <p className="text-muted">{text.comparing}</p>
      )}
    </Part>
  )
}
