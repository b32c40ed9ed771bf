/** What a presentation leads through. */

import { isOpen, type Level, needsAttention, type Threat } from '../../analysis/threat'
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
  trust: (zone: Id) => number,
): readonly Step[] {
  const steps = round === 'threats' ? threatSteps(threats) : zoneSteps(model, trust)
  return [{ type: 'whole' }, ...steps]
}

function threatSteps(threats: readonly Threat[]): readonly Step[] {
  const urgent = threats.filter(needsAttention)
  const shown = (urgent.length > 0 ? urgent : threats.filter(isOpen)).slice(0, MOST_THREATS)
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
  ids: readonly Id[],
): readonly { readonly level: Level; readonly count: number }[] {
  const here = new Set(ids)
  const open = threats.filter((threat) => isOpen(threat) && here.has(threat.element.id))
  return (['critical', 'high', 'medium', 'low'] as const)
    .map((level) => ({ level, count: open.filter(({ risk }) => risk.level === level).length }))
    .filter(({ count }) => count > 0)
}
