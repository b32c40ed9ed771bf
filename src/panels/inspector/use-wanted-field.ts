import { type RefObject, useEffect } from 'react'
import { useStore } from 'zustand'
import type { Id } from '../../model/model'
import { fieldFocusStore, takeField } from '../../store/field-focus'
import { scrollWithin } from '../../ui/scroll'

/** Brings the field into view that somebody asked for elsewhere, and puts the keyboard there. */
export function useWantedField(root: RefObject<HTMLElement | null>, element: Id, ready: boolean): void {
  const wanted = useStore(fieldFocusStore, (state) => state.wanted)
  useEffect(() => {
    if (!ready || wanted?.element !== element) return
    const field = root.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(wanted.property)}"]`)
    if (!field) return
    takeField(element)
    const fold = field.closest('details')
    if (fold) fold.open = true
    scrollWithin(field, 'middle')
    // Browsers draw no focus ring after a click, and the eye has to find the field too.
    field.dataset.wanted = ''
    field.addEventListener('focusout', () => delete field.dataset.wanted, { once: true })
    field.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true })
  }, [root, element, wanted, ready])
}
