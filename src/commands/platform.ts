/** Whether this browser runs on a Mac, where ⌘ takes the place of Ctrl. */
export function onMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform)
}
