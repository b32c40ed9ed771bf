import { useStore as useFlow, ViewportPortal } from '@xyflow/react'
import { useRef, useState } from 'react'
import * as text from '#text/canvas'
import { rename } from '../commands/edit'
import { goTo } from '../commands/steps'
import { nextInOrder } from '../commands/walk'
import { ZONE_HEADER } from '../model/geometry'
import type { Id } from '../model/model'
import { documentStore } from '../store/document'
import { sessionStore, setSession } from '../store/session'
import { useDocument, useSession } from '../store/use'
import { NoteField } from './note-field'
import type { Projection } from './scene'
import { focusElement } from './view'

type Props = { readonly projection: Projection; readonly root: React.RefObject<HTMLElement | null> }

/** The name field over an element of the drawing. Enter and leaving it keep what was typed, Escape does not. */
export function RenameField({ projection, root }: Props) {
  const id = useSession(({ renaming }) => renaming)
  const name = useDocument(({ model }) => nameOf(model, id))
  const zoom = useFlow((state) => state.transform[2])
  const note = useDocument(({ model }) => (id === null ? undefined : model.notes[id]?.text))
  const rect = id === null ? undefined : projection.rects.get(id)
  const spot = id === null ? null : spotOf(projection, id)
  if (id !== null && note !== undefined && rect) {
    return (
      <ViewportPortal>
        <NoteField id={id} key={id} rect={rect} root={root} text={note} />
      </ViewportPortal>
    )
  }
  if (id === null || name === undefined || !spot) return null
  const { x, y, width, anchor } = spot
  const scale = Math.max(1, 0.85 / zoom)
  return (
    <ViewportPortal>
      <div
        className="rename nopan nodrag nowheel"
        data-anchor={anchor}
        style={{ transform: `translate(${x}px, ${y}px) scale(${scale})`, width }}
      >
        <NameField key={id} id={id} name={name} root={root} />
      </div>
    </ViewportPortal>
  )
}

function NameField({ id, name, root }: { id: Id; name: string; root: Props['root'] }) {
  const done = useRef(false)
  // A flow is no stop of the keyboard: from its name it goes back to where it was.
  const [before] = useState(() => keyboardAt(root.current))
  function finish(value: string | null) {
    if (done.current) return
    done.current = true
    if (value !== null) rename(id, value)
    if (sessionStore.getState().renaming === id) setSession({ renaming: null })
  }
  return (
    <input
      aria-label={text.name}
      // biome-ignore lint/a11y/noAutofocus: the field opens because somebody asked to type a name
      autoFocus
      autoComplete="off"
      className="rename-field"
      defaultValue={name}
      maxLength={200}
      spellCheck={false}
      onFocus={(event) => event.target.select()}
      onBlur={(event) => finish(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (!/^(?:Enter|Escape|Tab)$/.test(event.key) || event.nativeEvent.isComposing) return
        event.preventDefault()
        finish(event.key === 'Escape' ? null : event.currentTarget.value)
        if (event.key === 'Tab') goOn(id, event.shiftKey ? -1 : 1)
        else if (root.current) focusElement(root.current, isFlow(id) ? (before ?? id) : id)
      }}
    />
  )
}

function isFlow(id: Id): boolean {
  return documentStore.getState().model.flows[id] !== undefined
}

/** The element that has the keyboard; null where none has. */
function keyboardAt(root: HTMLElement | null): Id | null {
  const now = document.activeElement?.closest('.react-flow__node')
  return (now && root?.contains(now) && now.getAttribute('data-id')) || null
}

/** On to the name of the next element in reading order; from the last one, back to the element itself. */
function goOn(id: Id, step: 1 | -1): void {
  const next = nextInOrder(documentStore.getState().model, id, step)
  goTo(next ?? id)
  if (next !== null) setSession({ renaming: next })
}

type Names = Readonly<Record<Id, { readonly name: string }>>

function nameOf(model: { assets: Names; zones: Names; flows: Names }, id: Id | null): string | undefined {
  if (id === null) return undefined
  return (model.assets[id] ?? model.zones[id] ?? model.flows[id])?.name
}

/** Where the name of the element is drawn. */
function spotOf({ rects, edges, nodes }: Projection, id: Id) {
  const rect = rects.get(id)
  if (!rect) {
    const middle = edges.find((edge) => edge.id === id)?.data?.route.label
    return middle ? { ...middle, width: 168, anchor: 'middle' } : null
  }
  const isZone = nodes.some((node) => node.id === id && node.type === 'zone')
  if (isZone)
    return { x: rect.x + 6, y: rect.y + ZONE_HEADER / 2, width: Math.min(rect.w - 12, 240), anchor: 'left' }
  return { x: rect.x + 4, y: rect.y + rect.h / 2, width: rect.w - 8, anchor: 'left' }
}
