import * as text from '#text/attackers'
import type { Attacker } from '../../analysis/attack/attacker'
import { ATTACKER_ACCESS, ATTACKER_CAPABILITY } from '../../catalogue/attackers'
import { setInScope } from '../../commands/attackers'
import { chooseAttacker } from '../../store/attack-picture'
import { tip } from '../../ui/tip'

/** One attacker: who they are, and whether to reckon with them. */
export function AttackerRow({ attacker }: { readonly attacker: Attacker }) {
  const { id, name, summary, inScope } = attacker
  return (
    <li className="relative rounded-card border border-line bg-raised p-2.5 hover:border-line-strong">
      <div className="flex items-start justify-between gap-2">
        <button
          className={`min-h-6 text-left font-semibold after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent pointer-coarse:min-h-11 ${inScope ? '' : 'text-muted'}`}
          data-attacker={id}
          onClick={() => chooseAttacker(id)}
          type="button"
        >
          {name}
        </button>
        <ScopeSwitch attacker={attacker} />
      </div>
      <p className="text-muted text-xs">{summary}</p>
      <Capability level={attacker.capability} />
    </li>
  )
}

/** In scope or not. */
export function ScopeSwitch({ attacker: { id, name, inScope } }: { readonly attacker: Attacker }) {
  return (
    <label className="relative z-1 inline-flex min-h-6 shrink-0 cursor-pointer items-center gap-1.5 text-muted text-xs pointer-coarse:min-h-11">
      <input
        checked={inScope}
        aria-label={text.inScopeName(name)}
        className="size-4 accent-(--accent) pointer-coarse:size-5"
        onChange={(event) => setInScope(id, name, event.target.checked)}
        type="checkbox"
      />
      {text.inScope}
    </label>
  )
}

const LEVELS = [1, 2, 3, 4] as const

/** Pips and the word for them. */
export function Capability({ level }: { readonly level: number }) {
  const known = ATTACKER_CAPABILITY.find((each) => each.level === level)
  return (
    <p className="mt-1 inline-flex items-center gap-1.5 text-xs" {...tip(known?.why ?? '')}>
      <span aria-hidden="true" className="inline-flex gap-0.5">
        {LEVELS.map((each) => (
          <span
            className={`size-2 rounded-full border border-ink ${each <= level ? 'bg-ink forced-colors:bg-[CanvasText]' : ''}`}
            key={each}
          />
        ))}
      </span>
      <span className="sr-only">{text.capabilityIs} </span>
      {known?.name ?? level}
    </p>
  )
}

/** What an access is called. */
export function accessName(access: string): string {
  return ATTACKER_ACCESS[access] ?? access
}
