import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Register } from '../analysis/register'
import { registerStore, watchRegister } from '../store/register'

/** The threat register, kept up to date while the component is there; null until it is worked out first. */
export function useRegister(): Register | null {
  useEffect(watchRegister, [])
  return useStore(registerStore, ({ register }) => register)
}
