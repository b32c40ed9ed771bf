import { useStore } from 'zustand'
import * as text from '#text/threats'
import type { ThreatKey } from '../../model/model'
import { pickedStore, togglePicked } from '../../store/picked'

type PickProps = { readonly threatKey: ThreatKey; readonly title: string }

/** Picks the card for a decision about several; there while somebody picks. */
export function PickBox({ threatKey, title }: PickProps) {
  const picked = useStore(pickedStore, ({ keys }) => keys?.has(threatKey) ?? null)
  if (picked === null) return null
  return (
    <label className="relative z-1 -m-1 grid size-7 shrink-0 cursor-pointer place-items-center pointer-coarse:size-11">
      <input
        aria-label={text.pick(title)}
        checked={picked}
        className="size-4 accent-accent"
        onChange={() => togglePicked(threatKey)}
        type="checkbox"
      />
    </label>
  )
}
