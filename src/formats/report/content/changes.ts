import { progressOf } from '../../../analysis/baseline'
import { compare } from '../../../analysis/compare'
import { isClosed } from '../../../analysis/standing'
import { elementName } from '../../../model/element'
import type { Baseline, ThreatKey } from '../../../model/model'
import { type Block, paragraph, say, tableOr, type Words } from '../blocks'
import type { Findings } from '../findings'
import { counted, dayOf } from '../words'

/** What came, went and changed since the last baseline, and how many threats were open at each. */
export function changeBlocks(findings: Findings, date: string): readonly Block[] {
  const { model, register } = findings
  const baselines = Object.values(model.baselines).sort((a, b) => (a.at < b.at ? 1 : -1))
  const [last] = baselines
  if (!last) return [paragraph('No baseline has been taken yet, so there is nothing to compare with.')]
  const closed = register.rows.filter(({ standing }) => isClosed(standing)).length
  const now = { name: 'This report', at: date, open: register.rows.length - closed, closed }
  return [
    paragraph(
      `Compared with “${last.name}” of ${dayOf(last.at)}.${last.note.trim() ? ` ${last.note.trim()}` : ''}`,
    ),
    ...since(findings, last),
    { type: 'heading', text: 'Open and settled over time' },
    {
      type: 'table',
      caption: 'Open and settled threats at each baseline',
      head: ['Baseline', 'Day', 'Open', 'Settled'],
      rows: [...progressOf([...baselines].reverse()), now].map(({ name, at, open, closed: done }) => [
        say(name),
        say(dayOf(at)),
        say(String(open)),
        say(String(done)),
      ]),
    },
  ]
}

function since({ model, register, catalogue }: Findings, last: Baseline): readonly Block[] {
  const { elements, threats, major } = compare(last, model, register, catalogue)
  const then = { ...model, ...last.model }
  const titleThen = (key: ThreatKey) => last.titles[key.split(':')[0] ?? ''] ?? last.titles[key] ?? key
  const title = (key: ThreatKey) => {
    const row = register.byKey.get(key)
    return row ? `${row.title} (${row.element.name})` : titleThen(key)
  }
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Elements added', elements.added.map((id) => elementName(model, id))],
    ['Elements removed', elements.removed.map((id) => elementName(then, id))],
    ['Elements changed', elements.changed.map((id) => elementName(model, id))],
    ['New threats', threats.fresh.map(title)],
    ['Threats gone', threats.gone.map(titleThen)],
    ['Scored anew', threats.rescored.map(({ key, from, to }) => `${title(key)}: ${from} → ${to}`)],
    ['Re-opened', threats.reopened.map(title)],
    ['Settled', threats.closed.map(title)],
  ]
  const reasons = major.map((change) => {
    if (change.what === 'crossing')
      return `${counted(change.flows.length, 'flow')} between zones that had none between them`
    if (change.what === 'kind')
      return `${counted(change.assets.length, 'asset')} of a kind that was not there`
    return `${counted(change.keys.length, 'critical threat')} that ${change.keys.length === 1 ? 'was' : 'were'} not critical or not there`
  })
  return [
    ...(reasons.length > 0
      ? [{ type: 'call' as const, words: say(`Worth a review: ${reasons.join('; ')}.`) }]
      : []),
    tableOr(
      'Nothing has changed.',
      'Changes since the last baseline',
      ['What', 'How many', 'Which'],
      rows
        .filter(([, names]) => names.length > 0)
        .map(([what, names]): readonly Words[] => [
          [{ text: what, strong: true }],
          say(String(names.length)),
          say(names.join('; ')),
        ]),
    ),
  ]
}
