import * as text from '#text/inspector'
import { names } from '#text/locale'
import type { PropertyDef } from '../../catalogue/define'
import { flowMarks } from '../../catalogue/flow-marks'
import { nameOfValue } from '../../catalogue/value-labels'
import { setProperty } from '../../commands/answer'
import type { Asset, Flow, Id, PropValue } from '../../model/model'
import { own } from '../../model/own'
import { controlName, knowledgeStore } from '../../store/knowledge'
import { useDocument } from '../../store/use'
import { Chips, Segmented } from '../../ui/choice'
import { Field, Select } from '../../ui/field'
import { choicesOf, wordsOf } from '../asked'
import { FIELD } from './section'
import { rowOf, shared } from './shared'

type PropertyFieldProps = { readonly ids: readonly Id[]; readonly def: PropertyDef }

/** One question about the selected elements, with what is known: answered, mixed, brought about, or open. */
export function PropertyField({ ids, def }: PropertyFieldProps) {
  const rows = useDocument(({ model }) => ids.flatMap((id) => rowOf(model, id) ?? []))
  const values = shared(rows.map((row) => wordsOf(own(row.props, def.id))))
  const by = shared(rows.map((row) => broughtAboutBy(row.controls, def.id)))
  const mixed = values?.mixed === true
  const words = values && !values.mixed ? values.value : []
  const control = by && !by.mixed ? by.value : null
  const assumed = assumedOf(def) ?? (def.id === 'encrypted' && rows.every(encrypts) ? BY_PROTOCOL : null)
  const open = !mixed && words.length === 0 && !control && assumed === null
  const note = mixed
    ? text.mixed
    : words.length > 0
      ? undefined
      : control
        ? text.byControl(controlName(control))
        : assumed !== null && text.assumed(assumed)
  return (
    <div className={FIELD} data-field={def.id}>
      <Field end={note || undefined} label={def.question} open={open} why={def.why}>
        {({ id, describedBy }) => (
          <Answer
            def={def}
            describedBy={describedBy}
            fieldId={id}
            mixed={mixed}
            onAnswer={(value) => setProperty(ids, def.id, value)}
            words={words}
          />
        )}
      </Field>
    </div>
  )
}

/** A mitigation in place on the element that brings the property about. */
function broughtAboutBy(controls: Readonly<Record<string, string>>, property: string): string | null {
  const known = knowledgeStore.getState().catalogue?.controls
  const found = Object.keys(controls).find(
    (id) => controls[id] === 'in-place' && known?.get(id)?.sets[property] !== undefined,
  )
  return found ?? null
}

/** What counts while nobody answers; null where that is not known either. */
function assumedOf(def: PropertyDef): string | null {
  const words = wordsOf(def.default).filter((word) => word !== 'unknown')
  if (def.type === 'bool') return def.default === true ? text.assumedYes : text.assumedNo
  return words.length > 0 ? names(words.map((word) => nameOfValue(def, word))) : null
}

const BY_PROTOCOL = text.yesByItsProtocol

/** A flow whose protocol encrypts it while nobody says otherwise. */
function encrypts(row: Asset | Flow): boolean {
  return 'from' in row && flowMarks(row).lock
}

type AnswerProps = {
  readonly def: PropertyDef
  readonly fieldId: string
  readonly describedBy: string | undefined
  readonly mixed: boolean
  readonly words: readonly string[]
  readonly onAnswer: (value: PropValue | undefined) => void
}

function Answer({ def, fieldId, describedBy, mixed, words, onAnswer }: AnswerProps) {
  const choices = choicesOf(def)
  const one = words[0] ?? null
  if (def.type === 'multi') {
    const chosen = words.filter((word) => word !== 'unknown')
    const give = (next: readonly string[]) => onAnswer(next.length > 0 ? next : undefined)
    return (
      <Chips
        describedBy={describedBy}
        label={def.question}
        onChange={give}
        options={choices}
        value={chosen}
      />
    )
  }
  if (def.type === 'enum') {
    const none = { value: '', label: mixed ? text.mixed : text.notAnswered }
    return (
      <Select
        aria-describedby={describedBy}
        id={fieldId}
        onChange={(value) => onAnswer(value === '' ? undefined : value)}
        options={[none, ...choices]}
        value={one ?? ''}
      />
    )
  }
  return (
    <Segmented
      describedBy={describedBy}
      label={def.question}
      onChange={(value) => onAnswer(def.type === 'bool' ? value === 'yes' : value)}
      options={choices}
      value={one}
    />
  )
}
