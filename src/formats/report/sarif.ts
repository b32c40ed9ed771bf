/**
 * The register as SARIF 2.1.0 (OASIS), for code scanning and dashboards: a rule per threat rule, a result per threat,
 * decisions as suppressions, the published lists as taxonomies.
 */

import * as words from '#text/report-sarif'
import { basisOf, fingerprint } from '../../analysis/fingerprint'
import type { Register, RegisterRow } from '../../analysis/register'
import { phaseOf, type Standing } from '../../analysis/standing'
import type { Level } from '../../analysis/threat'
import type { Catalogue } from '../../catalogue/define'
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

/** The whole file. The same findings and options give the same text. */
export function registerSarif(
  findings: Findings,
  { source = null, baseline = null }: SarifOptions = {},
): string {
  const { model, catalogue } = findings
  const rows = rowsOf(findings.register)
  const gone = baseline ? rowsOf(baseline).filter(({ key }) => !findings.register.byKey.has(key)) : []
  const all = [...rows, ...gone]
  const taxonomies = sarifTaxonomies(all, catalogue)
  const rules = sarifRules(all, catalogue, taxonomies)
  const places = [...new Map(all.map((row) => [row.element.id, row])).values()]
  const context = { rules, places, source }
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(catalogue, rules, taxonomies) },
        invocations: [{ executionSuccessful: true }],
        automationDetails: { id: `strideboard/${encodeURIComponent(model.info.id)}/` },
        ...(source ? { artifacts: [{ location: { uri: source.uri }, roles: ['analysisTarget'] }] } : {}),
        logicalLocations: places.map(logical),
        taxonomies: taxonomies.components,
        results: [
          ...rows.map((row) => ({
            ...toResult(row, findings, context),
            ...(baseline ? { baselineState: stateSince(row, baseline.byKey.get(row.key)) } : {}),
          })),
          ...gone.map((row) => ({
            ...toResult(row, findings, { ...context, source: null }),
            baselineState: 'absent',
          })),
        ],
        columnKind: 'utf16CodeUnits',
        properties: { model: model.info.title, sha256: modelMark(model) },
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function driver(
  catalogue: Catalogue,
  rules: ReturnType<typeof sarifRules>,
  taxonomies: ReturnType<typeof sarifTaxonomies>,
) {
  return {
    name: 'Strideboard',
    version: VERSION,
    semanticVersion: VERSION,
    rules: rules.descriptors,
    supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({ name, index })),
    properties: { catalogue: catalogueMark(catalogue) },
  }
}

export type SarifOptions = {
  readonly source?: Source | null
  /** The register of an earlier state of the model: each result then says what it is against that. */
  readonly baseline?: Register | null
}

/** The threats, then the gaps of the organisation. */
function rowsOf({ rows, organisation }: Register): readonly RegisterRow[] {
  return [...rows, ...organisation]
}

/** Against an earlier state: new, updated where it stands elsewhere, on other facts or at another risk, else unchanged. */
function stateSince(row: RegisterRow, then: RegisterRow | undefined): string {
  if (!then) return 'new'
  const same =
    row.standing === then.standing &&
    row.risks.residual.score === then.risks.residual.score &&
    row.risks.residual.left === then.risks.residual.left &&
    factsOf(row) === factsOf(then)
  return same ? 'unchanged' : 'updated'
}

function factsOf({ threat }: RegisterRow): string {
  return threat ? fingerprint(basisOf(threat)) : ''
}

type Context = {
  readonly rules: ReturnType<typeof sarifRules>
  readonly places: readonly RegisterRow[]
  readonly source: Source | null
}

function toResult(row: RegisterRow, findings: Findings, { rules, places, source }: Context) {
  const { key, element, threat, standing, risks, decision } = row
  const kind = kindOf(row)
  const index = places.findIndex((place) => place.element.id === element.id)
  const ruleId = rules.idOf(row)
  return {
    ruleId,
    ruleIndex: rules.indexOf(ruleId),
    kind,
    level: kind === 'fail' ? LEVELS[risks.residual.level] : 'none',
    message: { text: messageOf(row, findings) },
    locations: [{ ...physical(row, source), logicalLocations: [{ ...logical(row), index }] }],
    partialFingerprints: {
      'threatKey/v1': key,
      ...(threat ? { 'facts/v2': factsOf(row) } : {}),
    },
    suppressions: suppressions(standing, decision),
    properties: {
      state: standing,
      stateText: STANDING_WORDS[standing],
      phase: phaseOf(standing),
      inherent: risks.inherent.left ? risks.inherent.score : 0,
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

function messageOf({ title, element, threat, own }: RegisterRow, { catalogue }: Findings): string {
  const story = own?.story ?? catalogue.rules.get(threat?.rule ?? '')?.story ?? ''
  const because = threat?.because.map(factText).join('; ') ?? ''
  const text = [words.threatOn(title, element.name), because && words.because(because), story]
  return unlinked(text.filter(Boolean).join(' '))
}

/**
 * What mitigations answer passes; what counts with a more specific threat, or is left over by the mitigations that
 * people chose, is for information.
 */
function kindOf({ standing, risks }: RegisterRow): string {
  if (standing === 'covered') return 'informational'
  if (standing !== 'mitigated') return 'fail'
  return risks.residual.left ? 'informational' : 'pass'
}

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
