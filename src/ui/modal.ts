import { type RefObject, useLayoutEffect } from 'react'

/** Marks the live region of a modal window: the one of the page behind it is silent meanwhile. */
export const LIVE = 'data-live'

function liveRegion(): HTMLElement {
  const region = document.createElement('div')
  region.setAttribute('role', 'status')
  region.setAttribute(LIVE, '')
  region.className = 'sr-only'
  return region
}

/**
 * Keeps a `<dialog>` open as a modal window while it is mounted. What is marked with `data-first-focus` gets the
 * focus, else the browser chooses; at the end the focus goes back to where it was.
 */
export function useModal(ref: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    const before = document.activeElement
    const live = liveRegion()
    dialog.append(live)
    dialog.showModal()
    dialog.querySelector<HTMLElement>('[data-first-focus]')?.focus()
    return () => {
      dialog.close()
      live.remove()
      // The browser gives the focus back only where the dialog is closed before it leaves the page.
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [ref])
}
