import * as words from '#text/report'
import { STAGE_NAMES } from '../../model/stage'
import { type Block, type Fact, type Report, say } from './blocks'
import { attackerBlocks } from './content/attackers'
import { changeBlocks } from './content/changes'
import { coverageBlocks } from './content/coverage'
import { diagramBlocks } from './content/diagram'
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
import { SECTIONS, type SectionId } from './sections'

export type ReportOptions = {
  /** The day of the report, `2026-11-23`; what is late is late by it. */
  readonly date: string
  readonly sections: ReadonlySet<SectionId>
}

/** The report as data, in the order of the sections. The same findings and options give the same report. */
export function reportOf(findings: Findings, { date, sections }: ReportOptions): Report {
  const withDetails = sections.has('threats')
  return {
    title: findings.model.info.title.trim() || words.threatModel,
    about: frontPage(findings, date),
    sections: SECTIONS.filter(({ id }) => sections.has(id)).map(({ id, title }) => ({
      id,
      title,
      blocks: blocksOf(id, findings, date, withDetails),
      wide: WIDE.has(id),
    })),
  }
}

const WIDE: ReadonlySet<SectionId> = new Set(['diagram', 'register'])

function blocksOf(id: SectionId, findings: Findings, date: string, withDetails: boolean): readonly Block[] {
  switch (id) {
    case 'summary':
      return summaryBlocks(findings, date, withDetails)
    case 'diagram':
      return diagramBlocks(findings)
    case 'scope':
      return scopeBlocks(findings)
    case 'attackers':
      return attackerBlocks(findings, withDetails)
    case 'threats':
      return threatBlocks(findings)
    case 'plan':
      return planBlocks(findings)
    case 'open':
      return openBlocks(findings, date)
    case 'register':
      return registerBlocks(findings, withDetails)
    case 'coverage':
      return coverageBlocks(findings)
    case 'changes':
      return changeBlocks(findings, date)
    case 'method':
      return methodBlocks(findings, date)
    case 'glossary':
      return glossaryBlocks(findings)
  }
}

function frontPage({ model, catalogue }: Findings, date: string): readonly Fact[] {
  const { owner, stage, reviewBy, participants = [], updated } = model.info
  const facts: readonly (readonly [string, string])[] = [
    [words.dateOfTheReport, date],
    [words.owner, owner.trim()],
    [words.stage, STAGE_NAMES[stage]],
    [words.tookPart, participants.join(', ')],
    [words.modelLastChanged, updated.slice(0, 10)],
    [words.nextReview, reviewBy ?? ''],
    [words.catalogue, words.catalogueSize(catalogue.rules.size, catalogue.controls.size)],
    [words.modelFile, `SHA-256 ${modelMark(model).slice(0, 16)}…`],
  ]
  return facts.filter(([, text]) => text !== '').map(([term, text]) => ({ term, words: say(text) }))
}
