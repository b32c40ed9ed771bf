/** Sentences inside a SARIF file. */

export const threatOn = (title: string, element: string) => `${title} on ${element}.`
export const because = (reasons: string) => `Because ${reasons}.`
export const noReason = 'no reason given'

export const untitledThreat = 'Untitled threat'
export const mitigations = (controls: string) => `Mitigations: ${controls}.`
export const references = (references: string) => `References: ${references}.`
export const threat = 'Threat'
