const EDITABLE = 'input, textarea, select, [contenteditable="true"], [role="textbox"]'

/** Whether keys typed here are text for a field. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(EDITABLE) !== null
}
