import * as text from '#text/inspector'
import type { Id } from '../../model/model'
import { NOTE_COLOURS } from '../../model/note'
import { commit } from '../../store/document'
import { useDocument } from '../../store/use'
import { CommittedText } from './committed-text'
import { PlaceFields } from './place-fields'
import { SelectionActions } from './selection-actions'

const NAMES = { yellow: text.yellow, green: text.green, blue: text.blue, red: text.red } as const

/** Text and colour of a sticky note; of several, the colour. */
export function NoteFields({ ids }: { readonly ids: readonly Id[] }) {
  const [only] = ids.length === 1 ? ids : []
  const words = useDocument(({ model }) => (only === undefined ? '' : (model.notes[only]?.text ?? '')))
  const colours = useDocument(({ model }) => [
    ...new Set(ids.map((id) => model.notes[id]?.colour ?? 'yellow')),
  ])
  const paint = (colour: string) =>
    commit(text.changeNoteColour, (tx) => {
      for (const id of ids) tx.set('notes', id, { colour: colour === 'yellow' ? undefined : colour })
    })
  return (
    <div className="flex flex-col gap-3 p-3">
      <h2 className="font-semibold text-[15px]">{only ? text.stickyNote : text.stickyNotes(ids.length)}</h2>
      <SelectionActions />
      {only && (
        <CommittedText
          label={text.text}
          lines
          merge={`note:${only}`}
          onWrite={(tx, next) => tx.set('notes', only, { text: next })}
          step={text.editNote}
          value={words}
        />
      )}
      <fieldset>
        <legend className="mb-1 font-semibold text-muted text-xs">{text.colour}</legend>
        <div className="flex flex-wrap gap-1">
          {NOTE_COLOURS.map((colour) => (
            <label
              className="cursor-pointer rounded-control border border-line px-2.5 py-1 has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-accent"
              key={colour}
            >
              <input
                checked={colours.length === 1 && colours[0] === colour}
                className="sr-only"
                name="note-colour"
                onChange={() => paint(colour)}
                type="radio"
              />
              {NAMES[colour]}
            </label>
          ))}
        </div>
      </fieldset>
      {only && <PlaceFields id={only} />}
    </div>
  )
}
