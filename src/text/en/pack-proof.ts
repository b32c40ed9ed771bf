/** What is wrong with the cases of a rule, for whoever writes rules. */

export const otherCase = (change: string) => `the case that differs by “${change}”`
export const ofCase = (which: string, problem: string) => `${which} ${problem}`
export const isNotConfirmed = (status: string) => `is ${status}, not confirmed`
export const isIdle = (what: string) => `does not need ${what}`
export const kindIdle = (name: string, kind: string) => `${name} to be more than “${kind}”`
export const stillThere = (status: string, change: string) => `still ${status} after ${change}`
export const weakClosing = (control: string, strength: number) =>
  `${control} answers it alone but counts ${strength}`

/** A change of a case, in short. */
export const without = (name: string) => `without ${name}`
export const withThing = (name: string) => `with ${name}`
export const withKind = (name: string, kind: string) => `with ${name} (${kind})`
export const inZone = (name: string, zone: string) => `${name} in ${zone}`
export const controlOn = (control: string, name: string) => `${control} on ${name}`
export const itCarriesNoCases = 'it carries no cases'
export const thePresentCase = 'the present case'
export const doesNotRaiseTheThreat = 'does not raise the threat'
export const noChangeGiven = 'no change is said to take the threat away'
export const noChangeRemovesTheThreat = 'no change removes the threat'
export const noChangeAnswersTheThreat = 'no change answers the threat'
export const noChangeShowsMitigation = 'mitigations can answer it, but no change shows one'
