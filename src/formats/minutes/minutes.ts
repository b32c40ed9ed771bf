/** The minutes of a workshop, as Markdown. */

import { levelInSentence } from '#text/levels'
import { names } from '#text/locale'
import * as words from '#text/minutes'
import { STANDINGS } from '../../analysis/standing'
import type { Threat } from '../../analysis/threat'
import { type Decided, isStillOpen, riskNow } from '../../analysis/verdict'
import type { Catalogue } from '../../catalogue/define'
import type { Decision, Model } from '../../model/model'
import { own } from '../../model/own'
import { markdownLine } from '../safe/markdown'
import { table } from './markdown'

export type MinutesInput = {
  readonly model: Model
  readonly catalogue: Catalogue
  /** Worst first. */
  readonly threats: readonly Threat[]
  readonly decided: Decided
  /** When the workshop began, and when the minutes are written (ISO 8601). */
  readonly since: string
  readonly at: string
}

type Item = { readonly threat: Threat; readonly decision: Decision }

const VERDICTS: Readonly<Record<string, string>> = words.verdicts

/** What was decided, by whom, what is open, what is parked, who does what until when. */
export function minutesOf(input: MinutesInput): string {
  const { model, since } = input
  const { title, participants = [] } = model.info
  const items = input.threats.flatMap((threat) => {
    const decision = own(model.decisions, threat.key)
    return decision ? [{ threat, decision }] : []
  })
  const settled = items.filter(({ threat }) => isSettled(threat, input.decided))
  const now = settled.filter(({ decision }) => (decision.at ?? '') >= since)
  const earlier = settled.filter((item) => !now.includes(item))
  const open = input.threats.filter((threat) => isStillOpen(threat, input.decided))
  const gaps = open.filter(isGap).length
  const parts = [
    [`# ${words.minutesOf(markdownLine(title))}`],
    head(input, participants, {
      now: now.length,
      earlier: earlier.length,
      open: open.length - gaps,
      gaps,
    }),
    section(words.decidedInThisWorkshop, decisions(input, now), words.nothing),
    section(words.ownersAndDates, actions(input, items), words.nobodyWasNamed),
    section(words.parked, parkedPoints(input), words.nothing),
    section(words.stillOpen, stillOpen(input, open), words.nothingOpen),
    earlier.length > 0 ? section(words.decidedBefore, decisions(input, earlier), '') : [],
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

/** A gap of the organisation: decided in the room too, and no threat to the system. */
function isGap({ element, own: written }: Threat): boolean {
  return element.type === 'system' && !written
}

function isSettled(threat: Threat, decided: Decided): boolean {
  const verdict = decided.get(threat.key)
  return verdict !== undefined && !verdict.open && verdict.standing in VERDICTS
}

type Counts = Omit<Parameters<typeof words.counts>[0], 'parked'>

function head({ model, at }: MinutesInput, participants: readonly string[], counts: Counts) {
  return [
    `- ${words.dateIs(at.slice(0, 10))}`,
    `- ${participants.length > 0 ? words.participantsAre(names(participants.map(markdownLine))) : words.noParticipants}`,
    `- ${words.stageIs(model.info.stage)}`,
    `- ${words.counts({ ...counts, parked: model.info.parked?.length ?? 0 })}`,
  ]
}

function section(title: string, lines: readonly string[], none: string): readonly string[] {
  return [`## ${title}`, '', ...(lines.length > 0 ? lines : [none])]
}

function decisions(input: MinutesInput, items: readonly Item[]): readonly string[] {
  const rows = items.map(({ threat, decision }) => {
    const { standing } = input.decided.get(threat.key) ?? {}
    return [
      threat.title,
      whereOf(threat),
      scoreOf(input, threat),
      [VERDICTS[standing ?? ''] ?? '', controlsOf(input, decision)].filter(Boolean).join(': '),
      decision.reason,
      decision.by ?? '',
    ]
  })
  return table([words.threat, words.where, words.risk, words.decision, words.why, words.decidedBy], rows)
}

function actions(input: MinutesInput, items: readonly Item[]): readonly string[] {
  const tracked = items.filter(({ decision: { owner, due } }) => owner !== '' || due !== null)
  const byDate = tracked.toSorted((a, b) => (a.decision.due ?? '~').localeCompare(b.decision.due ?? '~'))
  return byDate.map(({ threat, decision }) => {
    const { standing = 'open' } = input.decided.get(threat.key) ?? {}
    const who = decision.owner === '' ? words.nobodyYet : markdownLine(decision.owner)
    const due = decision.due === null ? words.noDate : words.byDay(markdownLine(decision.due))
    const done = standing === 'mitigated' || standing === 'avoided' || standing === 'not-applicable'
    const what = `${markdownLine(threat.title)} (${markdownLine(whereOf(threat))})`
    const how = [VERDICTS[standing] ?? words.open, controlsOf(input, decision)].filter(Boolean).join(': ')
    return `- [${done ? 'x' : ' '}] **${who}**, ${due}: ${what}. ${markdownLine(how)}`
  })
}

function parkedPoints({ model, threats }: MinutesInput): readonly string[] {
  return (model.info.parked ?? []).map(({ text, threat }) => {
    const about = threats.find(({ key }) => key === threat)
    const title = about ? `${markdownLine(about.title)} (${markdownLine(whereOf(about))})` : ''
    return `- ${[title, markdownLine(text)].filter(Boolean).join(': ')}`
  })
}

function stillOpen(input: MinutesInput, open: readonly Threat[]): readonly string[] {
  const byStanding = (threat: Threat) => input.decided.get(threat.key)?.standing
  const reopened = open.filter((threat) => byStanding(threat) === STANDINGS[0])
  const rest = open.filter((threat) => !reopened.includes(threat))
  const rows = [...reopened, ...rest].map((threat) => [
    threat.title,
    whereOf(threat),
    scoreOf(input, threat),
    reopened.includes(threat) ? words.reopened : words.statuses[threat.status],
    own(input.model.decisions, threat.key)?.owner ?? '',
  ])
  return table([words.threat, words.where, words.risk, words.state, words.owner], rows)
}

function scoreOf({ decided }: MinutesInput, threat: Threat): string {
  const { score, level } = riskNow(threat, decided)
  return `${levelInSentence[level]} ${score}`
}

function controlsOf({ catalogue }: MinutesInput, { status, controls = [] }: Decision): string {
  if (status !== 'mitigated') return ''
  return names(controls.map((id) => catalogue.controls.get(id)?.name ?? id))
}

function whereOf({ element }: Threat): string {
  return element.type === 'system' ? words.theWholeSystem : element.name
}

/** What the file is called. */
export function minutesName({ model, at }: Pick<MinutesInput, 'model' | 'at'>): string {
  const name = model.info.title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return `${name || 'model'}-minutes-${at.slice(0, 10)}.md`
}
