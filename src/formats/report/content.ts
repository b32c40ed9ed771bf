import { names } from '#text/locale'
import * as words from '#text/report'
import { STAGE_NAMES } from '../../model/stage'
import { textOf } from './block-text'
import { type Block, type Fact, type Report, type Section, say } from './blocks'
import { attackerBlocks } from './content/attackers'
import { changeBlocks } from './content/changes'
import { coverageBlocks } from './content/coverage'
import { decisionBlocks } from './content/decisions'
import { diagramBlocks, isWide } from './content/diagram'
import { glossaryBlocks } from './content/glossary'
import { methodBlocks } from './content/method'
import { openBlocks } from './content/open-points'
import { planBlocks } from './content/plan'
import { registerBlocks } from './content/register-table'
import { scopeBlocks } from './content/scope'
import { summaryBlocks } from './content/summary'
import { threatBlocks } from './content/threats'
import { modelMark } from './edition'
import type { Findings } from './findings'
import type { SectionId } from './sections'

export type ReportOptions = {
  /** The day of the report, `2026-11-23`; what is late is late by it. */
  readonly date: string
  readonly sections: ReadonlySet<SectionId>
}

/** The report as data, its sections in the order in which they were asked for. The same input gives the same report. */
export function reportOf(findings: Findings, { date, sections }: ReportOptions): Report {
  const beside = { details: sections.has('threats'), decisions: sections.has('decisions') }
  const made = [...sections].map((id): Section => {
    // What words mean is told at the end, of those that were used.
    const blocks = id === 'glossary' ? [] : blocksOf(id, findings, date, beside)
    return { id, title: titleOf(id), blocks, wide: isWide(blocks) }
  })
  const used = textOf(made)
  return {
    title: findings.model.info.title.trim() || words.threatModel,
    about: frontPage(findings, date),
    sections: made.map((section) =>
      section.id === 'glossary' ? { ...section, blocks: glossaryBlocks(findings, used) } : section,
    ),
  }
}

function titleOf(id: SectionId): string {
  return words.sections[id]
}

function blocksOf(
  id: Exclude<SectionId, 'glossary'>,
  findings: Findings,
  date: string,
  beside: { readonly details: boolean; readonly decisions: boolean },
): readonly Block[] {
  switch (id) {
    case 'summary':
      return summaryBlocks(findings, date, beside.details)
    case 'diagram':
      return diagramBlocks(findings)
    case 'scope':
      return scopeBlocks(findings)
    case 'attackers':
      return attackerBlocks(findings, beside.details)
    case 'decisions':
      return decisionBlocks(findings)
    case 'threats':
      return threatBlocks(findings)
    case 'plan':
      return planBlocks(findings)
    case 'open':
      return openBlocks(findings, date)
    case 'register':
      return registerBlocks(findings, beside)
    case 'coverage':
      return coverageBlocks(findings)
    case 'changes':
      return changeBlocks(findings, date)
    case 'method':
      return methodBlocks(findings, date)
  }
}

function frontPage({ model, catalogue }: Findings, date: string): readonly Fact[] {
  const { owner, stage, reviewBy, participants = [], updated } = model.info
  const facts: readonly (readonly [string, string])[] = [
    [words.dateOfTheReport, date],
    [words.owner, owner.trim()],
    [words.stage, STAGE_NAMES[stage]],
    [words.tookPart, names(participants)],
    [words.modelLastChanged, updated.slice(0, 10)],
    [words.nextReview, reviewBy ?? ''],
    [words.catalogue, words.catalogueSize(catalogue.rules.size, catalogue.controls.size)],
    [words.modelFile, `SHA-256 ${modelMark(model).slice(0, 16)}…`],
  ]
  return facts.filter(([, text]) => text !== '').map(([term, text]) => ({ term, words: say(text) }))
}
