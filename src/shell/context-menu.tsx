import { useState } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/shell'
import { contextCommands, menuTarget } from '../commands/menus'
import { elementName } from '../model/element'
import { type ContextMenuRequest, contextMenuStore, setContextMenu } from '../store/context-menu'
import { documentStore } from '../store/document'
import { atPlace } from '../store/here'
import { sessionStore } from '../store/session'
import { MenuPopup } from '../ui/menu-popup'
import { menuItem } from './menu-items'

/** The context menu of the canvas, while it is open. */
export function ContextMenu() {
  const request = useStore(contextMenuStore, (state) => state.request)
  return request && <Opened key={`${request.at.x},${request.at.y}`} request={request} />
}

function Opened({ request }: { request: ContextMenuRequest }) {
  // As it was when it opened: a menu does not change under the hand.
  const [{ label, sections }] = useState(() => contentOf(request))
  return <MenuPopup at={request.at} label={label} onClose={() => setContextMenu(null)} sections={sections} />
}

function contentOf({ place }: ContextMenuRequest) {
  const sections = atPlace(place, () =>
    contextCommands(menuTarget()).map((commands) => commands.map(menuItem)),
  )
  return {
    label: labelNow(),
    sections: sections.map((items) =>
      items.map((item) => ({ ...item, onSelect: () => atPlace(place, item.onSelect) })),
    ),
  }
}

function labelNow(): string {
  const { selection } = sessionStore.getState()
  const [only] = selection
  if (only === undefined) return text.canvas
  if (selection.length > 1) return text.elements(selection.length)
  return elementName(documentStore.getState().model, only)
}
