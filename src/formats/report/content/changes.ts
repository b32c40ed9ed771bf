import { phase } from '#text/phases'
import * as text from '#text/report-threats'
import { progressOf } from '../../../analysis/baseline'
import { type Comparison, compare } from '../../../analysis/compare'
import { PHASES } from '../../../analysis/standing'
import { elementName } from '../../../model/element'
import type { Baseline, ThreatKey } from '../../../model/model'
import { type Block, paragraph, say, tableOr, type Words } from '../blocks'
import type { Findings } from '../findings'
import { dayOf } from '../words'

/** What came, went and changed since the last baseline, and how many threats were open, planned and closed at each. */
export function changeBlocks(findings: Findings, date: string): readonly Block[] {
  const { model, register } = findings
  const baselines = Object.values(model.baselines).sort((a, b) => (a.at < b.at ? 1 : -1))
  const [last] = baselines
  if (!last) return [paragraph(text.noBaseline)]
  const now = { name: text.thisReport, at: date, ...register.totals.byPhase }
  return [
    paragraph([text.comparedWith(last.name, dayOf(last.at)), last.note.trim()].filter(Boolean).join(' ')),
    ...since(findings, last),
    { type: 'heading', text: text.overTime },
    {
      type: 'table',
      caption: text.overTime,
      head: [text.baseline, text.day, ...PHASES.map((each) => phase[each])],
      rows: [...progressOf([...baselines].reverse()), now].map((point) => [
        say(point.name),
        say(dayOf(point.at)),
        ...PHASES.map((each) => say(String(point[each]))),
      ]),
    },
  ]
}

function since(findings: Findings, last: Baseline): readonly Block[] {
  const { model, register, catalogue } = findings
  const comparison = compare(last, model, register, catalogue)
  const rows = listed(findings, last, comparison).filter(([, names]) => names.length > 0)
  const reasons = comparison.major.map((change) => {
    if (change.what === 'crossing') return text.newCrossings(change.flows.length)
    if (change.what === 'kind') return text.newKinds(change.assets.length)
    return text.newCritical(change.keys.length)
  })
  return [
    ...(reasons.length > 0
      ? [{ type: 'call' as const, words: say(text.worthAReview(reasons.join('; '))) }]
      : []),
    tableOr(
      text.nothingHasChanged,
      text.changesSince,
      [text.what, text.howMany, text.which],
      rows.map(([what, names]): readonly Words[] => [
        [{ text: what, strong: true }],
        say(String(names.length)),
        say(names.join('; ')),
      ]),
    ),
  ]
}

/** Each sort of change with the names of what changed so. */
function listed(
  { model, register }: Findings,
  last: Baseline,
  { elements, threats }: Comparison,
): readonly (readonly [string, readonly string[]])[] {
  const then = { ...model, ...last.model }
  const titleThen = (key: ThreatKey) => last.titles[key.split(':')[0] ?? ''] ?? last.titles[key] ?? key
  const title = (key: ThreatKey) => {
    const row = register.byKey.get(key)
    return row ? `${row.title} (${row.element.name})` : titleThen(key)
  }
  return [
    [text.elementsAdded, elements.added.map((id) => elementName(model, id))],
    [text.elementsRemoved, elements.removed.map((id) => elementName(then, id))],
    [text.elementsChanged, elements.changed.map((id) => elementName(model, id))],
    [text.newThreats, threats.fresh.map(title)],
    [text.threatsGone, threats.gone.map(titleThen)],
    [text.scoredAnew, threats.rescored.map(({ key, from, to }) => `${title(key)}: ${from} → ${to}`)],
    [text.reOpened, threats.reopened.map(title)],
    [text.nowClosed, threats.closed.map(title)],
  ]
}
