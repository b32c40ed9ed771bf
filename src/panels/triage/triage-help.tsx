import * as text from '#text/triage'
import { printChord } from '../../commands/chord'
import { onMac } from '../../commands/platform'
import { TRIAGE_KEYS } from '../../commands/triage-keys'
import { TriagePage } from './triage-page'

/** All keys of the queue. */
export function TriageHelp({ onClose }: { readonly onClose: () => void }) {
  const mac = onMac()
  return (
    <TriagePage onClose={onClose} title={text.keys}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-6 gap-y-2 text-lg">
        {TRIAGE_KEYS.map(({ action, title, keys }) => (
          <div className="contents" key={action}>
            <dt className="font-mono text-base">{keys.map((key) => printChord(key, mac)).join('  ')}</dt>
            <dd>{title}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-muted">{text.keysExplained}</p>
    </TriagePage>
  )
}
