/** Pictures and files: what a format is for, the few words inside a picture, why a file cannot be read or written. */

export const unknownKind = (names: string) =>
  `it is of a kind that cannot be opened here; these can: ${names}`
export const notSound = (name: string) => `it is damaged, or not a ${name} file`
export const threatModel = 'Threat model'

export const aboutJson =
  'The whole model with notes, answers and decisions. Opens again here, and reads well in git.'

export const noRoomForPicture =
  'this browser has no room left for a picture; close other tabs, or export SVG instead'
export const pictureNotDrawn = 'this browser could not draw the picture'
export const aboutPng = 'A picture of the whole diagram for documents, slides and wikis.'

export const aboutSvg =
  'A picture of the whole diagram that stays sharp at any size and can be edited in drawing programs.'
export const noModelInside =
  'it is a picture without a model inside; export it again with the model, or open the JSON file'

export const outOfScope = 'Out of scope'

export const trust = (trust: number) => `trust ${trust}`

export const pictureTooLarge = (scale: number, width: number, height: number, largestScale: number) =>
  `at ${scale}× it would have ${width} × ${height} pixels, more than this browser draws; ${largestScale}× works`

export const damagedPng = 'it is a damaged or incomplete PNG picture'
export const damagedModel = 'the model inside the picture is damaged'
