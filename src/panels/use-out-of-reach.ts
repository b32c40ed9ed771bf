import { useEffect } from 'react'
import { useStore } from 'zustand'
import { type Reasons, reachStore, watchReach } from '../store/out-of-reach'

/** Why nobody in scope can carry out which threats, kept up to date; null until it is known. */
export function useOutOfReach(): Reasons | null {
  useEffect(watchReach, [])
  return useStore(reachStore, ({ reasons }) => reasons)
}
