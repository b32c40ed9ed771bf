/** Words of the building blocks: dialogs, fields, menus. */

export const close = 'Close'

export const notAnswered = '(not answered)'
export const whyAsk = (label: string) => `Why ask: ${label}`
export const whyThisMatters = 'Why this matters'

export const backFrom = (label: string) => `Back from ${label}`

/** Read out between a level and its number. */
export const riskScore = 'risk, score'
