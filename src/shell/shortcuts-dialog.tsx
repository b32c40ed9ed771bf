import { useState } from 'react'
import * as text from '#text/shell-dialogs'
import { onMac } from '../commands/platform'
import { COMMANDS } from '../commands/registry'
import { Dialog } from '../ui/dialog'
import { SearchField } from '../ui/search-field'
import { type ShortcutRow, shortcutGroups } from './shortcut-rows'

function Row({ title, keys }: ShortcutRow) {
  return (
    <div className="flex items-baseline justify-between gap-4 border-line border-b py-1 last:border-b-0">
      <dt>{title}</dt>
      <dd className="flex max-w-[55%] flex-wrap justify-end gap-1">
        {keys.map((each) => (
          <kbd
            className="rounded border border-line bg-sunken px-1.5 font-sans text-muted text-xs leading-5"
            key={each}
          >
            {each}
          </kbd>
        ))}
      </dd>
    </div>
  )
}

/** Every shortcut, read from the commands themselves; typing narrows it down. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState('')
  const groups = shortcutGroups(COMMANDS, onMac(), query)
  return (
    <Dialog title={text.keyboardShortcuts} onClose={onClose} wide>
      <div className="sticky top-0 z-1 flex bg-panel pb-3">
        <SearchField
          aria-label={text.findAShortcut}
          data-first-focus=""
          onChange={(event) => setQuery(event.target.value)}
          placeholder={text.findAShortcut}
          value={query}
        />
      </div>
      <p className="sr-only" role="status">
        {query === '' ? '' : text.shortcuts(groups.flatMap(({ rows }) => rows).length)}
      </p>
      <div className="min-h-60 gap-x-10 sm:columns-2">
        {groups.map(({ name, rows }) => (
          <section className="mb-4 break-inside-avoid" key={name}>
            <h3 className="mb-1 font-semibold text-muted text-xs">{name}</h3>
            <dl>
              {rows.map((row) => (
                <Row key={row.title} {...row} />
              ))}
            </dl>
          </section>
        ))}
        {groups.length === 0 && <p className="text-muted">{text.noShortcutFits(query)}</p>}
      </div>
    </Dialog>
  )
}
