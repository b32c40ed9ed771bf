import { type ComponentProps, useMemo, useState } from 'react'
import { share } from '#text/commands-share'
import * as text from '#text/shell-dialogs'
import { exportAs } from '../commands/export'
import { canShareFiles, shareAs } from '../commands/share'
import { drawSvg, pictureSize } from '../formats/drawing/draw-svg'
import { scaleForSide } from '../formats/drawing/picture-size'
import { FORMATS } from '../formats/format'
import { derivedStore } from '../store/derived'
import { documentStore } from '../store/document'
import { setSession } from '../store/session'
import { useDerived, useDocument } from '../store/use'
import { Button } from '../ui/button'
import { Segmented } from '../ui/choice'
import { Dialog } from '../ui/dialog'
import { told } from '../ui/told'
import { resolvedTheme, type Theme } from './theme'

const SCALES = [1, 2, 3, 4] as const

function usePreview(theme: Theme): string {
  const model = useDocument((state) => state.model)
  const badges = useDerived((state) => state.badges)
  return useMemo(() => {
    const svg = drawSvg(model, { theme, badges })
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  }, [model, badges, theme])
}

type ChoicesProps = Pick<ComponentProps<typeof Segmented>, 'options' | 'value' | 'onChange'>

function Choices({ legend, ...rest }: ChoicesProps & { readonly legend: string }) {
  return (
    <div>
      <p aria-hidden="true" className="mb-1 font-semibold text-muted text-xs">
        {legend}
      </p>
      <Segmented label={legend} {...rest} />
    </div>
  )
}

/** Twice the natural size is sharp on every screen; a very large diagram has to do with less. */
function startScale(): number {
  const { model } = documentStore.getState()
  const { badges } = derivedStore.getState()
  return Math.max(1, scaleForSide(pictureSize(model, { badges }), 2))
}

/** What can be chosen for a picture. */
type Picture = { readonly scale: number; readonly theme: Theme; readonly embed: boolean }

function startPicture(): Picture {
  return { scale: startScale(), theme: resolvedTheme(), embed: true }
}

type PictureProps = {
  readonly format: string
  readonly of: Picture
  readonly change: (next: Partial<Picture>) => void
}

/** Size, theme and what goes along; nothing for formats that are no pictures. */
function PictureChoices({ format, of: { scale, theme, embed }, change }: PictureProps) {
  if (format !== 'png' && format !== 'svg') return null
  return (
    <>
      {format === 'png' && (
        <Choices
          legend={text.size}
          value={String(scale)}
          onChange={(value) => change({ scale: Number(value) })}
          options={SCALES.map((each) => ({ value: String(each), label: `${each}×` }))}
        />
      )}
      <Choices
        legend={text.theme}
        value={theme}
        onChange={(value) => change({ theme: value === 'dark' ? 'dark' : 'light' })}
        options={[
          { value: 'light', label: text.light },
          { value: 'dark', label: text.dark },
        ]}
      />
      <label className="flex items-start gap-2 pointer-coarse:min-h-11">
        <input
          checked={embed}
          className="mt-px size-4 shrink-0 accent-accent"
          onChange={(event) => change({ embed: event.target.checked })}
          type="checkbox"
        />
        <span>
          {text.putTheModelInside} <span className="text-muted">{text.notesTravel}</span>
        </span>
      </label>
    </>
  )
}

/** A picture shows no threats: the way to what does. */
function ReportInstead() {
  return (
    <p className="text-muted">
      {told(
        text.forThreats(
          <button
            className="text-accent-ink underline underline-offset-2 pointer-coarse:min-h-11"
            onClick={() => setSession({ dialog: 'report' })}
            type="button"
          >
            {text.writeAReport}
          </button>,
        ),
      )}
    </p>
  )
}

/** Take the model away: as a picture (the whole diagram, whatever is on screen) or as a file. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const [format, setFormat] = useState('png')
  const [picture, setPicture] = useState(startPicture)
  const preview = usePreview(picture.theme)
  const badges = useDerived((state) => state.badges)
  const chosen = FORMATS.find((candidate) => candidate.id === format)
  async function save() {
    await exportAs(format, { ...picture, badges })
    onClose()
  }
  async function pass() {
    if (await shareAs(format, { ...picture, badges })) onClose()
  }
  return (
    <Dialog title={text.exportTitle} onClose={onClose} wide>
      <div className="grid gap-5 sm:grid-cols-[minmax(0,1fr)_15rem]">
        <img
          src={preview}
          alt={text.diagramAsExported}
          className="h-72 max-sm:h-44 w-full rounded-card border border-line object-contain"
        />
        <div className="flex flex-col gap-4">
          <Choices
            legend={text.format}
            value={format}
            onChange={setFormat}
            options={FORMATS.filter((each) => each.write).map((each) => ({
              value: each.id,
              label: each.name,
            }))}
          />
          <PictureChoices
            format={format}
            of={picture}
            change={(next) => setPicture({ ...picture, ...next })}
          />
          {chosen && <p className="text-muted">{chosen.description}</p>}
          <div className="flex gap-2">
            <Button className="min-w-0 flex-1" variant="primary" onClick={() => void save()}>
              {text.download(chosen?.name ?? '')}
            </Button>
            {canShareFiles() && (
              <Button icon="share" onClick={() => void pass()}>
                {share}
              </Button>
            )}
          </div>
          <ReportInstead />
        </div>
      </div>
    </Dialog>
  )
}
