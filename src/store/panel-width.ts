/** How wide the side panel may be, in pixels; `usual` is what it has where nobody changed it, `medium` in a smaller window. */
export const PANEL_WIDTH = { least: 336, most: 640, usual: 376, medium: 336 } as const

/** The nearest width that the side panel may have. */
export function panelWidthWithin(wanted: number): number {
  return Math.round(Math.min(Math.max(wanted, PANEL_WIDTH.least), PANEL_WIDTH.most))
}
