import { useState } from 'react'
import * as text from '#text/attackers'
import type { AttackPath } from '../../analysis/attack/attack-path'
import type { AttackView } from '../../analysis/attack/attack-view'
import type { Attacker } from '../../analysis/attack/attacker'
import { storyOf } from '../../analysis/attack/story'
import type { Part } from '../../analysis/threat'
import { STRIDE } from '../../catalogue/stride'
import { requestView } from '../../store/viewport'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { StrideLetter } from '../../ui/stride-letter'
import { ElementLink } from '../element-link'
import { Section } from './section'

type ListProps = {
  readonly attacker: Attacker
  readonly view: AttackView
  /** Key of the path that is open and drawn. */
  readonly shown: string | null
  readonly onShow: (key: string | null) => void
}

const FIRST = 5

/** The easiest ways to what they want; the open one is told and drawn. */
export function PathList({ attacker, view: { paths, jewels, reachable }, shown, onShow }: ListProps) {
  const [all, setAll] = useState(false)
  if (paths.length === 0)
    return (
      <Section title={text.attackPaths}>
        <p className="text-muted">{jewels.length === 0 ? text.nothingWanted : text.noPathLeads}</p>
      </Section>
    )
  const listed = all ? paths : paths.slice(0, FIRST)
  return (
    <Section title={text.attackPathCount(paths.length)}>
      <p className="mb-2 text-muted text-xs">{text.jewelsWithinReach(reachable.length, jewels.length)}</p>
      <ol className="flex flex-col gap-2">
        {listed.map((path) => (
          <PathCard
            attacker={attacker}
            key={path.key}
            onToggle={() => {
              onShow(path.key === shown ? null : path.key)
              if (path.key !== shown) requestView({ type: 'reveal', ids: path.assets })
            }}
            open={path.key === shown}
            path={path}
          />
        ))}
      </ol>
      {paths.length > FIRST && (
        <Button className="mt-2" onClick={() => setAll(!all)} size="sm" variant="ghost">
          {all ? text.showFewer : text.showAll(paths.length)}
        </Button>
      )}
    </Section>
  )
}

type CardProps = {
  readonly attacker: Attacker
  readonly path: AttackPath
  readonly open: boolean
  readonly onToggle: () => void
}

function PathCard({ attacker, path, open, onToggle }: CardProps) {
  const names = path.stops.map(({ square }) => square.asset.name)
  return (
    <li
      className="rounded-card border border-line bg-raised data-[open=true]:border-accent forced-colors:data-[open=true]:border-3"
      data-open={open}
    >
      <button
        aria-expanded={open}
        className="flex min-h-11 w-full flex-col items-start gap-0.5 rounded-card p-2.5 text-left hover:bg-sunken"
        onClick={onToggle}
        type="button"
      >
        <span className="font-semibold">
          <span className="sr-only">{text.attackPathTo} </span>
          {names.at(-1)}
          <span className="font-normal text-muted"> · {path.word}</span>
        </span>
        <Route names={names} />
      </button>
      {open && <Told attacker={attacker} path={path} />}
    </li>
  )
}

function Route({ names }: { readonly names: readonly string[] }) {
  return (
    <span className="flex flex-wrap items-center gap-x-1 text-muted text-xs">
      {names.map((name, at) => (
        <span className="inline-flex items-center gap-1" key={name}>
          {at > 0 && <Icon name="arrow-right" size={12} />}
          {name}
        </span>
      ))}
    </span>
  )
}

function Told({ attacker, path }: { readonly attacker: Attacker; readonly path: AttackPath }) {
  return (
    <div className="border-line border-t p-2.5">
      <p>
        {storyOf(path, attacker).map((sentence) => (
          <span key={words(sentence)}>
            <Sentence parts={sentence} />{' '}
          </span>
        ))}
      </p>
      <ol aria-label={text.steps} className="mt-2 flex flex-col gap-1.5">
        {path.stops.map(({ square, use }, at) => (
          <li className="flex items-baseline gap-2" key={square.asset.id}>
            <span className="w-4 shrink-0 text-right text-muted tabular-nums">{at + 1}</span>
            <span>
              <ElementLink id={square.asset.id}>{square.asset.name}</ElementLink>{' '}
              {use ? (
                <span className="text-xs">
                  <StrideLetter
                    letter={use.stride}
                    name={STRIDE.find(({ letter }) => letter === use.stride)?.name ?? use.stride}
                  />{' '}
                  {text.threatAndLikelihood(use.threat.title, use.score.likelihood)}
                </span>
              ) : (
                <span className="text-muted text-xs">
                  {at === 0 ? text.whereTheyStart : text.passesOnWhatTheySend}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function words(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('')
}

/** A sentence with its names as links. */
function Sentence({ parts }: { readonly parts: readonly Part[] }) {
  let at = 0
  return parts.map(({ text, element }) => {
    const key = at
    at += text.length
    return element ? (
      <ElementLink id={element} key={key}>
        {text}
      </ElementLink>
    ) : (
      <span key={key}>{text}</span>
    )
  })
}
