import { useLayoutEffect, useRef } from 'react'
import { isTyping } from '../../commands/field'
import { type TriageAction, triageAction } from '../../commands/triage-keys'
import type { Shown } from './run-triage'

/** Listens to the keys of the queue. While something is asked or a field has the focus, only Escape is heard. */
export function useTriageKeys(shown: Shown, run: (action: TriageAction) => void): void {
  const latest = useRef({ shown, run })
  latest.current = { shown, run }
  // Before the paint: a key that follows on what is seen must not be lost.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      if (document.querySelector('dialog[open], [role="menu"]')) return
      const action = triageAction(event)
      if (action === null) return
      const { shown: now, run: act } = latest.current
      if (action !== 'leave' && (now !== null || isTyping(event.target))) return
      event.preventDefault()
      act(action)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
