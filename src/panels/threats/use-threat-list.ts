import { useMemo } from 'react'
import type { Threat } from '../../analysis/threat'
import { withOwn } from '../../analysis/verdict'
import { useDerived, useDocument, useSession } from '../../store/use'
import { useOutOfReach } from '../use-out-of-reach'
import { narrowTo } from './narrow-to'
import { among, countLetters, countViews, find, group, inView, narrow, ORGANISATION } from './threat-list'

const NONE: readonly Threat[] = []

export type ThreatListState = ReturnType<typeof useThreatList>

/** What the panel shows now: the threats after selection, letter and search, counted and grouped. */
export function useThreatList() {
  const ofRules = useDerived(({ analysis }) => analysis?.threats ?? NONE)
  const mine = useDerived(({ own }) => own)
  const decided = useDerived((derived) => derived.decided)
  const threats = useMemo(() => withOwn(ofRules, mine), [ofRules, mine])
  const organisation = useDerived(({ analysis }) => analysis?.organisation ?? NONE)
  const filter = useSession(({ threatFilter }) => threatFilter)
  const selection = useSession(({ lastSelectionByUser }) => lastSelectionByUser)
  const model = useDocument((state) => state.model)
  const { only, label } = useMemo(
    () => narrowTo(model, filter.followSelection ? selection : []),
    [model, selection, filter.followSelection],
  )
  const { stride, query, chosen: cell } = filter
  const narrowed = useMemo(() => among(narrow(threats, only), cell?.keys ?? null), [threats, only, cell])
  const found = useMemo(() => find(narrowed, stride, query), [narrowed, stride, query])
  // What nobody in scope can carry out stands folded at the end, counted apart.
  const reasons = useOutOfReach()
  const within = useMemo(
    () => (reasons?.size ? found.filter(({ key }) => !reasons.has(key)) : found),
    [found, reasons],
  )
  const counts = useMemo(() => countViews(within, decided), [within, decided])
  // Questions are better than an empty panel: a first asset alone has nothing but those.
  const asks = filter.view === 'attention' && counts.attention === 0 && counts.confirm > 0
  const { view: chosen } = filter
  const listed = chosen === 'questions' || chosen === 'mitigations' ? 'attention' : chosen
  const view = asks ? 'confirm' : listed
  const letters = useMemo(() => countLetters(narrowed, decided), [narrowed, decided])
  const focus = useSession(({ focusThreat }) => focusThreat)
  const groups = useMemo(() => {
    // The open card stays while somebody works on it, also when that settles it.
    const shown = within.filter((threat) => inView(threat, view, decided) || threat.key === focus)
    return group(shown, filter.group, decided)
  }, [within, view, decided, focus, filter.group])
  // Gaps of the organisation stand apart, after everything about the elements, and are on none of them.
  const apart = useMemo(() => {
    const shown = only ? NONE : find(among(organisation, cell?.keys ?? null), stride, query)
    const threats = shown.filter((threat) => inView(threat, view, decided) || threat.key === focus)
    return threats.length > 0 ? [{ id: ORGANISATION, threats }] : []
  }, [organisation, only, cell, stride, query, view, decided, focus])
  const beyond = useMemo(() => {
    if (within === found || !reasons) return NONE
    return found.filter(
      (threat) => reasons.has(threat.key) && (inView(threat, view, decided) || threat.key === focus),
    )
  }, [found, within, reasons, view, decided, focus])
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
