import { useEffect } from 'react'
import { useStore } from 'zustand'
import * as words from '#text/shell-hints'
import { boxes } from '../model/geometry'
import type { Model } from '../model/model'
import { announce } from '../store/announce'
import { dismissHint, type Hint, hintStore, startHints } from '../store/hints'
import { useDocument } from '../store/use'
import { viewportStore } from '../store/viewport'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import { useMedia } from '../ui/use-media'
import { hintPlace } from './hint-place'

const BY_MOUSE: Readonly<Record<Hint, string>> = words.hints
const BY_TOUCH: Readonly<Record<Hint, string>> = { ...words.hints, ...words.hintsByTouch }

/** What was done is said first, and the hint after it. */
const AFTER_MS = 900

/** One hint at a time, at the moment it helps, and each only once. */
export function Hints() {
  const hint = useStore(hintStore, (state) => state.hint)
  const touch = useMedia('(pointer: coarse)')
  const text = hint && (touch ? BY_TOUCH : BY_MOUSE)[hint]
  useEffect(startHints, [])
  useEffect(() => {
    if (text === null) return
    const timer = setTimeout(() => announce(text), AFTER_MS)
    return () => clearTimeout(timer)
  }, [text])
  return text !== null && <Shown text={text} />
}

function Shown({ text }: { readonly text: string }) {
  const model = useDocument((state) => state.model)
  const place = useStore(viewportStore, (view) => hintPlace(cardsOf(model), view))
  return (
    <aside
      aria-label={words.hint}
      data-place={place}
      className="pointer-events-none absolute inset-x-3 data-[place=bottom]:bottom-16 data-[place=top]:top-3 z-10 mx-auto flex w-fit max-w-lg items-center gap-2.5 rounded-card border border-line bg-panel py-1.5 pr-1.5 pl-3 shadow-float"
    >
      <Icon className="shrink-0 text-accent-ink" name="lightbulb" />
      <p className="min-w-0">{text}</p>
      <Button className="pointer-events-auto" onClick={dismissHint} variant="ghost">
        {words.gotIt}
      </Button>
    </aside>
  )
}

function* cardsOf(model: Model) {
  for (const [id, rect] of boxes(model)) if (model.zones[id] === undefined) yield rect
}
