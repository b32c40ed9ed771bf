import * as text from '#text/attack'
import type { Stride } from '../../model/model'
import type { Board, Square } from './board'

/** What an attacker would want. */
export type Jewel = {
  readonly square: Square
  /** A person marked it; otherwise what is known about it implies it. */
  readonly isMarked: boolean
  /** As a clause that follows its name. */
  readonly why: string
  /** Letters of the threats that would be a success there. */
  readonly wanted: ReadonlySet<Stride>
}

const READ_OR_CHANGE = new Set<Stride>(['I', 'T', 'E', 'D'])
const TAKE_OVER = new Set<Stride>(['S', 'T', 'E', 'I'])
const ACT = new Set<Stride>(['S', 'T', 'E'])
const ANY = new Set<Stride>(['S', 'T', 'I', 'D', 'E'])

/** Crown jewels: what people marked, and what its answers or its kind make valuable. In natural order. */
export function jewels({ squares }: Board): readonly Jewel[] {
  return squares.flatMap((square): readonly Jewel[] => {
    const { asset } = square
    if (asset.row.outOfScope !== null || asset.kind.traits.includes('human')) return []
    const implied = worth(square)
    if (asset.row.crown === true)
      return [{ square, isMarked: true, why: text.isMarked, wanted: implied?.wanted ?? ANY }]
    return implied ? [{ square, isMarked: false, ...implied }] : []
  })
}

type Worth = Pick<Jewel, 'why' | 'wanted'>

/** Why somebody would want it; null when nothing says so. */
function worth({ asset }: Square): Worth | null {
  const { kind, props } = asset
  const has = (trait: string) => kind.traits.includes(trait)
  const says = (property: string, ...values: readonly string[]) =>
    values.includes(String(props.get(property)))
  if (kind.id === 'credentials') return { why: text.opensOtherElements, wanted: TAKE_OVER }
  if (kind.id === 'downstream-system') return actuator(String(props.get('actuation')))
  if (has('agent') && says('autonomy', 'autonomous')) return { why: text.actsOnItsOwn, wanted: ACT }
  if (
    says('purpose', 'safety-control', 'security-detection', 'identity-verification', 'scoring-or-eligibility')
  )
    return { why: text.decidesWhatMatters, wanted: TAKE_OVER }
  if (says('ipSensitive', 'yes')) return { why: text.isWorthCopying, wanted: TAKE_OVER }
  if (says('sensitivity', 'restricted')) return { why: text.holdsRestrictedData, wanted: READ_OR_CHANGE }
  if (says('containsPersonalData', 'yes')) return { why: text.holdsPersonalData, wanted: READ_OR_CHANGE }
  if (says('sensitivity', 'confidential')) return { why: text.holdsConfidentialData, wanted: READ_OR_CHANGE }
  if (kind.id === 'model-registry') return { why: text.holdsReleasedModels, wanted: TAKE_OVER }
  if (kind.id === 'training-data') return { why: text.decidesWhatTheModelLearns, wanted: READ_OR_CHANGE }
  if (kind.id === 'llm' || kind.id === 'ml-model') return { why: text.isTheModelItself, wanted: TAKE_OVER }
  return null
}

function actuator(actuation: string): Worth | null {
  if (actuation === 'safety-physical') return { why: text.actsOnTheWorld, wanted: ANY }
  return actuation === 'business-transaction'
    ? { why: text.carriesOutBusinessTransactions, wanted: ACT }
    : null
}
