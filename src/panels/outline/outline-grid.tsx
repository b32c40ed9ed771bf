import { type FocusEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import * as text from '#text/outline'
import { drawingOf } from '../../catalogue/icons'
import { kindOf } from '../../catalogue/kind-groups'
import { elementsOf } from '../../catalogue/pack/model-elements'
import type { Id, Model } from '../../model/model'
import { own } from '../../model/own'
import { useDerived, useSession } from '../../store/use'
import { useOutlineInput } from './outline-input'
import { OutlineRowView } from './outline-row-view'
import { rowDetail, rowName } from './outline-words'
import type { Outline } from './use-outline'
import { useWindow } from './use-window'

/** Pixels of a row: two lines of text; more where a finger has to meet it. */
const HEIGHT = { fine: 40, coarse: 48 } as const

/** The tree grid. Only rows in view are drawn, and the current one, which keeps the keyboard. */
export function OutlineGrid({ outline }: { readonly outline: Outline }) {
  const { model, rows, here } = outline
  const [height] = useState(() => (matchMedia('(pointer: coarse)').matches ? HEIGHT.coarse : HEIGHT.fine))
  const list = useRef<HTMLDivElement>(null)
  const { start, end } = useWindow(list, height, rows.length)
  const selection = useSession((session) => session.selection)
  const renaming = useSession((session) => session.renamingRow)
  const badges = useDerived((derived) => derived.badges)
  const { askFocus, ...focus } = useKeyboard(list, outline, height)
  const { leave, ...input } = useOutlineInput(outline, askFocus)
  const drawn = rows.map((row, index) => ({ row, index })).slice(start, end)
  const current = rows[here]
  if (current && (here < start || here >= end)) drawn.push({ row: current, index: here })
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" ref={list}>
      <table
        aria-label={text.outline}
        aria-multiselectable="true"
        aria-rowcount={rows.length}
        className="relative block"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a tree grid is a table
        role="treegrid"
        style={{ height: rows.length * height }}
        {...input}
        {...focus}
      >
        <tbody className="block">
          {drawn.map(({ row, index }) => (
            <OutlineRowView
              badge={badges.get(row.id) ?? null}
              current={index === here}
              detail={rowDetail(model, row.id, row.type)}
              glyph={glyphOf(model, row.id)}
              height={height}
              index={index}
              key={row.id}
              name={rowName(model, row.id, row.type)}
              onLeave={leave}
              renaming={renaming === row.id}
              row={row}
              selected={selection.includes(row.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function glyphOf(model: Model, id: Id): readonly string[] | null {
  const asset = own(model.assets, id)
  return asset ? drawingOf(kindOf(elementsOf(model), asset.kind)) : null
}

/** Keeps the current row in view, and the keyboard on it once asked to or while it was in the list. */
function useKeyboard(list: React.RefObject<HTMLDivElement | null>, { rows, here }: Outline, height: number) {
  const wanted = useRef(false)
  const within = useRef(false)
  const current = rows[here]?.id
  useLayoutEffect(() => {
    const element = list.current
    if (!element || current === undefined) return
    const top = here * height
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + height > element.scrollTop + element.clientHeight)
      element.scrollTop = top + height - element.clientHeight
  }, [list, current, here, height])
  useEffect(() => {
    const element = list.current
    if (!element || current === undefined) return
    const now = document.activeElement
    const onAnother = now instanceof HTMLElement && element.contains(now) && now.dataset.row !== undefined
    // A row that was deleted under the keyboard leaves it nowhere.
    const lost = within.current && now === document.body
    if (!wanted.current && !(onAnother && now.dataset.row !== current) && !lost) return
    wanted.current = false
    element.querySelector<HTMLElement>(`[data-row="${CSS.escape(current)}"]`)?.focus({ preventScroll: true })
  })
  return {
    askFocus: () => {
      wanted.current = true
    },
    onBlur: (event: FocusEvent) => {
      within.current = event.relatedTarget === null && !event.target.isConnected
    },
    onFocus: () => {
      within.current = true
    },
  }
}
