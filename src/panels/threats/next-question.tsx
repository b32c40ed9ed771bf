import { useRef, useState } from 'react'
import * as text from '#text/questions'
import type { QuestionGroup } from '../../analysis/question-groups'
import { Button } from '../../ui/button'
import { QuestionRow } from './question-row'
import { useRowFocus } from './use-row-focus'

/** Questions whose answer settles most open risk, one at a time; what somebody does not know is not asked again. */
export function NextQuestion({ open }: { readonly open: readonly QuestionGroup[] }) {
  const [step, setStep] = useState(0)
  const section = useRef<HTMLElement>(null)
  const next = open[step % Math.max(1, open.length)]
  const { watch } = useRowFocus(section, next?.id)
  if (!next) return null
  return (
    <section aria-label={text.nextBestQuestion} ref={section} {...watch}>
      <QuestionRow className="border-accent/30 bg-accent-soft" current group={next} key={next.id}>
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
    </section>
  )
}
