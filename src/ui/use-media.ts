import { useSyncExternalStore } from 'react'
import { NARROW } from './narrow'

/** Whether a media query holds now, kept current. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
}

/** Whether panels are sheets. */
export function useNarrow(): boolean {
  return useMedia(NARROW)
}

/** Too narrow for a palette with names beside canvas and side panel: it becomes a rail of icons. */
export function useMedium(): boolean {
  return useMedia('(max-width: 1100px)')
}

/** A phone, upright or on its side: too little room for what only narrows a list to stand open above it. */
export function useCompact(): boolean {
  return useMedia('(max-width: 599px), (max-height: 560px) and (max-width: 1023px)')
}
