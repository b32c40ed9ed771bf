import { useRef } from 'react'
import * as text from '#text/outline'
import { runCommand } from '../../commands/command'
import { command } from '../../commands/registry'
import { Button, IconButton } from '../../ui/button'
import { useFocusWish } from '../use-focus-wish'
import { OutlineGrid } from './outline-grid'
import { useOutline } from './use-outline'

/** The model as a tree to read and to edit: all that the canvas can do, without a canvas. */
export function OutlineView() {
  const root = useRef<HTMLElement>(null)
  useFocusWish('outline', root, '[data-row][tabindex="0"]', 'button')
  const outline = useOutline()
  const { rows, model, turn } = outline
  const parents = [...Object.keys(model.zones), ...Object.keys(model.assets)]
  return (
    <section
      aria-label={text.outlineOfTheDiagram}
      className="flex h-full min-h-0 flex-col"
      data-outline=""
      ref={root}
    >
      <div className="flex shrink-0 items-center gap-1 border-line border-b p-1.5">
        <Button icon="plus" onClick={() => runCommand(command('add-inside'))} size="sm">
          {text.add}
        </Button>
        <span className="flex-1" />
        <IconButton
          icon="chevron-down"
          label={text.unfoldAll}
          onClick={() => turn(parents, true)}
          size="sm"
        />
        <IconButton
          icon="chevron-right"
          label={text.foldAll}
          onClick={() => turn(parents, false)}
          size="sm"
        />
      </div>
      {rows.length > 0 ? (
        <OutlineGrid outline={outline} />
      ) : (
        <p className="p-4 text-muted">{text.nothingDrawnYet}</p>
      )}
    </section>
  )
}
