import { names } from '#text/locale'
import * as text from '#text/report-overview'
import * as threats from '#text/report-threats'
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
    paragraph(scope.trim() || text.noScope),
    { type: 'heading', text: text.assumptions },
    paragraph(assumptions.trim() || text.noAssumptions),
    ...(participants.length > 0
      ? [{ type: 'heading', text: text.whoTookPart } as const, paragraph(names(participants))]
      : []),
    { type: 'heading', text: text.leftOut },
    leftOut({ model }),
    ...attackersLeftOut(findings),
    ...drawnBlocks(findings),
  ]
}

function attackersLeftOut({ attackers, nobody }: Findings): readonly Block[] {
  const out = attackers.filter(({ view }) => view === null).map(({ attacker }) => attacker.name)
  return [
    ...(out.length > 0 ? [paragraph(threats.excludedAttackers(names(out)))] : []),
    ...(nobody.size > 0 ? [paragraph(threats.outOfReach(nobody.size))] : []),
  ]
}

function leftOut({ model }: Pick<Findings, 'model'>): Block {
  const rows = [...Object.entries(model.assets), ...Object.entries(model.flows)].flatMap(
    ([id, { outOfScope }]) =>
      outOfScope === null
        ? []
        : [[say(elementName(model, id)), say(outOfScope.trim() || text.noReasonGiven)]],
  )
  return tableOr(text.nothingLeftOut, text.outOfScope, [text.element, text.reason], rows)
}

/** Everything that is drawn, as tables: for readers without the picture, and to check it against. */
function drawnBlocks(findings: Findings): readonly Block[] {
  return [
    { type: 'heading', text: text.assets },
    assets(findings),
    { type: 'heading', text: text.zones },
    zones(findings),
    { type: 'heading', text: text.dataFlows },
    flows(findings),
  ]
}

function assets({ model, catalogue }: Findings): Block {
  const zoneName = (id: Id | null) => (id === null ? '' : (own(model.zones, id)?.name ?? ''))
  return tableOr(
    text.thereAreNoAssets,
    text.assets,
    [text.asset, text.kind, text.zone, text.notes],
    Object.entries(model.assets).map(([id, asset]) => [
      [
        { text: elementName(model, id) },
        ...(asset.crown ? [{ text: ` ${text.crownJewel}`, strong: true as const }] : []),
      ],
      say(kindOf(catalogue, asset.kind).name),
      say(zoneName(asset.zone) || text.noneDrawn),
      say(asset.notes.trim()),
    ]),
  )
}

function zones({ model, catalogue }: Findings): Block {
  return tableOr(
    text.noZonesAreDrawn,
    text.zones,
    [text.zone, text.kind, text.trustLevel, text.notes],
    Object.entries(model.zones).map(([id, zone]) => {
      const kind = catalogue.zoneKinds.get(zone.kind)
      return [
        say(elementName(model, id)),
        say(kind?.name ?? zone.kind),
        say(String(zone.trust ?? kind?.trust ?? '')),
        say(zone.notes.trim()),
      ]
    }),
  )
}

function flows({ model }: Findings): Block {
  return tableOr(
    text.thereAreNoDataFlows,
    text.dataFlows,
    [text.from, text.to, text.flow, text.notes],
    Object.values(model.flows).map((flow) => [
      say(elementName(model, flow.from)),
      say(elementName(model, flow.to)),
      say(flow.name.trim()),
      say(flow.notes.trim()),
    ]),
  )
}
