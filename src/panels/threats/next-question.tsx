import { useRef, useState } from 'react'
import * as text from '#text/questions'
import type { QuestionGroup } from '../../analysis/question-groups'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { useMedia } from '../../ui/use-media'
import { askedOf } from '../asked'
import { QuestionRow } from './question-row'
import { useRowFocus } from './use-row-focus'

/** Questions whose answer settles most open risk, one at a time; what somebody does not know is not asked again. */
export function NextQuestion({ open }: { readonly open: readonly QuestionGroup[] }) {
  const [step, setStep] = useState(0)
  const [unfolded, setUnfolded] = useState(false)
  const low = useMedia('(max-height: 600px)')
  const section = useRef<HTMLElement>(null)
  const next = open[step % Math.max(1, open.length)]
  const { watch } = useRowFocus(section, next?.id)
  if (!next) return null
  return (
    <section aria-label={text.nextBestQuestion} ref={section} {...watch}>
      {low && <Folded group={next} onToggle={() => setUnfolded(!unfolded)} open={unfolded} />}
      {(unfolded || !low) && (
        <QuestionRow
          className={`border-accent/30 bg-accent-soft ${low ? 'rounded-t-none border-t-0' : ''}`}
          current
          group={next}
          key={next.id}
        >
          {open.length > 1 && (
            <Button
              className="ml-auto"
              onClick={() => setStep((step + 1) % open.length)}
              size="sm"
              variant="ghost"
            >
              {text.skip}
            </Button>
          )}
        </QuestionRow>
      )}
    </section>
  )
}

type FoldedProps = { readonly group: QuestionGroup; readonly open: boolean; readonly onToggle: () => void }

/** Where there is little height: one line, so that the threats stay in sight. */
function Folded({ group, open, onToggle }: FoldedProps) {
  const asked = useDocument(({ model }) => askedOf(model, group.questions[0]).text)
  return (
    <button
      aria-expanded={open}
      className={`flex min-h-8 w-full items-center gap-2 border border-accent/30 bg-accent-soft px-2.5 text-left text-accent-ink pointer-coarse:min-h-11 ${open ? 'rounded-t-card' : 'rounded-card'}`}
      onClick={onToggle}
      type="button"
    >
      <Icon className="shrink-0" name="question" />
      <span className="min-w-0 flex-1 truncate font-medium">{open ? text.nextBestQuestion : asked}</span>
      <Icon className="shrink-0" name={open ? 'chevron-up' : 'chevron-down'} size={14} />
    </button>
  )
}
