import { list } from '#text/locale'
import * as text from '#text/shell-present'
import { wantsAttention, withOwn } from '../../analysis/verdict'
import { elementName } from '../../model/element'
import type { Model } from '../../model/model'
import { factText } from '../../panels/threats/fact-text'
import { ThreatStatus } from '../../panels/threats/threat-status'
import { useDerived, useDocument } from '../../store/use'
import { SeverityBadge } from '../../ui/severity'
import { levelCounts, type Step } from './steps'

/** What a step is called. */
export function titleOf(step: Step, model: Model): string {
  if (step.type === 'whole') return model.info.title
  return step.type === 'zone' ? elementName(model, step.id) : step.threat.title
}

type Props = { readonly step: Step; readonly title: string }

/** The words of a step, to be read from the back of a room. */
export function Caption({ step, title }: Props) {
  return (
    <>
      <h1 className="text-balance font-semibold text-3xl leading-tight max-sm:text-xl">{title}</h1>
      <div className="mt-2 space-y-2 text-lg leading-snug max-sm:text-base">
        {step.type === 'whole' && <Whole />}
        {step.type === 'zone' && <Zone step={step} />}
        {step.type === 'threat' && <Threat step={step} />}
      </div>
    </>
  )
}

function Whole() {
  const model = useDocument((state) => state.model)
  const { analysis, own, decided } = useDerived((derived) => derived)
  const { assets, flows, zones, info } = model
  const [a, f, z] = [assets, flows, zones].map((table) => Object.keys(table).length)
  const threats = withOwn(analysis?.threats ?? [], own)
  const urgent = threats.filter((threat) => wantsAttention(threat, decided)).length
  return (
    <>
      <p className="text-muted">
        {text.drawn(a ?? 0, f ?? 0, z ?? 0)}
        {info.owner && ` · ${info.owner}`}
      </p>
      <p>{urgent === 0 ? text.noneUrgent : text.toAttendTo(urgent)}</p>
      <Levels ids={[...Object.keys(assets), ...Object.keys(flows)]} />
    </>
  )
}

function Threat({ step: { threat } }: { readonly step: Extract<Step, { type: 'threat' }> }) {
  const { risk, element, because } = threat
  const [first] = because
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
        <span className="origin-left scale-125 pr-6">
          <SeverityBadge level={risk.level} score={risk.score} />
        </span>
        <span>{text.onElement(element.name)}</span>
      </p>
      {first && <p>{factText(first)}</p>}
      <p className="text-muted">
        <ThreatStatus threat={threat} />
      </p>
    </>
  )
}

function Zone({ step: { id, assets } }: { readonly step: Extract<Step, { type: 'zone' }> }) {
  const names = useDocument(({ model }) => assets.map((asset) => elementName(model, asset)))
  const flows = useDocument(({ model }) =>
    Object.keys(model.flows).filter((flow) => assets.includes(model.flows[flow]?.to ?? '')),
  )
  return (
    <>
      <p className="text-muted">{list(names)}</p>
      <Levels ids={[id, ...assets, ...flows]} />
    </>
  )
}

function Levels({ ids }: { readonly ids: readonly string[] }) {
  const { analysis, own, decided } = useDerived((derived) => derived)
  const counts = levelCounts(withOwn(analysis?.threats ?? [], own), decided, ids)
  if (counts.length === 0) return <p>{text.noOpenThreatsHere}</p>
  return (
    <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
      {counts.map(({ level, count }) => (
        <span className="inline-flex items-center gap-2" key={level}>
          <SeverityBadge level={level} />
          {text.openThreats(count)}
        </span>
      ))}
    </p>
  )
}
