import type { Stride } from '../../model/model'
import type { Part } from '../threat'
import type { AttackPath } from './attack-path'
import type { Attacker } from './attacker'
import { isControl } from './channel'
import type { Jewel } from './jewels'
import type { Stop } from './search'
import type { Use } from './usable'

type Sentence = readonly Part[]

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
  const who = `${article(attacker.name)} ${lower(attacker.name)}`
  const name = nameOf(entry.square)
  if (!entry.isOwn) return [text(`${who} begins at `), name, text(`, which ${entry.why}: ${deed(use)}.`)]
  switch (entry.channel) {
    case 'content':
      return [text(`${who} writes something into `), name, text(', which the system will read.')]
    case 'physical':
      return [text(`${who} stands before `), name, text(' and shows it what they want.')]
    case 'supply':
      return [text(`${who} has `), name, text(' in their hands.')]
    case 'peer':
      return [text(`${who} runs `), name, text(' or takes its part.')]
    case 'inside':
    case 'admin':
      return [text(`${who} is, or has won over, `), name, text('.')]
    default:
      return [text(`${who} comes as `), name, text('.')]
  }
}

/** One clause per threat; what only passes things on is told with the step after it. */
function stepsOf(stops: readonly Stop[]): readonly Sentence[] {
  const told: Sentence[] = []
  let through: Part[] = []
  for (const stop of stops) {
    if (stop.from && !stop.use) {
      through = [...through, ...(through.length === 0 ? [] : [text(' and ')]), nameOf(stop.square)]
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
    return [
      text('What they send goes through '),
      ...through,
      text(' to '),
      nameOf(stop.square),
      text(`: ${deed(stop.use)}`),
    ]
  const by: Part[] = through.length > 0 ? [text(', through '), ...through] : []
  const threat = text(`: ${deed(stop.use)}`)
  const name = nameOf(stop.square)
  return [text(lead(stop)), name, ...by, threat]
}

/** What brings them to the next element, by what they hold at the one before. */
function lead(stop: Stop): string {
  const { from, isBack } = stop
  if (!from) return ''
  if (from.channel === 'caller' && from.square.asset.kind.dfd !== 'external-entity')
    return 'As somebody else they get to '
  if (isControl(from.channel)) {
    if (isBack && stop.square.asset.kind.dfd === 'data-store')
      return `${from.square.asset.name} lets them into `
    return `From ${from.square.asset.name} they get to `
  }
  switch (from.channel) {
    case 'content':
    case 'physical':
      return isBack ? 'With the answer it comes back to ' : 'What they put there arrives at '
    case 'supply':
      return 'What they changed is taken over by '
    case 'peer':
      return 'What they send arrives at '
    case 'provider':
      return 'What they handle comes to '
    case 'request':
      return 'Their request is passed on to '
    default:
      return 'They call '
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

const ENDINGS: Readonly<Record<Stride, readonly [string, string]>> = {
  S: ['Now ', ' takes them for somebody else.'],
  T: ['Now ', ' holds or does what they want.'],
  R: ['Now ', ' cannot tell who did it.'],
  I: ['They take away what ', ' holds.'],
  D: ['Now ', ' is lost, blocked or held to ransom.'],
  E: ['Now ', ' is in their hands.'],
}

function ending(stops: readonly Stop[], jewel: Jewel): Sentence {
  const stride = stops.at(-1)?.use?.stride ?? 'E'
  const [before, after] = ENDINGS[stride]
  return [text(before), nameOf(jewel.square), text(after)]
}

function nameOf({ asset }: Stop['square']): Part {
  return { text: asset.name, element: asset.id }
}

/** What is done there, to go on a sentence; what people wrote stays as they wrote it. */
function deed(use: Use | null): string {
  if (!use) return ''
  const title = use.threat.title.replace(/[\s.]+$/, '')
  return use.threat.own ? title : lower(title)
}

function text(words: string): Part {
  return { text: words }
}

/** A part of a sentence that begins with one of our own words, in the middle of another sentence. */
function lowered([first, ...rest]: Sentence): Sentence {
  return first
    ? [first.element || /^[A-Z]{2}/.test(first.text) ? first : text(lower(first.text)), ...rest]
    : rest
}

/** Lower case at the start, except for what is written in capitals. */
function lower(words: string): string {
  return /^(AI|API|[A-Z]{2,})/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

function article(name: string): string {
  return /^[aeiou]/i.test(name) ? 'An' : 'A'
}
