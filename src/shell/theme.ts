import { useSyncExternalStore } from 'react'
import { sessionStore } from '../store/session'

export type Theme = 'light' | 'dark'

const DARK = '(prefers-color-scheme: dark)'

/** The theme on screen: the person's choice, else the system's. */
export function resolvedTheme(): Theme {
  const { theme } = sessionStore.getState()
  if (theme !== 'system') return theme
  return matchMedia(DARK).matches ? 'dark' : 'light'
}

/** Keeps `<html data-theme>` true from now on. */
export function startTheme(): void {
  const show = () => {
    document.documentElement.dataset.theme = resolvedTheme()
  }
  show()
  sessionStore.subscribe(show)
  matchMedia(DARK).addEventListener('change', show)
}

/** The theme on screen, for components that draw pictures. */
export function useResolvedTheme(): Theme {
  return useSyncExternalStore((changed) => {
    const list = matchMedia(DARK)
    const stop = sessionStore.subscribe(changed)
    list.addEventListener('change', changed)
    return () => {
      stop()
      list.removeEventListener('change', changed)
    }
  }, resolvedTheme)
}
