/** The plan of mitigations as a file. */

import { counted, pluralWord } from './locale'

export const csvHead = ['Rank', 'Mitigation', 'Id', 'Where', 'Effort', 'Brings under the line']
export const head = ['#', 'Mitigation', 'Where', 'Effort', 'Brings under the line']
export const planOf = (title: string) => `Mitigation plan: ${title}`
export const efforts = { low: 'low', medium: 'medium', high: 'high' }
type Plan = {
  readonly mitigations: number
  readonly effort: { readonly low: number; readonly medium: number; readonly high: number }
  readonly brought: number
  readonly threats: number
  readonly level: string
}
export const bring = ({ mitigations, effort, brought, threats, level }: Plan) =>
  `${counted(mitigations, 'mitigation')} (${effort.low} of low effort, ${effort.medium} of medium, ${effort.high} of high) ${pluralWord(mitigations, 'brings', 'bring')} ${brought} of ${counted(threats, 'threat')} to ${level} risk or below.`
export const staysAbove = 'What stays above the line'
