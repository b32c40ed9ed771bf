import { kindOf } from '../../../catalogue/kind-groups'
import { elementName } from '../../../model/element'
import type { Id } from '../../../model/model'
import { own } from '../../../model/own'
import { type Block, paragraph, say, tableOr } from '../blocks'
import type { Findings } from '../findings'

/** What was looked at, what was not and why, and what is taken for granted. */
export function scopeBlocks(findings: Findings): readonly Block[] {
  const { model } = findings
  const { scope = '', assumptions = '', participants = [] } = model.info
  return [
    paragraph(scope.trim() || 'Nobody has written down what the model covers and what it leaves out.'),
    { type: 'heading', text: 'Assumptions' },
    paragraph(assumptions.trim() || 'No assumptions are written down.'),
    ...(participants.length > 0
      ? [{ type: 'heading', text: 'Who took part' } as const, paragraph(participants.join(', '))]
      : []),
    { type: 'heading', text: 'Left out' },
    leftOut({ model }),
    ...drawnBlocks(findings),
  ]
}

function leftOut({ model }: Pick<Findings, 'model'>): Block {
  const rows = [...Object.entries(model.assets), ...Object.entries(model.flows)].flatMap(
    ([id, { outOfScope }]) =>
      outOfScope === null ? [] : [[say(elementName(model, id)), say(outOfScope.trim() || 'no reason given')]],
  )
  return tableOr('Nothing that is drawn is left out.', 'Out of scope', ['Element', 'Reason'], rows)
}

/** Everything that is drawn, as tables: for readers without the picture, and to check it against. */
function drawnBlocks({ model, catalogue }: Findings): readonly Block[] {
  const zoneName = (id: Id | null) => (id === null ? '' : (own(model.zones, id)?.name ?? ''))
  return [
    { type: 'heading', text: 'Assets' },
    tableOr(
      'There are no assets.',
      'Assets',
      ['Asset', 'Kind', 'Zone', 'Notes'],
      Object.entries(model.assets).map(([id, asset]) => [
        [
          { text: elementName(model, id) },
          ...(asset.crown ? [{ text: ' (crown jewel)', strong: true as const }] : []),
        ],
        say(kindOf(catalogue, asset.kind).name),
        say(zoneName(asset.zone) || 'none drawn'),
        say(asset.notes.trim()),
      ]),
    ),
    { type: 'heading', text: 'Zones' },
    tableOr(
      'No zones are drawn.',
      'Zones',
      ['Zone', 'Kind', 'Trust level', 'Notes'],
      Object.entries(model.zones).map(([id, zone]) => [
        say(elementName(model, id)),
        say(catalogue.zoneKinds.get(zone.kind)?.name ?? zone.kind),
        say(String(zone.trust ?? catalogue.zoneKinds.get(zone.kind)?.trust ?? '')),
        say(zone.notes.trim()),
      ]),
    ),
    { type: 'heading', text: 'Data flows' },
    tableOr(
      'There are no data flows.',
      'Data flows',
      ['From', 'To', 'Flow', 'Notes'],
      Object.values(model.flows).map((flow) => [
        say(elementName(model, flow.from)),
        say(elementName(model, flow.to)),
        say(flow.name.trim()),
        say(flow.notes.trim()),
      ]),
    ),
  ]
}
