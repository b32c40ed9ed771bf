/** What a presentation leads through. */

import type { Level, Threat } from '../../analysis/threat'
import { type Decided, isStillOpen, riskNow, wantsAttention } from '../../analysis/verdict'
import { contents } from '../../model/geometry'
import type { Id, Model } from '../../model/model'
import type { Round } from '../../store/present'

export type Step =
  | { readonly type: 'whole' }
  | { readonly type: 'threat'; readonly threat: Threat; readonly ids: readonly Id[] }
  | { readonly type: 'zone'; readonly id: Id; readonly assets: readonly Id[] }

/** More would not be a presentation. */
const MOST_THREATS = 15

/** The whole diagram, then the worst open threats or the zones, from the least trusted inwards. */
export function stepsOf(
  round: Round,
  model: Model,
  threats: readonly Threat[],
  decided: Decided,
  trust: (zone: Id) => number,
): readonly Step[] {
  const steps = round === 'threats' ? threatSteps(threats, decided) : zoneSteps(model, trust)
  return [{ type: 'whole' }, ...steps]
}

function threatSteps(threats: readonly Threat[], decided: Decided): readonly Step[] {
  const urgent = threats.filter((threat) => wantsAttention(threat, decided))
  const open = threats.filter((threat) => isStillOpen(threat, decided))
  const shown = (urgent.length > 0 ? urgent : open).slice(0, MOST_THREATS)
  return shown.map((threat) => ({ type: 'threat', threat, ids: placesOf(threat) }))
}

/** The way that leads there, if the threat knows one; else where it is. */
function placesOf({ because, element, flows }: Threat): readonly Id[] {
  const path = because.find((fact) => fact.path && fact.path.length > 1)?.path
  return path ?? [element.id, ...flows]
}

function zoneSteps(model: Model, trust: (zone: Id) => number): readonly Step[] {
  return Object.keys(model.zones)
    .map((id) => ({
      type: 'zone' as const,
      id,
      assets: contents(model, id).filter((inside) => model.assets[inside]),
    }))
    .filter(({ assets }) => assets.length > 0)
    .sort((a, b) => trust(a.id) - trust(b.id))
}

/** How many open threats there are of each level on these assets, worst first; levels without any are left out. */
export function levelCounts(
  threats: readonly Threat[],
  decided: Decided,
  ids: readonly Id[],
): readonly { readonly level: Level; readonly count: number }[] {
  const here = new Set(ids)
  const open = threats.filter((threat) => isStillOpen(threat, decided) && here.has(threat.element.id))
  return (['critical', 'high', 'medium', 'low'] as const)
    .map((level) => ({
      level,
      count: open.filter((threat) => riskNow(threat, decided).level === level).length,
    }))
    .filter(({ count }) => count > 0)
}
