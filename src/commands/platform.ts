/** Whether this browser runs on a Mac, where ⌘ takes the place of Ctrl. */
export function onMac(): boolean {
  return typeof navigator === 'object' && /mac|iphone|ipad/i.test(navigator.platform)
}
