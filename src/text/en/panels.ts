/** The panels: what each is called, and what stands there while it loads. */

export const loadingTheRisk = 'Loading the risk…'
export const risk = 'Risk'

export const loadingTheBaselines = 'Loading the baselines…'
export const review = 'Review'

export const attackers = 'Attackers'
export const loadingTheAttackers = 'Loading the attackers…'
