import { useState } from 'react'
import * as text from '#text/own-threats'
import type { ControlDef } from '../../catalogue/define'
import { Chips } from '../../ui/choice'
import { SearchField } from '../../ui/search-field'
import { useCatalogue } from '../use-catalogue'

const SHOWN = 12

type PickerProps = { readonly value: readonly string[]; readonly onChange: (ids: readonly string[]) => void }

/** Which mitigations would answer it: those chosen, and what the search finds. */
export function ControlPicker({ value, onChange }: PickerProps) {
  const catalogue = useCatalogue()
  const [query, setQuery] = useState('')
  if (!catalogue) return null
  const chosen = value.map((id) => ({ value: id, label: catalogue.controls.get(id)?.name ?? id }))
  const found = search([...catalogue.controls.values()], query)
    .filter(({ id }) => !value.includes(id))
    .slice(0, SHOWN)
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <div className="flex flex-col gap-1.5">
      <p aria-hidden="true" className="font-medium">
        {text.mitigations}
      </p>
      <p className="text-muted text-xs">{text.mitigationsExplained}</p>
      <SearchField
        aria-label={text.findAMitigation}
        onChange={(event) => setQuery(event.target.value)}
        placeholder={text.findAMitigation}
        value={query}
      />
      {(chosen.length > 0 || query !== '') && (
        <Chips
          label={text.mitigations}
          onChange={onChange}
          options={query === '' ? chosen : [...chosen, ...found]}
          value={value}
        />
      )}
    </div>
  )
}

function search(controls: readonly ControlDef[], query: string): readonly ControlDef[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return controls.filter(({ id, name, summary }) => {
    const text = `${id} ${name} ${summary}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
