/** How the context menu is opened on the canvas: by the second button, by key, or by a resting finger. */

import { type RefObject, useEffect, useRef } from 'react'
import { isTyping } from '../commands/field'
import type { Id } from '../model/model'
import { setContextMenu } from '../store/context-menu'
import { select, sessionStore } from '../store/session'
import type { GesturePoint } from './gesture'
import { watchRest } from './rest'
import { pullMarquee } from './touch-marquee'
import type { Space } from './use-space'

const ELEMENT = '.react-flow__node, .react-flow__edge'
type LineAt = (point: GesturePoint) => Id | null

/** Opens the context menu at a point; what lies there is selected first, unless it is part of the selection. */
function openAt(point: GesturePoint, target: EventTarget | null, space: Space, lineAt: LineAt): void {
  const drawn = target instanceof Element ? target.closest(ELEMENT)?.getAttribute('data-id') : null
  const id = drawn ?? lineAt(point)
  if (id === null) select([])
  else if (!sessionStore.getState().selection.includes(id)) select([id])
  setContextMenu({ at: new DOMRect(point.clientX, point.clientY), place: space.toModel(point) })
}

/** Opens it for the element that has the keyboard, else for what is selected, else in the middle of the canvas. */
export function openByKey(root: HTMLElement, focused: Id | null): void {
  const { selection } = sessionStore.getState()
  const id = focused ?? selection[0]
  if (focused !== null && !selection.includes(focused)) select([focused])
  const drawn = id === undefined ? null : root.querySelector(`:is(${ELEMENT})[data-id="${CSS.escape(id)}"]`)
  const box = root.getBoundingClientRect()
  const middle = new DOMRect(box.x + box.width / 2, box.y + box.height / 2)
  setContextMenu({ at: drawn?.getBoundingClientRect() ?? middle, place: null })
}

/** Listens for the second button and for a finger that rests on the canvas. */
export function useContextMenu(root: RefObject<HTMLElement | null>, space: Space, lineAt: LineAt): void {
  const latest = useRef(lineAt)
  latest.current = lineAt
  useEffect(() => {
    const element = root.current
    if (!element) return
    const open = (event: MouseEvent) => openAt(event, event.target, space, latest.current)
    const stop = new AbortController()
    const rested = (press: PointerEvent, lifted: boolean) => {
      const empty = press.target instanceof Element && press.target.classList.contains('react-flow__pane')
      if (!lifted && empty && latest.current(press) === null) pullMarquee(press, space, () => open(press))
      else open(press)
    }
    const endRest = watchRest(element, rested, stop.signal)
    element.addEventListener(
      'contextmenu',
      (event) => {
        if (isTyping(event.target)) return
        event.preventDefault()
        if (event.pointerType === 'touch') endRest()
        else open(event)
      },
      { signal: stop.signal },
    )
    return () => stop.abort()
  }, [root, space])
}
