import { useEffect, useRef } from 'react'
import * as text from '#text/inspector'
import { type ElementType, elementName, elementType } from '../../model/element'
import type { Id } from '../../model/model'
import { useDocument, useSession } from '../../store/use'
import { scrollWithin } from '../../ui/scroll'
import { useCatalogue } from '../use-catalogue'
import { AssetFields } from './asset-fields'
import { CommittedText } from './committed-text'
import { ElementControls } from './element-controls'
import { FlowFields } from './flow-fields'
import { ModelFields } from './model-fields'
import { NoteFields } from './note-fields'
import { PlaceFields } from './place-fields'
import { PropertyList } from './property-list'
import { ScopeField } from './scope-field'
import { Section } from './section'
import { SelectionActions } from './selection-actions'
import { useWantedField } from './use-wanted-field'
import { ZoneFields } from './zone-fields'

const TABLES = { asset: 'assets', zone: 'zones', flow: 'flows' } as const

/** What is selected, field by field; the whole model while nothing is. */
export function InspectorView() {
  const selection = useSession((session) => session.selection)
  const known = useDocument(({ model }) => selection.filter((id) => elementType(model, id) !== null))
  const types = useDocument(({ model }) => [...new Set(known.flatMap((id) => elementType(model, id) ?? []))])
  const notes = useDocument(({ model }) => selection.filter((id) => model.notes[id]))
  const root = useRef<HTMLDivElement>(null)
  const [type, ...mixed] = types
  const shown = [...known, ...notes].join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is read from its top
  useEffect(() => {
    if (root.current) scrollWithin(root.current, 'start')
  }, [shown])
  useWantedField(root, known[0] ?? 'system', useCatalogue() !== null)
  return (
    <div className="pb-6" key={shown} ref={root}>
      {type === undefined && notes.length > 0 ? (
        <NoteFields ids={notes} />
      ) : type === undefined ? (
        <ModelFields />
      ) : mixed.length > 0 ? (
        <Mixture ids={known} />
      ) : (
        <Elements ids={known} type={type} />
      )}
    </div>
  )
}

type ElementsProps = { readonly ids: readonly Id[]; readonly type: ElementType }

function Elements({ ids, type }: ElementsProps) {
  const [only] = ids.length === 1 ? ids : []
  return (
    <>
      <div className="flex flex-col gap-3 p-3">
        {only ? <NameField id={only} type={type} /> : <Count ids={ids} />}
        <SelectionActions />
        {type === 'asset' && <AssetFields ids={ids} />}
        {type === 'zone' && <ZoneFields ids={ids} />}
        {type === 'flow' && <FlowFields ids={ids} />}
      </div>
      {type !== 'zone' && <PropertyList ids={ids} />}
      {type !== 'zone' && <ElementControls ids={ids} />}
      <Section title={type === 'zone' ? text.notes : text.notesAndScope}>
        {only && <NotesField id={only} type={type} />}
        {type !== 'zone' && <ScopeField ids={ids} />}
      </Section>
      {only && type !== 'flow' && <PlaceFields id={only} />}
    </>
  )
}

type OneProps = { readonly id: Id; readonly type: ElementType }

function NameField({ id, type }: OneProps) {
  const name = useDocument(({ model }) => model[TABLES[type]][id]?.name ?? '')
  const other = useDocument(({ model }) => elementName(model, id))
  return (
    <CommittedText
      label={text.name}
      merge={`name:${id}`}
      onWrite={(tx, next) => tx.set(TABLES[type], id, { name: next })}
      placeholder={other}
      required={type !== 'flow'}
      step={text.renameElement(other)}
      value={name}
    />
  )
}

function NotesField({ id, type }: OneProps) {
  const notes = useDocument(({ model }) => model[TABLES[type]][id]?.notes ?? '')
  return (
    <CommittedText
      label={text.notes}
      lines
      merge={`notes:${id}`}
      onWrite={(tx, next) => tx.set(TABLES[type], id, { notes: next })}
      step={text.changeNotes}
      value={notes}
    />
  )
}

/** How many of what are selected. */
function Count({ ids }: { readonly ids: readonly Id[] }) {
  const types = useDocument(({ model }) => ids.flatMap((id) => elementType(model, id) ?? []))
  const count = (type: ElementType) => types.filter((each) => each === type).length
  const words = text.counts(count('asset'), count('zone'), count('flow'))
  return <h2 className="font-semibold text-[15px]">{words}</h2>
}

/** Elements of several types have no question in common. */
function Mixture({ ids }: { readonly ids: readonly Id[] }) {
  return (
    <div className="flex flex-col gap-1 p-3">
      <Count ids={ids} />
      <p className="text-muted">{text.selectOneType}</p>
      <SelectionActions />
    </div>
  )
}
