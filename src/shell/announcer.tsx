import { useStore } from 'zustand'
import { announceStore } from '../store/announce'

/** The polite live region. Two turns, so that the same words twice in a row are read twice. */
export function Announcer() {
  const { text, count } = useStore(announceStore)
  return (
    <div role="status" aria-live="polite" className="sr-only">
      <span key={count}>{text}</span>
    </div>
  )
}
