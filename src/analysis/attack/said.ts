import type { Catalogue } from '../../catalogue/define'
import type { Standing } from '../standing'
import type { Analysis, Threat } from '../threat'
import type { Score, Verdict, Verdicts } from '../verdict'
import { placesFor } from '../with-control'

/** Decided so that nobody can do it, or that there is nothing to do it to; counted nowhere else either. */
const CLOSED: ReadonlySet<Standing> = new Set(['not-applicable', 'avoided', 'mitigated'])

/**
 * What people say about the threats, as far as attackers have to do with it. A threat that steps back for more
 * specific ones shares what is said about them: whoever decides about the specific one means the general one too.
 */
export class Said {
  readonly #analysis: Analysis
  readonly #verdicts: Verdicts
  readonly #catalogue: Catalogue

  constructor(analysis: Analysis, verdicts: Verdicts, catalogue: Catalogue) {
    this.#analysis = analysis
    this.#verdicts = verdicts
    this.#catalogue = catalogue
  }

  /** Whether anybody can carry it out: not answered, not decided away. Repudiation carries nobody on. */
  holds(threat: Threat): boolean {
    const isOnlyR = threat.own ? threat.own.stride.every((letter) => letter === 'R') : threat.stride === 'R'
    if (threat.status === 'mitigated' || isOnlyR) return false
    if (isClosed(this.#verdicts.decided.get(threat.key))) return false
    const better = this.#coverers(threat)
    return better.length === 0 || !better.every(({ key }) => isClosed(this.#verdicts.decided.get(key)))
  }

  /** Likelihood and impact today. What is covered is no likelier than people say those are that cover it. */
  scoreOf(threat: Threat): Score {
    const { decided } = this.#verdicts
    if (decided.size === 0) return threat
    const score = decided.get(threat.key) ?? threat
    const better = this.#coverers(threat).filter(({ key }) => !isClosed(decided.get(key)))
    const said = better.map((other) => ({ found: other.likelihood, now: decided.get(other.key)?.likelihood }))
    if (said.length === 0 || !said.every(({ found, now }) => now !== undefined && now < found)) return score
    const most = Math.max(...said.map(({ now = 0 }) => now))
    return most < score.likelihood ? { ...score, likelihood: most } : score
  }

  /** The more specific threats that it steps back for; empty where nobody decided anything. */
  #coverers(threat: Threat): readonly Threat[] {
    if (threat.status !== 'suppressed' || this.#verdicts.decided.size === 0) return []
    const better = this.#catalogue.rules.get(threat.rule)?.yieldsTo ?? []
    const places = placesFor(threat)
    return (this.#analysis.byElement.get(threat.element.id) ?? []).filter(
      (other) =>
        better.includes(other.rule) &&
        (other.status === 'confirmed' || other.status === 'unanswered') &&
        placesFor(other).some((id) => places.includes(id)),
    )
  }
}

/** Chosen mitigations that are in place may leave something over, and an attacker takes what is left. */
function isClosed(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && CLOSED.has(verdict.standing) && !verdict.carried
}
