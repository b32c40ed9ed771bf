import { printChord } from '../commands/chord'
import { titleOf } from '../commands/command'
import { onMac } from '../commands/keymap'
import { COMMANDS } from '../commands/registry'
import { Dialog } from '../ui/dialog'

const GROUPS = ['File', 'Edit', 'Insert', 'View', 'Help'] as const

/** What the hands do on the canvas without any command. */
const GESTURES: readonly (readonly [string, string])[] = [
  ['Tab, Shift+Tab', 'Walk through the diagram'],
  ['Alt + arrow', 'Go to the nearest asset on that side'],
  ['F, Shift+F', 'Walk through the flows of an asset'],
  ['Arrows', 'Move the selection (with Shift: ten times as far)'],
  ['Enter', 'Rename what is selected'],
  ['Ctrl or ⌘ + arrow', 'Add a connected neighbour on that side'],
  ['Double-click', 'Add an asset at the pointer, or rename what is under it'],
  ['Alt-drag', 'Drag a copy'],
  ['Wheel, Space-drag', 'Pan'],
  ['Ctrl or ⌘ + wheel, pinch', 'Zoom at the pointer'],
]

function Row({ keys, text }: { keys: string; text: string }) {
  return (
    <div className="flex justify-between gap-4 py-1">
      <dt>{text}</dt>
      <dd className="shrink-0 rounded border border-line bg-sunken px-1.5 text-muted text-xs leading-5">
        {keys}
      </dd>
    </div>
  )
}

/** Every shortcut, read from the commands themselves. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const mac = onMac()
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose} wide>
      <div className="gap-x-10 sm:columns-2">
        {GROUPS.map((group) => {
          const rows = COMMANDS.filter((command) => command.group === group && command.keys?.length)
          return rows.length === 0 ? null : (
            <section className="mb-4 break-inside-avoid" key={group}>
              <h3 className="mb-1 font-semibold text-muted text-xs">{group}</h3>
              <dl>
                {rows.map((command) => (
                  <Row
                    key={command.id}
                    text={titleOf(command).replace('…', '')}
                    keys={(command.keys ?? []).map((keys) => printChord(keys, mac)).join('  ')}
                  />
                ))}
              </dl>
            </section>
          )
        })}
        <section className="break-inside-avoid">
          <h3 className="mb-1 font-semibold text-muted text-xs">On the canvas</h3>
          <dl>
            {GESTURES.map(([keys, text]) => (
              <Row key={keys} keys={keys} text={text} />
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  )
}
