/** Too narrow for panels beside the canvas, or a phone on its side: they become sheets. */
export const NARROW = '(max-width: 819px), (max-width: 1023px) and (max-height: 440px)'

/** Whether panels are sheets now. */
export function isNarrow(): boolean {
  return typeof matchMedia === 'function' && matchMedia(NARROW).matches
}
