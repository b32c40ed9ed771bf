import { type RefObject, useEffect, useRef } from 'react'
import * as words from '#text/canvas'
import { copyText, deleteSelection, pasteText } from '../commands/edit'
import { isTyping } from '../commands/field'
import { announce } from '../store/announce'
import { notify } from '../store/notices'
import type { GesturePoint } from './gesture'
import type { Space } from './use-space'

/**
 * Copy, cut and paste by the browser's own events: no permission is asked, and other tabs and models get it
 * for free. Fields and selected text keep theirs. Pastes at the pointer while it is over the canvas.
 */
export function useClipboard(root: RefObject<HTMLElement | null>, space: Space): void {
  const pointer = useRef<GesturePoint | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const options = { signal: stop.signal }
    const take = (event: ClipboardEvent) => isOurs(event, root.current) && takeSelection(event)
    document.addEventListener('copy', (event) => take(event) && announce(words.copied), options)
    document.addEventListener('cut', (event) => take(event) && deleteSelection(), options)
    document.addEventListener(
      'paste',
      (event) => {
        if (!isOurs(event, root.current)) return
        const text = event.clipboardData?.getData('text/plain') ?? ''
        if (pasteText(text, pointer.current && space.toModel(pointer.current))) event.preventDefault()
        else if (text.trim() !== '') notify({ tone: 'info', text: words.nothingToPaste })
      },
      options,
    )
    const element = root.current
    element?.addEventListener(
      'pointermove',
      (event) => {
        pointer.current = event.pointerType === 'mouse' ? event : null
      },
      options,
    )
    element?.addEventListener(
      'pointerleave',
      () => {
        pointer.current = null
      },
      options,
    )
    return () => stop.abort()
  }, [root, space])
}

/** Puts the selected elements on the clipboard, unless text is selected; answers whether it did. */
function takeSelection(event: ClipboardEvent): boolean {
  if (getSelection()?.isCollapsed === false) return false
  const text = copyText()
  if (text === null || !event.clipboardData) return false
  event.clipboardData.setData('text/plain', text)
  event.preventDefault()
  return true
}

/** The clipboard event is for the canvas: nobody types, and the keyboard is not in another part of the page. */
function isOurs(event: ClipboardEvent, root: HTMLElement | null): boolean {
  const { target } = event
  if (event.defaultPrevented || isTyping(target) || !(target instanceof Node)) return false
  return target === document.body || root?.contains(target) === true
}
