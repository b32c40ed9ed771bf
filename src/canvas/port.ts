import { type RefObject, useEffect } from 'react'
import { type CanvasPort, offerCanvas } from '../store/canvas-port'
import { openByKey } from './context'
import type { Projection } from './scene'
import { focusElement } from './view'

type Latest = RefObject<Projection>

/** Offers the commands what only the canvas can do with the keyboard. */
export function useCanvasPort(root: RefObject<HTMLElement | null>, latest: Latest): void {
  useEffect(() => {
    const element = root.current
    if (!element) return
    let released = false
    const hold = () => {
      released = false
    }
    element.addEventListener('focusout', hold)
    const withdraw = offerCanvas({
      ...portOf(element, latest),
      focused: () => (released ? null : focusedIn(element)),
      release: () => {
        element.focus({ preventScroll: true })
        released = true
      },
    })
    return () => {
      element.removeEventListener('focusout', hold)
      withdraw()
    }
  }, [root, latest])
}

function portOf(element: HTMLElement, latest: Latest): Omit<CanvasPort, 'focused' | 'release'> {
  return {
    focus: (id) => {
      element.focus({ preventScroll: true })
      focusElement(element, id ?? undefined)
    },
    openMenu: () => {
      const focused = focusedIn(element)
      openByKey(element, focused === 'canvas' ? null : focused)
    },
    spoken: (id) => {
      const { edges, nodes } = latest.current
      const drawn = edges.find((edge) => edge.id === id) ?? nodes.find((node) => node.id === id)
      return drawn?.ariaLabel ?? ''
    },
  }
}

function focusedIn(element: HTMLElement): string | null {
  const now = document.activeElement
  if (now === element) return 'canvas'
  return now?.closest('.react-flow__node')?.getAttribute('data-id') ?? null
}
