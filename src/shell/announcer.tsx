import { useEffect } from 'react'
import { useStore } from 'zustand'
import { announceStore } from '../store/announce'
import { LIVE } from '../ui/modal'
import { prefetch } from './prefetch'

/** The polite live region. Two turns, so that the same words twice in a row are read twice. */
export function Announcer() {
  useEffect(startTelling, [])
  const { text, count } = useStore(announceStore)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words again are a message again
  useEffect(() => sayInside(text), [text, count])
  return (
    <div role="status" aria-live="polite" className="sr-only">
      <span key={count}>{text}</span>
    </div>
  )
}

/** Says it in the modal window that is open, for all behind it is silent. */
function sayInside(text: string): void {
  const words = document.createElement('span')
  words.textContent = text
  document.querySelector(`dialog[open] [${LIVE}]`)?.replaceChildren(words)
}

/** What tells of changes is loaded when the page has nothing else to do. */
function startTelling(): () => void {
  let stop: (() => void) | null = null
  let gone = false
  const start = async () => {
    const { tellChanges } = await import('../commands/tell-changes')
    if (!gone) stop = tellChanges()
  }
  prefetch(start)
  return () => {
    gone = true
    stop?.()
  }
}
