import * as words from '#text/attack-story'
import type { Part } from '../threat'
import type { AttackPath } from './attack-path'
import type { Attacker } from './attacker'
import { isControl } from './channel'
import type { Jewel } from './jewels'
import type { Stop } from './search'
import type { Use } from './usable'

type Sentence = readonly Part[]
/** Parts of a sentence, those without a link as plain strings. */
type Runs = readonly (Part | string)[]

/** Sentences at most; the steps in the middle of a long way share some. */
const MOST = 5

/** How it might materialise: where they start, what they do at each step, and what they have in the end. */
export function storyOf({ stops, jewel }: AttackPath, attacker: Attacker): readonly Sentence[] {
  const [first] = stops
  if (!first) return []
  const steps = stepsOf(stops)
  return [opening(first, attacker), ...gathered(steps, MOST - 2), ending(stops, jewel)]
}

/** How they begin, by who they are. */
function opening({ entry, use }: Stop, attacker: Attacker): Sentence {
  const who = words.anAttacker(attacker.name)
  const name = nameOf(entry.square)
  if (!entry.isOwn) return sentence(words.begins(who, name, entry.why, deed(use)))
  switch (entry.channel) {
    case 'content':
      return sentence(words.writes(who, name))
    case 'physical':
      return sentence(words.shows(who, name))
    case 'supply':
      return sentence(words.holds(who, name))
    case 'peer':
      return sentence(words.runs(who, name))
    case 'inside':
    case 'admin':
      return sentence(words.isOrWon(who, name))
    default:
      return sentence(words.comes(who, name))
  }
}

/** One clause per threat; what only passes things on is told with the step after it. */
function stepsOf(stops: readonly Stop[]): readonly Sentence[] {
  const told: Sentence[] = []
  let through: Part[] = []
  for (const stop of stops) {
    if (stop.from && !stop.use) {
      through = [...through, ...(through.length === 0 ? [] : [text(words.and)]), nameOf(stop.square)]
      continue
    }
    if (!stop.use || !stop.from) continue
    told.push(step(stop, through))
    through = []
  }
  return told
}

function step(stop: Stop, through: readonly Part[]): Sentence {
  const isSent = stop.from?.channel === 'request' || stop.from?.channel === 'caller'
  if (through.length > 0 && isSent)
    return sentence([...words.sentThrough(through, nameOf(stop.square)), `: ${deed(stop.use)}`])
  const by = through.length > 0 ? words.through(through) : []
  return sentence([...lead(stop, nameOf(stop.square)), ...by, `: ${deed(stop.use)}`])
}

/** What brings them to the next element, by what they hold at the one before. */
function lead(stop: Stop, to: Part): Runs {
  const { from, isBack } = stop
  if (!from) return [to]
  if (from.channel === 'caller' && from.square.asset.kind.dfd !== 'external-entity')
    return words.asSomebodyElse(to)
  if (isControl(from.channel)) {
    if (isBack && stop.square.asset.kind.dfd === 'data-store')
      return words.letsThemInto(from.square.asset.name, to)
    return words.getTo(from.square.asset.name, to)
  }
  switch (from.channel) {
    case 'content':
    case 'physical':
      return isBack ? words.comesBack(to) : words.arrives(to)
    case 'supply':
      return words.takenOver(to)
    case 'peer':
      return words.sent(to)
    case 'provider':
      return words.handled(to)
    case 'request':
      return words.passedOn(to)
    default:
      return words.call(to)
  }
}

/** No more than so many sentences: the first ones are joined two by two. */
function gathered(steps: readonly Sentence[], most: number): readonly Sentence[] {
  const spare = Math.max(0, steps.length - most)
  const sentences: Sentence[] = []
  let at = 0
  for (let place = 0; place < Math.min(most, steps.length); place++) {
    const takes = 1 + share(spare, most, place)
    const parts = steps.slice(at, at + takes)
    at += takes
    sentences.push([
      ...parts.flatMap((part, index) => (index === 0 ? part : [text('; '), ...lowered(part)])),
      text('.'),
    ])
  }
  return sentences
}

/** How many of the spare steps this sentence takes along. */
function share(spare: number, most: number, place: number): number {
  return Math.floor(spare / most) + (place < spare % most ? 1 : 0)
}

function ending(stops: readonly Stop[], jewel: Jewel): Sentence {
  const stride = stops.at(-1)?.use?.stride ?? 'E'
  return sentence(words.endings[stride](nameOf(jewel.square)))
}

function nameOf({ asset }: Stop['square']): Part {
  return { text: asset.name, element: asset.id }
}

/** What is done there, to go on a sentence; what people wrote stays as they wrote it. */
function deed(use: Use | null): string {
  if (!use) return ''
  const title = use.threat.title.replace(/[\s.]+$/, '')
  return use.threat.own ? title : words.inSentence(title)
}

function text(said: string): Part {
  return { text: said }
}

function sentence(runs: Runs): Sentence {
  return runs.map((run) => (typeof run === 'string' ? text(run) : run))
}

/** A part of a sentence that begins with one of our own words, in the middle of another sentence. */
function lowered([first, ...rest]: Sentence): Sentence {
  return first
    ? [first.element || /^[A-Z]{2}/.test(first.text) ? first : text(words.inSentence(first.text)), ...rest]
    : rest
}
