import { useStoreApi } from '@xyflow/react'
import { useState } from 'react'

const measureNothing = () => undefined

/**
 * Keeps React Flow from measuring: of every node that it is given, size and anchor are known. It would measure each
 * when it appears, and again when a large drawing is seen from nearer by, which is a layout of the page for each.
 */
export function useKnownSizes(): void {
  const store = useStoreApi()
  // Before its first node asks for it; later it would have been handed on.
  useState(() => store.setState({ updateNodeInternals: measureNothing }))
}
