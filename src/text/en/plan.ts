/** The plan of mitigations as a file. */

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
  `${mitigations} mitigations (${effort.low} of low effort, ${effort.medium} of medium, ${effort.high} of high) bring ${brought} of ${threats} threats to ${level} risk or below.`
export const staysAbove = 'What stays above the line'
