import { type RefObject, useEffect, useState } from 'react'
import { isTyping } from '../commands/field'

/** Whether Space is held to pan: only while the keyboard is on the canvas or nowhere, so that buttons keep theirs. */
export function usePanKey(root: RefObject<HTMLElement | null>): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const options = { signal: stop.signal }
    const release = () => setHeld(false)
    window.addEventListener(
      'keydown',
      (event) => {
        const target = event.target
        if (event.code !== 'Space' || event.defaultPrevented || isTyping(target)) return
        if (target !== document.body && !(target instanceof Node && root.current?.contains(target))) return
        event.preventDefault()
        setHeld(true)
      },
      options,
    )
    window.addEventListener('keyup', (event) => event.code === 'Space' && release(), options)
    window.addEventListener('blur', release, options)
    return () => stop.abort()
  }, [root])
  return held
}
