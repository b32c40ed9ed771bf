/** Copying the drawing as a picture. */

export const copyAsPng = 'Copy as a picture (PNG)'
export const copyAsSvg = 'Copy as a drawing (SVG)'
export const keywords = 'image clipboard screenshot paste slides'
export const nothingDrawn = 'Nothing is drawn yet'
export const copied = 'The picture is on the clipboard'
export const notCopied = 'The browser does not let this page copy pictures'
export const exportInstead = 'Export it as a file'
