import { useState } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/own-threats'
import { addOwnThreat, editOwnThreat, promoteNote } from '../../commands/own-threats'
import { showThreat } from '../../commands/reveal'
import type { OwnThreat } from '../../model/model'
import { ownKey } from '../../model/own-threat'
import { ownThreatStore } from '../../store/own-threat-form'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { blankThreat, problemOf } from './own-threat-draft'
import { OwnThreatFields } from './own-threat-fields'

/** Writing a threat that the rules do not know, or changing one. One step of history. */
export function OwnThreatDialog({ onClose }: { onClose: () => void }) {
  const { id, start, note } = useStore(ownThreatStore)
  const [draft, setDraft] = useState<OwnThreat>(() => ({ ...blankThreat, ...start }))
  const [problem, setProblem] = useState<string | null>(null)
  const change = (fields: Partial<OwnThreat>) => {
    setDraft((before) => ({ ...before, ...fields }))
    setProblem(null)
  }
  const save = () => {
    const found = problemOf(draft)
    setProblem(found)
    if (found !== null) return
    const row = { ...draft, title: draft.title.trim(), story: draft.story.trim() }
    if (id !== null) editOwnThreat(id, row)
    const made = id ?? (note === undefined ? addOwnThreat(row) : promoteNote(note, row))
    onClose()
    if (made === null) return
    showThreat({ key: ownKey(made), element: { id: row.on } })
  }
  return (
    <Dialog
      {...(note === undefined ? {} : { description: text.noteGoes })}
      footer={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button form="own-threat" type="submit" variant="primary">
            {id === null ? text.addThreat : text.saveThreat}
          </Button>
        </>
      }
      onClose={onClose}
      title={
        id === null ? (note === undefined ? text.addAThreat : text.makeTheNoteAThreat) : text.editTheThreat
      }
      wide
    >
      <form
        className="flex flex-col gap-3"
        id="own-threat"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <OwnThreatFields change={change} draft={draft} />
        {problem && (
          <p className="font-medium text-critical" role="alert">
            {problem}
          </p>
        )}
      </form>
    </Dialog>
  )
}
