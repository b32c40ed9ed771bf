import { useEffect, useId, useRef, useState } from 'react'
import { placeNear } from './place'

type Shown = { readonly target: HTMLElement; readonly text: string; readonly keys: string | undefined }

const DELAY = 450
const LINGER = 120

function tipOf(target: EventTarget | null): HTMLElement | null {
  const found = target instanceof Element ? target.closest('[data-tip]') : null
  return found instanceof HTMLElement ? found : null
}

/** Says whose tip is on: after a rest of the mouse, at once on keyboard focus, until Escape or leaving. */
function watchTips(own: () => HTMLElement | null, say: (shown: Shown | null) => void): () => void {
  let timer = 0
  function later(target: HTMLElement | null, delay: number) {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      const text = target?.isConnected ? target.dataset.tip : undefined
      say(target && text ? { target, text, keys: target.dataset.tipKeys } : null)
    }, delay)
  }
  function over({ pointerType, target }: PointerEvent) {
    if (pointerType === 'touch') return
    clearTimeout(timer)
    // The pointer may rest on the tip itself, to read it enlarged.
    if (target instanceof Node && own()?.contains(target)) return
    const tipped = tipOf(target)
    later(tipped, tipped ? DELAY : LINGER)
  }
  function focus({ target }: FocusEvent) {
    const byKey = target instanceof Element && target.matches(':focus-visible')
    later(byKey ? tipOf(target) : null, 0)
  }
  const hide = () => later(null, 0)
  const onKey = ({ key }: KeyboardEvent) => (key === 'Escape' || key === 'Enter') && hide()
  const listening = new AbortController()
  const options = { capture: true, signal: listening.signal }
  window.addEventListener('pointerover', over, options)
  window.addEventListener('focusin', focus, options)
  window.addEventListener('pointerdown', hide, options)
  window.addEventListener('scroll', hide, options)
  window.addEventListener('keydown', onKey, options)
  return () => {
    clearTimeout(timer)
    listening.abort()
  }
}

/**
 * The one tooltip of the page: mount it once. It serves every element that carries the attributes of `tip()`,
 * so that a list of a thousand cards costs no thousand tooltips.
 */
export function TooltipLayer() {
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => watchTips(() => box.current, setShown), [])
  useEffect(() => {
    const element = box.current
    if (!element || !shown) return
    element.showPopover()
    placeNear(element, shown.target.getBoundingClientRect(), 'below', 6)
    const before = shown.target.getAttribute('aria-describedby')
    shown.target.setAttribute('aria-describedby', before ? `${before} ${id}` : id)
    return () => {
      if (element.isConnected) element.hidePopover()
      if (before) shown.target.setAttribute('aria-describedby', before)
      else shown.target.removeAttribute('aria-describedby')
    }
  }, [shown, id])
  return (
    <div
      className="pointer-events-auto fixed m-0 max-w-72 rounded-control border border-line-strong bg-raised px-2 py-1 text-ink text-xs shadow-float"
      id={id}
      popover="manual"
      ref={box}
      role="tooltip"
    >
      {shown?.text}
      {shown?.keys && <kbd className="ml-2 font-sans text-faint">{shown.keys}</kbd>}
    </div>
  )
}
