import { memo, useEffect, useId, useRef } from 'react'
import * as text from '#text/threats'
import type { Threat } from '../../analysis/threat'
import { lettersOf, riskNow } from '../../analysis/verdict'
import { STRIDE } from '../../catalogue/stride'
import { elementName } from '../../model/element'
import { togglePicked } from '../../store/picked'
import { sessionStore, setSession } from '../../store/session'
import { useDerived, useDocument } from '../../store/use'
import { requestView } from '../../store/viewport'
import { scrollWithin } from '../../ui/scroll'
import { SeverityBadge } from '../../ui/severity'
import { StrideLetter } from '../../ui/stride-letter'
import { told } from '../../ui/told'
import { ElementLink } from '../element-link'
import { DecidedStatus } from './decided-status'
import { factText } from './fact-text'
import { PackChip } from './pack-chip'
import { PickBox } from './pick-box'
import { ThreatDetails } from './threat-details'
import { isAnswered } from './threat-list'
import { ThreatStatus } from './threat-status'

type ThreatCardProps = {
  readonly threat: Threat
  readonly open: boolean
  /** The one card of the list that Tab reaches; arrows lead to the others. */
  readonly current: boolean
  /** Goes by its element where the title stands above it already. */
  readonly named?: 'title' | 'element'
}

const CARD =
  'relative rounded-card border border-line bg-raised p-2.5 hover:border-line-strong data-[open=true]:border-accent forced-colors:data-[open=true]:border-3 data-[open=true]:shadow-[0_0_0_1px_var(--accent)] data-[open=false]:[contain-intrinsic-size:auto_76px] data-[open=false]:[content-visibility:auto]'

/** One threat: folded it says what, where and why in three lines; open it says everything. */
export const ThreatCard = memo(function ThreatCard(props: ThreatCardProps) {
  const { threat, open, current, named = 'title' } = props
  const { key, title } = threat
  const risk = useDerived(({ decided }) => riskNow(threat, decided))
  const ref = useRef<HTMLElement>(null)
  const about = useId()
  useEffect(() => {
    if (open && ref.current) scrollWithin(ref.current, 'nearest')
  }, [open])
  useShownAbove(threat, open)
  const answered = isAnswered(threat)
  const standing = (
    <DecidedStatus threat={threat}>
      <ThreatStatus threat={threat} />
    </DecidedStatus>
  )
  return (
    <article
      aria-label={title}
      className={CARD}
      data-open={open}
      data-threat={key}
      onPointerEnter={() => setSession({ hovered: threat.flows[0] ?? threat.element.id })}
      onPointerLeave={() => setSession({ hovered: null })}
      ref={ref}
    >
      <div className="flex gap-2">
        <PickBox threatKey={key} title={title} />
        {named === 'title' && <Letters threat={threat} />}
        <div className="min-w-0 flex-1">
          <div className="flex items-start gap-2">
            <h3 className="min-w-0 flex-1 font-semibold leading-5">
              <button
                aria-describedby={`${about}-risk ${about}-where`}
                aria-expanded={open}
                className={`-mt-1 pt-1 text-left after:absolute after:rounded-card ${open ? 'after:inset-x-0 after:top-0 after:h-9 pointer-coarse:after:h-11' : 'after:inset-0'} ${answered ? 'text-muted' : ''}`}
                data-card=""
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) togglePicked(key)
                  else setSession({ focusThreat: open ? null : key })
                }}
                tabIndex={current ? 0 : -1}
                type="button"
              >
                {named === 'title' ? title : <WhereName threat={threat} />}
              </button>
            </h3>
            <SeverityBadge id={`${about}-risk`} level={risk.level} score={risk.score} />
          </div>
          <p className="text-muted" id={`${about}-where`}>
            {threat.own && <span className="font-medium text-accent-ink">{text.ownThreat} </span>}
            {named === 'title'
              ? told(text.onElement(<Where tabIndex={current ? 0 : -1} threat={threat} />, standing))
              : standing}{' '}
            <PackChip rule={threat.rule} />
          </p>
          {!open && <FirstFact threat={threat} />}
        </div>
      </div>
      {open && <ThreatDetails threat={threat} />}
    </article>
  )
})

/** On small screens the element of the open card stands out on the canvas, which stays above the list. */
function useShownAbove({ element, flows }: Threat, open: boolean): void {
  const id = flows[0] ?? element.id
  useEffect(() => {
    if (!open || sessionStore.getState().sheet === null || id === 'system') return
    setSession({ hovered: id })
    requestView({ type: 'reveal', ids: [id] })
    return () => setSession({ hovered: null })
  }, [open, id])
}

/** Its letters; a threat that people wrote may have several, or none yet. */
function Letters({ threat }: { readonly threat: Threat }) {
  const letters = lettersOf(threat)
  if (letters.length === 0)
    return <span className="size-5 shrink-0 rounded border border-edge border-dashed" />
  return (
    <span className="flex shrink-0 flex-col gap-0.5">
      {letters.map((letter) => (
        <StrideLetter
          key={letter}
          letter={letter}
          name={STRIDE.find((each) => each.letter === letter)?.name ?? letter}
        />
      ))}
    </span>
  )
}

/** The element as words. */
function WhereName({ threat: { element, flows } }: { readonly threat: Threat }) {
  const [flow, ...others] = flows
  return useDocument(({ model }) =>
    flow && others.length === 0 ? elementName(model, flow) : elementName(model, element.id),
  )
}

/** The first reason, unless the status has asked for it already. */
function FirstFact({ threat }: { readonly threat: Threat }) {
  const [first] = threat.because
  const [asked] = threat.questions
  const isAsked =
    threat.status === 'unanswered' &&
    first?.parts.some(({ element, property }) => element === asked?.element && property === asked?.property)
  return first && !isAsked ? <p className="truncate text-faint text-xs">{factText(first)}</p> : null
}

/** The element; for flow rules the flow, or how many of them lead to it. */
function Where({ threat, tabIndex }: { readonly threat: Threat; readonly tabIndex: number }) {
  const { element, flows } = threat
  const [flow, ...others] = flows
  const name = useDocument(({ model }) => (flow ? elementName(model, flow) : element.name))
  // One line however long the name is: the whole of it is on the canvas and in the inspector.
  const link = 'relative z-1 inline-block max-w-[calc(100%-2rem)] truncate align-bottom'
  if (!flow || others.length === 0)
    return (
      <ElementLink className={link} id={flow ?? element.id} tabIndex={tabIndex}>
        {name}
      </ElementLink>
    )
  return told(
    text.flowsTo(
      flows.length,
      <ElementLink className={link} id={element.id} tabIndex={tabIndex}>
        {element.name}
      </ElementLink>,
    ),
  )
}
