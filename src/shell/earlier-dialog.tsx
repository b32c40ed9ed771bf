import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/earlier'
import { date } from '#text/locale'
import { download } from '../commands/download'
import { goBackTo, openEarlierCopy } from '../commands/earlier'
import { drawSvg } from '../formats/drawing/draw-svg'
import type { Model } from '../model/model'
import { earlierStore, earlierVersions } from '../store/earlier'
import { useDocument } from '../store/use'
import { PREVIOUS_KEPT } from '../store/versions'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { useResolvedTheme } from './theme'

/** The states of a model that this device kept: look at one, open it as a copy, or go back to it. */
export function EarlierDialog({ onClose }: { onClose: () => void }) {
  const open = useDocument(({ model }) => model.info.id)
  const of = useStore(earlierStore, (state) => state.of) ?? open
  // As things stand when it opens: a list does not change under the hand.
  const [{ title, versions, damaged, brokenText }] = useState(() => earlierVersions(of))
  const [at, setAt] = useState(0)
  const shown = versions[at]
  function act(run: (version: Model) => void) {
    if (!shown) return
    onClose()
    run(shown)
  }
  const actions = shown && (
    <>
      {of === open && <Button onClick={() => act(goBackTo)}>{text.goBackToIt}</Button>}
      <Button onClick={() => act(openEarlierCopy)} variant="primary">
        {text.openAsACopy}
      </Button>
    </>
  )
  return (
    <Dialog
      description={text.aboutVersions(title, PREVIOUS_KEPT)}
      footer={actions}
      onClose={onClose}
      title={text.earlierVersions}
      wide
    >
      {shown ? (
        <div className="grid gap-4 sm:grid-cols-[15rem_1fr]">
          <Versions at={at} onChoose={setAt} versions={versions} />
          <Preview version={shown} />
        </div>
      ) : (
        <p className="text-muted">{text.none}</p>
      )}
      {damaged > 0 && <p className="mt-3 text-muted">{text.damaged(damaged)}</p>}
      {brokenText !== null && (
        <p className="mt-3 flex flex-wrap items-center gap-2">
          {text.brokenText}
          <Button onClick={() => download(brokenText, text.damagedFile)} size="sm">
            {text.saveBrokenText}
          </Button>
        </p>
      )}
    </Dialog>
  )
}

type VersionsProps = {
  readonly versions: readonly Model[]
  readonly at: number
  readonly onChoose: (at: number) => void
}

function Versions({ versions, at, onChoose }: VersionsProps) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-0.5 max-sm:order-last">
      <legend className="mb-1 font-semibold text-muted text-xs">{text.versionsKept}</legend>
      {versions.map(({ info, assets, flows, zones }, each) => (
        <label
          className="flex min-h-11 items-start gap-2 rounded-control px-2 py-1.5 hover:bg-sunken has-checked:bg-accent-soft"
          key={info.updated}
        >
          <input
            checked={each === at}
            className="mt-0.5 accent-(--accent)"
            data-first-focus={each === at ? '' : undefined}
            name="version"
            onChange={() => onChoose(each)}
            type="radio"
          />
          <span className="min-w-0">
            <span className="block font-medium">{date(info.updated, 'moment')}</span>
            <span className="block text-muted text-xs">
              {text.content(count(assets), count(flows), count(zones))}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function Preview({ version }: { readonly version: Model }) {
  const theme = useResolvedTheme()
  const picture = useMemo(() => {
    if (count(version.places) === 0) return null
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawSvg(version, { theme }))}`
  }, [version, theme])
  return (
    <div className="flex h-56 items-center justify-center rounded-card border border-line bg-canvas p-2 sm:h-80">
      {picture ? (
        <img
          alt={text.pictureOf(date(version.info.updated, 'moment'))}
          className="max-h-full max-w-full"
          src={picture}
        />
      ) : (
        <p className="text-muted">{text.nothingDrawn}</p>
      )}
    </div>
  )
}

function count(table: object): number {
  return Object.keys(table).length
}
