/** The panels: what each is called, and what stands there while it loads. */

export const loadingTheRisk = 'Loading the risk…'
export const risk = 'Risk'

export const loadingTheBaselines = 'Loading the baselines…'
export const review = 'Review'

export const attackers = 'Attackers'
export const loadingTheAttackers = 'Loading the attackers…'

export const dontKnow = 'Don’t know'
export const yes = 'Yes'
export const no = 'No'
export const isThisInPlace = (name: string) => `Is this in place: ${name}?`

export const openThisAnswer = 'Open this answer'

export const loadingTheQuestions = 'Loading the questions…'
export const element = 'Element'

export const loadingTheOutline = 'Loading the outline…'
export const outline = 'Outline'

export const thingsToAdd = 'Things to add'
export const findAnAssetOrZone = 'Find an asset or zone to add'
export const findAnAsset = 'Find an asset'
export const nothingFits = (wanted: string) => `Nothing fits “${wanted}”.`
export const add = 'Add'

export const loadingTheThreatRules = 'Loading the threat rules…'
export const threats = 'Threats'
