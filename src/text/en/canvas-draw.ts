/** What the canvas says while somebody draws. */

export const nameThisFlow = 'Name this flow'
