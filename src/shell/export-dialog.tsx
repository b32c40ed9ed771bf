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

/** Take the model away: as a picture (the whole diagram, whatever is on screen) or as a file. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const [format, setFormat] = useState('png')
  const [scale, setScale] = useState(startScale)
  const [theme, setTheme] = useState<Theme>(resolvedTheme)
  const [embed, setEmbed] = useState(true)
  const preview = usePreview(theme)
  const badges = useDerived((state) => state.badges)
  const chosen = FORMATS.find((candidate) => candidate.id === format)
  const picture = format === 'png' || format === 'svg'
  async function save() {
    await exportAs(format, { scale, theme, embed, badges })
    onClose()
  }
  async function pass() {
    if (await shareAs(format, { scale, theme, embed, badges })) onClose()
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
          {format === 'png' && (
            <Choices
              legend={text.size}
              value={String(scale)}
              onChange={(value) => setScale(Number(value))}
              options={SCALES.map((each) => ({ value: String(each), label: `${each}×` }))}
            />
          )}
          {picture && (
            <Choices
              legend={text.theme}
              value={theme}
              onChange={(value) => setTheme(value === 'dark' ? 'dark' : 'light')}
              options={[
                { value: 'light', label: text.light },
                { value: 'dark', label: text.dark },
              ]}
            />
          )}
          {picture && (
            <label className="flex items-start gap-2 pointer-coarse:min-h-11">
              <input
                checked={embed}
                className="mt-px size-4 shrink-0 accent-accent"
                onChange={(event) => setEmbed(event.target.checked)}
                type="checkbox"
              />
              <span>
                {text.putTheModelInside} <span className="text-muted">{text.notesTravel}</span>
              </span>
            </label>
          )}
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
        </div>
      </div>
    </Dialog>
  )
}
