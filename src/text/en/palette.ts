/** The palette: what can be added. */

export const keyAssets = 'Key assets'
export const peopleAndSuppliers = 'People and suppliers'
export const zones = 'Zones'
export const addUnderThisName = 'Add under this name'
export const nameAndTrust = (name: string, trust: number) => `${name}, trust ${trust}`
export const trustOf = (why: string, trust: number) => `${why} Trust ${trust}.`

export const thingsToAdd = 'Things to add'
export const findAnAsset = 'Find an asset to add'
export const showTheOutline = 'Show the outline'
export const allKinds = 'All kinds'
