import { levelInSentence } from '#text/levels'
import * as text from '#text/report'
import type { Level } from '../../analysis/threat'
import { number, tag } from '../drawing/xml'
import { PALETTES } from '../palette'
import type { RiskBlock, RiskState } from './blocks'
import { LEVELS } from './words'

const BAR = { width: 420, height: 18 } as const

/** Inherent, residual and target as three bars of one scale with counts in words, and the matrix of today. */
export function riskHtml({ states, matrix }: RiskBlock): string {
  return `<div class="stand">${barsHtml(states)}${matrixHtml(matrix)}</div>`
}

function barsHtml(states: readonly RiskState[]): string {
  const most = Math.max(1, ...states.map(({ amount }) => sum(amount.byLevel)))
  const rows = states.map(({ name, about, amount }) => {
    const worst = amount.level
      ? `<span class="level ${amount.level}">${levelInSentence[amount.level]} ${amount.worst}</span>`
      : `<span class="quiet">${text.nothingLeft}</span>`
    const counts = LEVELS.map((level) => `${amount.byLevel[level]} ${levelInSentence[level]}`).join(', ')
    return `<tr><th scope="row">${name}<span class="quiet">${about}</span></th><td>${worst}</td><td>${bar(amount.byLevel, most)}<span class="quiet">${counts}</span></td></tr>`
  })
  return `<table class="risk"><caption>${text.whereTheRiskStands}</caption><thead><tr><th scope="col">${text.risk}</th><th scope="col">${text.worst}</th><th scope="col">${text.threatsLeft}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function sum(counts: Readonly<Record<Level, number>>): number {
  return LEVELS.reduce((total, level) => total + counts[level], 0)
}

/** The counts in words stand beside it, so it says nothing to those who cannot see it. */
function bar(counts: Readonly<Record<Level, number>>, most: number): string {
  const palette = PALETTES.light
  let x = 0
  const parts = LEVELS.flatMap((level) => {
    const width = (counts[level] / most) * BAR.width
    if (width === 0) return []
    const part = tag('rect', { x, y: 0, width, height: BAR.height, fill: palette[level], stroke: '#ffffff' })
    x += width
    return [part]
  })
  const box = `0 0 ${number(BAR.width)} ${number(BAR.height)}`
  return tag(
    'svg',
    { viewBox: box, class: 'bar', 'aria-hidden': 'true', preserveAspectRatio: 'none' },
    tag('rect', { x: 0, y: 0, width: BAR.width, height: BAR.height, fill: palette.sunken }),
    ...parts,
  )
}

/** The 5 × 5 matrix: rows from likelihood 5 to 1, columns from impact 1 to 5. */
function matrixHtml(rows: RiskBlock['matrix']): string {
  const lines = rows.map((cells, at) => {
    const counts = cells.map(
      ({ level, count }) =>
        `<td class="${level}">${count > 0 ? `<b>${count}</b>` : '<span class="zero">0</span>'}</td>`,
    )
    return `<tr><th scope="row">${5 - at}</th>${counts.join('')}</tr>`
  })
  const heads = [1, 2, 3, 4, 5].map((impact) => `<th scope="col">${impact}</th>`).join('')
  return `<table class="matrix"><caption>${text.threatsLeftToday}</caption><thead><tr><th scope="col"><span class="quiet">${text.matrixAxes}</span></th>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table>`
}
