import * as text from '#text/report-overview'
import type { Badge } from '../../../analysis/badge'
import type { RegisterRow } from '../../../analysis/register'
import { isUndecided } from '../../../analysis/standing'
import type { Id } from '../../../model/model'
import { drawSvg } from '../../drawing/draw-svg'
import { type Block, paragraph } from '../blocks'
import type { Findings } from '../findings'
import { mermaidOf } from './mermaid'

/** The whole diagram as a vector drawing, with what is open on each element, as on the canvas. */
export function diagramBlocks({ model, register, catalogue }: Findings): readonly Block[] {
  const svg = drawSvg(model, { theme: 'light', badges: badgesOf(register.rows) })
  return [
    // The page gives the size; then only the shape of the view box counts.
    {
      type: 'picture',
      svg: svg.replace(' preserveAspectRatio="none"', ''),
      mermaid: mermaidOf(model, catalogue),
      caption: model.info.title,
    },
    paragraph(text.aboutTheDiagram),
  ]
}

/** So much wider than high a drawing is better seen on paper that lies on its side. */
const LANDSCAPE = 1.3

/** Whether the drawing wants paper that lies on its side. */
export function isWide(blocks: readonly Block[]): boolean {
  const picture = blocks.find(({ type }) => type === 'picture')
  if (picture?.type !== 'picture') return false
  const [, width = '1', height = '1'] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(picture.svg) ?? []
  return Number(width) > LANDSCAPE * Number(height)
}

const RANK = ['low', 'medium', 'high', 'critical'] as const

function badgesOf(rows: readonly RegisterRow[]): ReadonlyMap<Id, Badge> {
  const badges = new Map<Id, Badge>()
  for (const { standing, risks, element, flows } of rows) {
    if (!isUndecided(standing) || !risks.residual.left) continue
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
