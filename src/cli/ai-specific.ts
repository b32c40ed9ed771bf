import type { Catalogue } from '../catalogue/define'

/** The frameworks about attacks on AI; the ones for any software (CWE, CAPEC, Threagile…) are not among them. */
const FRAMEWORKS: ReadonlySet<string> = new Set([
  'owasp-llm-2026',
  'owasp-llm-2025',
  'owasp-ml',
  'owasp-asi',
  'owasp-agentic',
  'nist-aml',
  'microsoft',
])

/** Of ATLAS only its techniques count: AML.T0020 does, the tactic AML.TA0004 and the mitigation AML.M0015 do not. */
const TECHNIQUE = /^AML\.T\d/

/**
 * Whether something with these references is about AI: at least one is an ATLAS technique or an entry of the OWASP
 * lists for LLM applications, machine learning and agents, of NIST AI 100-2 or of Microsoft's AI/ML failure modes.
 * Generous: ATLAS also lists attacks that any system knows, such as stolen accounts.
 */
export function isAiSpecific(references: readonly string[], catalogue: Catalogue): boolean {
  return references.some((id) => {
    const framework = catalogue.references.get(id)?.framework
    return framework === 'atlas' ? TECHNIQUE.test(id) : framework !== undefined && FRAMEWORKS.has(framework)
  })
}
