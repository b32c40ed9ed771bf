import { useMemo } from 'react'
import type { Threat } from '../../analysis/threat'
import { withOwn } from '../../analysis/verdict'
import { useDerived, useDocument, useSession } from '../../store/use'
import { useOutOfReach } from '../use-out-of-reach'
import { narrowTo } from './narrow-to'
import {
  among,
  countLetters,
  countViews,
  find,
  group,
  inView,
  narrow,
  ORGANISATION,
  type View,
} from './threat-list'

const NONE: readonly Threat[] = []

export type ThreatListState = ReturnType<typeof useThreatList>

/** What the panel shows now: the threats after selection, letter and search, counted and grouped. */
export function useThreatList() {
  const decided = useDerived((derived) => derived.decided)
  const threats = useThreats()
  const filter = useSession(({ threatFilter }) => threatFilter)
  const { only, label } = useNarrowing(filter.followSelection)
  const { stride, query, chosen: cell } = filter
  const narrowed = useMemo(() => among(narrow(threats, only), cell?.keys ?? null), [threats, only, cell])
  const found = useMemo(() => find(narrowed, stride, query), [narrowed, stride, query])
  const { within, out } = useReach(found)
  const counts = useMemo(() => countViews(within, decided), [within, decided])
  // Questions are better than an empty panel: a first asset alone has nothing but those.
  const asks = filter.view === 'attention' && counts.attention === 0 && counts.confirm > 0
  const { view: chosen } = filter
  const listed = chosen === 'questions' || chosen === 'mitigations' ? 'attention' : chosen
  const view = asks ? 'confirm' : listed
  const letters = useMemo(() => countLetters(narrowed, decided), [narrowed, decided])
  const listedWithin = useInView(within, view)
  const groups = useMemo(
    () => group(listedWithin, filter.group, decided),
    [listedWithin, filter.group, decided],
  )
  const apart = useApart(only !== null, view)
  const beyond = useInView(out, view)
  return {
    filter,
    view: listed,
    asks,
    only: label,
    counts,
    letters,
    groups,
    apart,
    beyond,
    found,
    isAll: found === threats,
  }
}

/** The elements to which the selection narrows the list, if it does. */
function useNarrowing(followSelection: boolean) {
  const selection = useSession(({ lastSelectionByUser }) => lastSelectionByUser)
  const model = useDocument((state) => state.model)
  return useMemo(() => narrowTo(model, followSelection ? selection : []), [model, selection, followSelection])
}

/** Those that belong in the view; the open card stays while somebody works on it, also when that settles it. */
function useInView(threats: readonly Threat[], view: View): readonly Threat[] {
  const decided = useDerived((derived) => derived.decided)
  const focus = useSession(({ focusThreat }) => focusThreat)
  return useMemo(
    () => threats.filter((threat) => inView(threat, view, decided) || threat.key === focus),
    [threats, view, decided, focus],
  )
}

/** Those of the rules and of people, worst first. */
function useThreats(): readonly Threat[] {
  const ofRules = useDerived(({ analysis }) => analysis?.threats ?? NONE)
  const mine = useDerived(({ own }) => own)
  return useMemo(() => withOwn(ofRules, mine), [ofRules, mine])
}

/** What somebody in scope can carry out; the rest stands folded at the end of the list, counted apart. */
function useReach(found: readonly Threat[]) {
  const reasons = useOutOfReach()
  return useMemo(() => {
    if (!reasons?.size) return { within: found, out: NONE }
    return {
      within: found.filter(({ key }) => !reasons.has(key)),
      out: found.filter(({ key }) => reasons.has(key)),
    }
  }, [found, reasons])
}

/** Gaps of the organisation stand apart, after everything about the elements, and are on none of them. */
function useApart(isNarrowed: boolean, view: View) {
  const organisation = useDerived(({ analysis }) => analysis?.organisation ?? NONE)
  const { stride, query, chosen } = useSession(({ threatFilter }) => threatFilter)
  const found = useMemo(
    () => (isNarrowed ? NONE : find(among(organisation, chosen?.keys ?? null), stride, query)),
    [organisation, isNarrowed, chosen, stride, query],
  )
  const threats = useInView(found, view)
  return useMemo(() => (threats.length > 0 ? [{ id: ORGANISATION, threats }] : []), [threats])
}
