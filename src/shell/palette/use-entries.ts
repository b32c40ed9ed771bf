import { useEffect, useMemo, useState } from 'react'
import type { Template } from '../../catalogue/templates/templates'
import { selectedAsset } from '../../commands/selected'
import { useCatalogue } from '../../panels/use-catalogue'
import type { PaletteScope } from '../../store/palette'
import { sessionStore } from '../../store/session'
import { useDerived, useDocument, useElements } from '../../store/use'
import {
  catalogueEntries,
  commandEntries,
  elementEntries,
  kindEntries,
  panelEntries,
  targetEntries,
  templateEntries,
  threatEntries,
} from './entries'
import type { PaletteEntry } from './entry'
import { alsoEntries, endEntries, insideEntries, zoneEntries } from './place-entries'

/** All lines within the scope; templates and the catalogue join when they have loaded. */
export function useEntries(scope: PaletteScope): readonly PaletteEntry[] {
  // As things stand when the palette opens: what can be done follows from what is selected then.
  const elements = useElements()
  const [fixed] = useState(() =>
    scope === 'everything'
      ? { commands: commandEntries(), kinds: kindEntries(elements), panels: panelEntries() }
      : null,
  )
  const [from] = useState(selectedAsset)
  const [selection] = useState(() => sessionStore.getState().selection)
  const model = useDocument((state) => state.model)
  const { analysis, own, decided } = useDerived((state) => state)
  const catalogue = useCatalogue()
  const templates = useTemplates()
  return useMemo(() => {
    if (scope === 'connect') return from === null ? [] : targetEntries(model, from)
    if (scope === 'start' || scope === 'end') return endEntries(model, selection, scope)
    if (scope === 'zone') return zoneEntries(model, selection)
    if (scope === 'also') return alsoEntries(model, selection)
    if (scope === 'inside') return insideEntries(model, selection)
    if (!fixed) return elementEntries(model)
    return [
      ...fixed.commands,
      ...fixed.kinds,
      ...elementEntries(model),
      ...threatEntries(analysis, { own, decided }),
      ...fixed.panels,
      ...templateEntries(templates),
      ...catalogueEntries(catalogue),
    ]
  }, [scope, from, selection, fixed, model, analysis, own, decided, catalogue, templates])
}

function useTemplates(): readonly Template[] {
  const [templates, setTemplates] = useState<readonly Template[]>([])
  useEffect(() => {
    let gone = false
    // Without them the palette still has everything else.
    void import('../../catalogue/templates/templates').then(
      ({ TEMPLATES }) => gone || setTemplates(TEMPLATES),
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [])
  return templates
}
