import { useState } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/triage'
import { download } from '../../commands/download'
import { minutesName, minutesOf } from '../../formats/minutes/minutes'
import { announce } from '../../store/announce'
import { now } from '../../store/clock'
import { notify } from '../../store/notices'
import { triageStore } from '../../store/triage'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { useCatalogue } from '../use-catalogue'
import { TriagePage } from './triage-page'
import type { TriageState } from './use-triage'

type MinutesProps = { readonly state: TriageState; readonly onClose: () => void }

/** The minutes as a page of their own. */
export function MinutesView({ state, onClose }: MinutesProps) {
  return (
    <TriagePage onClose={onClose} title={text.minutes}>
      <Minutes state={state} />
    </TriagePage>
  )
}

/** What the room decided, as Markdown: to look at, copy and keep. */
export function Minutes({ state }: { readonly state: TriageState }) {
  const catalogue = useCatalogue()
  const model = useDocument((document) => document.model)
  const since = useStore(triageStore, ({ started }) => started)
  const [at] = useState(now)
  if (!catalogue) return null
  const input = { model, catalogue, threats: state.all, decided: state.decided, since, at }
  const written = minutesOf(input)
  return (
    <div className="flex flex-col gap-3">
      <div className="flex gap-2">
        <Button
          icon="download"
          onClick={() => download(written, minutesName(input), 'text/markdown')}
          variant="primary"
        >
          {text.download}
        </Button>
        <Button icon="copy" onClick={() => copy(written)}>
          {text.copy}
        </Button>
      </div>
      <textarea
        aria-label={text.minutesAsMarkdown}
        className="field-sizing-content min-h-40 w-full resize-none rounded-card border border-line bg-sunken p-4 font-mono text-ink text-sm"
        readOnly
        value={written}
      />
    </div>
  )
}

function copy(written: string): void {
  navigator.clipboard.writeText(written).then(
    () => announce(text.copied),
    () =>
      notify({
        tone: 'info',
        text: text.clipboardIsKept,
      }),
  )
}
