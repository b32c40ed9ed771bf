import * as text from '#text/report-overview'
import type { Badge } from '../../../analysis/badge'
import type { RegisterRow } from '../../../analysis/register'
import { isClosed } from '../../../analysis/standing'
import type { Id } from '../../../model/model'
import { drawSvg } from '../../svg'
import { type Block, paragraph } from '../blocks'
import type { Findings } from '../findings'

/** The whole diagram as a vector drawing, with what is not settled on each element. */
export function diagramBlocks({ model, register }: Findings): readonly Block[] {
  const svg = drawSvg(model, { theme: 'light', badges: badgesOf(register.rows) })
  return [
    // The page gives the size; then only the shape of the view box counts.
    { type: 'picture', svg: svg.replace(' preserveAspectRatio="none"', ''), caption: model.info.title },
    paragraph(text.aboutTheDiagram),
  ]
}

const RANK = ['low', 'medium', 'high', 'critical'] as const

function badgesOf(rows: readonly RegisterRow[]): ReadonlyMap<Id, Badge> {
  const badges = new Map<Id, Badge>()
  for (const { standing, risks, element, flows } of rows) {
    if (isClosed(standing) || !risks.residual.left) continue
    for (const id of new Set([element.id, ...flows])) {
      const { open, worst, confirmed } = badges.get(id) ?? { open: 0, worst: null, confirmed: 0 }
      const { level } = risks.residual
      badges.set(id, {
        open: open + 1,
        worst: worst && RANK.indexOf(worst) >= RANK.indexOf(level) ? worst : level,
        confirmed: confirmed + (standing === 'to-confirm' ? 0 : 1),
      })
    }
  }
  return badges
}
