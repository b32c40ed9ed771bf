import { useStore } from 'zustand'
import { levelInSentence } from '#text/levels'
import * as text from '#text/shell'
import type { Level } from '../analysis/threat'
import { isCarried, isStillOpen, riskNow, wantsAttention } from '../analysis/verdict'
import { gestureHintStore } from '../store/gesture-hint'
import { useDerived, useDocument } from '../store/use'
import { useMedia } from '../ui/use-media'
import { ReviewChip } from './review-chip'

const ORDER: readonly Level[] = ['critical', 'high', 'medium', 'low']

function Counts() {
  const assets = useDocument(({ model }) => Object.keys(model.assets).length)
  const flows = useDocument(({ model }) => Object.keys(model.flows).length)
  const zones = useDocument(({ model }) => Object.keys(model.zones).length)
  return <span>{text.drawn(assets, flows, zones)}</span>
}

function Risk() {
  const threats = useDerived(({ analysis }) => analysis?.threats)
  const own = useDerived((derived) => derived.own)
  const decided = useDerived((derived) => derived.decided)
  if (!threats) return <span>{text.readingTheCatalogue}</span>
  const all = [...threats, ...own]
  const open = all.filter((threat) => isStillOpen(threat, decided))
  const urgent = open.filter((threat) => wantsAttention(threat, decided)).length
  const planned = all.filter(({ key }) => decided.get(key)?.standing === 'planned').length
  const carried = all.filter((threat) => isCarried(threat, decided))
  const worst = ORDER.find((level) => carried.some((threat) => riskNow(threat, decided).level === level))
  return (
    <>
      <span>{text.openThreats(open.length, urgent)}</span>
      <span className="max-[1100px]:hidden">
        {text.plannedAndClosed(planned, all.length - open.length - planned)}
      </span>
      {worst && (
        <span>
          {text.highestResidualRisk} <strong className="text-ink">{levelInSentence[worst]}</strong>
        </span>
      )}
    </>
  )
}

/** Where there is no status bar, what a gesture would do stands over the canvas, clear of the finger. */
export function GestureHint() {
  const words = useStore(gestureHintStore, (state) => state.words)
  const touch = useMedia('(pointer: coarse)')
  if (words === null) return null
  return (
    <p
      className="pointer-events-none absolute inset-x-3 top-3 z-10 mx-auto w-fit max-w-md rounded-control bg-ink px-3 py-1.5 text-center text-panel text-xs shadow-float"
      data-gesture-hint=""
    >
      {/* What follows the point are keys. */}
      {touch ? words.split(' · ')[0] : words}
    </p>
  )
}

/** The lower edge: how much there is and how bad it is, or what a gesture would do; and that it stays here. */
export function StatusBar() {
  const words = useStore(gestureHintStore, (state) => state.words)
  return (
    <footer className="flex h-8 shrink-0 items-center gap-5 border-line border-t bg-panel px-4 text-muted text-xs">
      {words === null ? (
        <>
          <Counts />
          <Risk />
          <ReviewChip />
        </>
      ) : (
        <span className="min-w-0 truncate text-ink" data-gesture-hint="">
          {words}
        </span>
      )}
      <span className="ml-auto">{text.nothingLeaves}</span>
    </footer>
  )
}
