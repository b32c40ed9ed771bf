/**
 * The register as SARIF 2.1.0 (OASIS), for code scanning and dashboards: a rule per threat rule, a result per threat,
 * decisions as suppressions, the published lists as taxonomies.
 */

import * as words from '#text/report-sarif'
import { basisOf, fingerprint } from '../../analysis/fingerprint'
import type { RegisterRow } from '../../analysis/register'
import type { Standing } from '../../analysis/standing'
import type { Level } from '../../analysis/threat'
import type { Decision, Id } from '../../model/model'
import { catalogueMark, modelMark, VERSION } from './edition'
import { factText } from './fact-text'
import type { Findings } from './findings'
import { sarifRules } from './sarif-rules'
import { sarifTaxonomies } from './sarif-taxonomies'
import { STANDING_WORDS } from './words'

/** The file that was analysed, as a relative address with `/`, and where in it an element is written. */
export type Source = { readonly uri: string; readonly lineOf: (id: Id) => number | null }

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** The whole file. The same findings and source give the same text. */
export function registerSarif(findings: Findings, source: Source | null): string {
  const { register, model, catalogue } = findings
  const rows = [...register.rows, ...register.organisation]
  const taxonomies = sarifTaxonomies(rows, catalogue)
  const rules = sarifRules(rows, catalogue, taxonomies)
  const places = [...new Map(rows.map((row) => [row.element.id, row])).values()]
  const results = rows.map((row) => toResult(row, findings, { rules, places, source }))
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Strideboard',
            version: VERSION,
            semanticVersion: VERSION,
            rules: rules.descriptors,
            supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({ name, index })),
            properties: { catalogue: catalogueMark(catalogue) },
          },
        },
        automationDetails: { id: `strideboard/${encodeURIComponent(model.info.id)}/` },
        ...(source ? { artifacts: [{ location: { uri: source.uri }, roles: ['analysisTarget'] }] } : {}),
        logicalLocations: places.map(logical),
        taxonomies: taxonomies.components,
        results,
        columnKind: 'utf16CodeUnits',
        properties: { model: model.info.title, sha256: modelMark(model) },
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

type Context = {
  readonly rules: ReturnType<typeof sarifRules>
  readonly places: readonly RegisterRow[]
  readonly source: Source | null
}

function toResult(row: RegisterRow, { catalogue }: Findings, { rules, places, source }: Context) {
  const { key, title, element, threat, own, standing, risks, decision } = row
  const kind = KINDS[standing] ?? 'fail'
  const index = places.findIndex((place) => place.element.id === element.id)
  const ruleId = rules.idOf(row)
  const story = own?.story ?? catalogue.rules.get(threat?.rule ?? '')?.story ?? ''
  const because = threat?.because.map(factText).join('; ') ?? ''
  const text = [words.threatOn(title, element.name), because && words.because(because), story]
    .filter(Boolean)
    .join(' ')
  return {
    ruleId,
    ruleIndex: rules.indexOf(ruleId),
    kind,
    level: kind === 'fail' ? LEVELS[risks.residual.level] : 'none',
    message: { text: unlinked(text) },
    locations: [{ ...physical(row, source), logicalLocations: [{ ...logical(row), index }] }],
    partialFingerprints: {
      'threatKey/v1': key,
      ...(threat ? { 'facts/v1': fingerprint(basisOf(threat)) } : {}),
    },
    suppressions: suppressions(standing, decision),
    properties: {
      state: standing,
      stateText: STANDING_WORDS[standing],
      inherent: risks.inherent.score,
      residual: risks.residual.left ? risks.residual.score : 0,
      target: risks.target.left ? risks.target.score : 0,
      likelihood: risks.residual.likelihood,
      impact: risks.residual.impact,
      ...(decision?.owner ? { owner: decision.owner } : {}),
      ...(decision?.due ? { due: decision.due } : {}),
      ...(decision?.ticket ? { ticket: decision.ticket } : {}),
    },
  }
}

/** What is settled by mitigations passes; what counts with a more specific threat is for information. */
const KINDS: Readonly<Partial<Record<Standing, string>>> = { mitigated: 'pass', covered: 'informational' }

/** Of open risk; SARIF knows three. */
const LEVELS: Readonly<Record<Level, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
}

/** Decisions that say that nothing is to be done; one that was re-opened is under review. */
function suppressions(standing: Standing, decision: Decision | null) {
  if (!decision || !SUPPRESSING.has(decision.status)) return []
  const status = standing === 're-opened' ? 'underReview' : standing === decision.status ? 'accepted' : null
  if (status === null) return []
  const { reason, by, at } = decision
  const who = [by?.trim(), at?.slice(0, 10)].filter(Boolean).join(', ')
  const justification = `${decision.status}: ${reason.trim() || words.noReason}${who ? ` (${who})` : ''}`
  return [{ kind: 'external', status, justification }]
}

const SUPPRESSING: ReadonlySet<string> = new Set(['accepted', 'transferred', 'avoided', 'not-applicable'])

/** Messages may hold links as `[text](target)`; what comes from a model may not. */
function unlinked(text: string): string {
  return text.replaceAll('](', '] (')
}

function logical({ element }: RegisterRow) {
  return { name: element.name, fullyQualifiedName: `${element.type}:${element.id}`, kind: element.type }
}

function physical({ element }: RegisterRow, source: Source | null) {
  if (!source) return {}
  return {
    physicalLocation: {
      artifactLocation: { uri: source.uri, index: 0 },
      region: { startLine: source.lineOf(element.id) ?? 1 },
    },
  }
}
