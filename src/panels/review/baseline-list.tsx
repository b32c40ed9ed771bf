import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { date } from '#text/locale'
import { counts } from '#text/phases'
import * as text from '#text/review'
import { byTime, progressOf } from '../../analysis/baseline'
import { deleteBaseline, renameBaseline } from '../../commands/baselines'
import type { Baseline, Id } from '../../model/model'
import { STAGE_NAMES } from '../../model/stage'
import { compareStore, showComparison } from '../../store/compare-picture'
import { endMerge } from '../../store/document'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { INPUT } from '../../ui/field'
import { Menu } from '../../ui/menu'

/** The baselines, the newest first. */
export function BaselineList() {
  const baselines = useDocument(({ model }) => model.baselines)
  return (
    <ul className="mt-2 flex flex-col gap-1.5">
      {[...byTime(baselines)].reverse().map(([id, baseline]) => (
        <BaselineRow baseline={baseline} id={id} key={id} />
      ))}
    </ul>
  )
}

function BaselineRow({ id, baseline }: { readonly id: Id; readonly baseline: Baseline }) {
  const { name, at, stage } = baseline
  const [renaming, setRenaming] = useState(false)
  const shown = useStore(compareStore, ({ pair }) => pair?.from === id && pair.to === null)
  const [progress] = progressOf([baseline])
  return (
    <li className="rounded-card border border-line bg-raised p-2.5">
      <div className="flex items-start gap-1.5">
        {renaming ? (
          <NameField id={id} name={name} onDone={() => setRenaming(false)} />
        ) : (
          <h4 className="min-w-0 flex-1 break-words font-semibold leading-6">{name || text.unnamed}</h4>
        )}
        <Button
          aria-pressed={shown}
          className="forced-colors:aria-pressed:border-[Highlight] forced-colors:aria-pressed:border-3 aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink"
          onClick={() => showComparison(shown ? null : { from: id, to: null })}
          size="sm"
        >
          {text.compare}
          <span className="sr-only"> {text.withNow(name)}</span>
        </Button>
        <Menu
          className="size-6 justify-center text-faint hover:bg-sunken hover:text-ink"
          icon="more"
          label={text.moreFor(name)}
          sections={[
            [{ id: 'rename', label: text.rename, onSelect: () => setRenaming(true) }],
            [{ id: 'delete', label: text.deleteIt, danger: true, onSelect: () => deleteBaseline(id) }],
          ]}
        />
      </div>
      <p className="text-muted text-xs">
        {date(at, 'day')} · {STAGE_NAMES[stage]}
        {progress && ` · ${counts(progress)}`}
      </p>
    </li>
  )
}

type NameProps = { readonly id: Id; readonly name: string; readonly onDone: () => void }

function NameField({ id, name, onDone }: NameProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <input
      aria-label={text.nameOfTheBaseline}
      className={`${INPUT} h-7 flex-1`}
      defaultValue={name}
      maxLength={200}
      onBlur={({ target }) => {
        const next = target.value.trim()
        if (next !== '' && next !== name) renameBaseline(id, next)
        endMerge()
        onDone()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = name
        if (event.key === 'Enter' || event.key === 'Escape') {
          event.stopPropagation()
          event.currentTarget.blur()
        }
      }}
      ref={field}
      type="text"
    />
  )
}
