import * as text from '#text/own-threats'
import { attackersOf } from '../../analysis/attack/attacker'
import { useDocument } from '../../store/use'
import { Chips } from '../../ui/choice'
import { useCatalogue } from '../use-catalogue'

type WhoProps = { readonly value: readonly string[]; readonly onChange: (ids: readonly string[]) => void }

/** Who could carry it out; optional. */
export function WhoChips({ value, onChange }: WhoProps) {
  const catalogue = useCatalogue()
  const model = useDocument((state) => state.model)
  if (!catalogue) return null
  const options = attackersOf(model, catalogue).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <details open={value.length > 0}>
      <summary className="min-h-6 cursor-pointer font-medium pointer-coarse:min-h-11">
        {text.whoCouldDoIt} <span className="font-normal text-muted">{value.length > 0 && value.length}</span>
      </summary>
      <div className="mt-1.5">
        <Chips label={text.attackers} onChange={onChange} options={options} value={value} />
      </div>
    </details>
  )
}
