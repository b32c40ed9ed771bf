/** The stores as React hooks. Selectors may build lists and objects: equal content renders nothing anew. */

import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { type Elements, elementsOf } from '../catalogue/pack/model-elements'
import { type Derived, derivedStore } from './derived'
import { type DocumentState, documentStore } from './document'
import { type Overlay, overlayStore } from './overlay'
import { type SaveState, saveStore } from './save-state'
import { type Session, sessionStore } from './session'

/** Reads the document and its history. */
export function useDocument<Selected>(selector: (state: DocumentState) => Selected): Selected {
  return useStore(documentStore, useShallow(selector))
}

/** Reads selection, tool, panels and theme. */
export function useSession<Selected>(selector: (state: Session) => Selected): Selected {
  return useStore(sessionStore, useShallow(selector))
}

/** Reads the geometry of the gesture in flight. */
export function useOverlay<Selected>(selector: (state: Overlay) => Selected): Selected {
  return useStore(overlayStore, useShallow(selector))
}

/** Reads the kinds and properties that the model knows, those of its rule packs among them. */
export function useElements(): Elements {
  return useStore(documentStore, ({ model }) => elementsOf(model))
}

/** Reads threats, badges and open questions. */
export function useDerived<Selected>(selector: (state: Derived) => Selected): Selected {
  return useStore(derivedStore, useShallow(selector))
}

/** Reads whether this device keeps the work. */
export function useSave<Selected>(selector: (state: SaveState) => Selected): Selected {
  return useStore(saveStore, useShallow(selector))
}
