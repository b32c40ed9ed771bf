import { useStore } from 'zustand'
import * as text from '#text/triage'
import type { Threat } from '../../analysis/threat'
import type { TriageAction } from '../../commands/triage-keys'
import { triageStore } from '../../store/triage'
import { Button, IconButton } from '../../ui/button'
import type { Timebox } from './use-timebox'
import type { TriageState } from './use-triage'

type HeaderProps = {
  readonly state: TriageState
  readonly time: Timebox
  readonly run: (action: TriageAction) => void
}

function isGap(threat: Threat | undefined): boolean {
  return threat?.element.type === 'system' && !threat.own
}

/** How far the room is, how long it has, who decides, and the way out. */
export function TriageHeader({ state, time, run }: HeaderProps) {
  const { keys, index, count, byKey } = state
  // They are decided here too, and no count of threats elsewhere includes them.
  const gaps = keys.filter((key) => isGap(byKey.get(key))).length
  const { show, letter, by } = useStore(triageStore)
  const total = keys.length
  const where = index < total ? text.position(index + 1, total) : text.endOf(total)
  return (
    <header className="border-line border-b px-6 py-3 max-[820px]:px-4 low:py-1.5">
      <h1 className="sr-only">{text.triage}</h1>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p className="font-semibold text-lg tabular-nums" role="status">
          {text.progress(where, count)}
        </p>
        <Countdown time={time} toggle={() => run('pause')} />
        <span className="ml-auto flex flex-wrap items-center gap-1 max-sm:order-last max-sm:-ml-2 max-sm:w-full">
          <Button aria-keyshortcuts="S" icon="sliders" onClick={() => run('setup')} size="sm" variant="ghost">
            {by === '' ? text.setUp : text.personDecides(by)}
          </Button>
          <Button aria-keyshortcuts="L" icon="list" onClick={() => run('lot')} size="sm" variant="ghost">
            {text.parkingLot}
          </Button>
          <Button aria-keyshortcuts="E" icon="file" onClick={() => run('minutes')} size="sm" variant="ghost">
            {text.minutes}
          </Button>
          <IconButton icon="keyboard" label={text.keys} onClick={() => run('keys')} shortcut="?" size="sm" />
        </span>
        <IconButton
          className="-ml-3 max-sm:-mr-2 max-sm:ml-auto"
          icon="x"
          label={text.leaveTriage}
          onClick={() => run('leave')}
          shortcut="Esc"
          size="sm"
        />
      </div>
      <div className="mt-2 flex items-center gap-3">
        <progress
          aria-label={text.decided}
          className="h-1.5 min-w-0 flex-1 appearance-none overflow-hidden rounded-full [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          max={Math.max(total, 1)}
          value={count}
        />
        <span className="text-muted text-xs">
          {text.withGaps(text.goingThrough(show, letter), total - gaps, gaps)}
        </span>
      </div>
    </header>
  )
}

function Countdown({ time, toggle }: { readonly time: Timebox; readonly toggle: () => void }) {
  const { left, paused } = time
  if (left === null) return null
  const [sign, rest] = [left < 0 ? '−' : '', Math.abs(left)]
  const clock = `${sign}${Math.floor(rest / 60)}:${String(rest % 60).padStart(2, '0')}`
  return (
    <span className="flex items-center gap-1.5">
      <span
        className={`font-semibold text-lg tabular-nums ${left <= 0 ? 'text-critical' : left <= 15 ? 'text-high' : ''}`}
        role="timer"
      >
        <span className="sr-only">{text.timeLeft} </span>
        {clock}
      </span>
      {left <= 0 && <span className="font-medium text-critical">{text.timeIsUp}</span>}
      <Button aria-keyshortcuts="B" onClick={toggle} size="sm" variant="ghost">
        {paused ? text.goOn : text.pause}
      </Button>
    </span>
  )
}
