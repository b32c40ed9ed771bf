import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Catalogue } from '../catalogue/define'
import { knowledgeStore, loadKnowledge } from '../store/knowledge'

/** Rules, mitigations and references; null until they have loaded. */
export function useCatalogue(): Catalogue | null {
  useEffect(loadKnowledge, [])
  return useStore(knowledgeStore, ({ catalogue }) => catalogue)
}
