import { useEffect, useRef, useState } from 'react'
import type { Question } from '../../analysis/threat'
import { answerQuestion } from '../../commands/answer'
import { tellOutcome } from '../../commands/tell'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { type Asked, askedOf, isUnknown } from '../asked'
import { ElementLink } from '../element-link'
import { Answers } from '../question-form'

export type Open = { readonly question: Question; readonly settles: readonly unknown[] }

/** Questions whose answer settles most open risk, one at a time. */
export function NextQuestion({ questions }: { readonly questions: readonly Open[] }) {
  const model = useDocument((state) => state.model)
  const [step, setStep] = useState(0)
  // What somebody does not know is not asked again here; the card and the inspector still hold it.
  const open = questions.filter(({ question }) => !isUnknown(model, question))
  const next = open[step % Math.max(1, open.length)]
  const { heading, watch } = useKeptFocus(next && `${next.question.element} ${next.question.property}`)
  if (!next) return null
  const asked = askedOf(model, next.question)
  const count = next.settles.length
  return (
    <section
      aria-label="Next best question"
      className="rounded-card border border-accent/30 bg-accent-soft p-3"
      {...watch}
    >
      <h2 className="rounded-control font-semibold" ref={heading} tabIndex={-1}>
        {asked.text}
      </h2>
      <p className="text-muted text-xs">
        About{' '}
        <ElementLink
          className="inline-block max-w-[calc(100%-3.5rem)] truncate align-bottom"
          id={asked.element}
        >
          {asked.elementName}
        </ElementLink>{' '}
        · settles {count === 1 ? '1 threat' : `up to ${count} threats`}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-1.5">
        <AnswerButtons
          asked={asked}
          key={`${asked.element} ${next.question.property}`}
          question={next.question}
        />
        {open.length > 1 && (
          <Button
            className="ml-auto"
            onClick={() => setStep((step + 1) % open.length)}
            size="sm"
            variant="ghost"
          >
            Skip ({open.length - 1} more)
          </Button>
        )}
      </div>
    </section>
  )
}

/**
 * An answer takes its own button away: the keyboard, if it was here, goes to the next question, which is read out.
 * Focus events tell, save that the removal of what has the focus is not one of them.
 */
function useKeptFocus(question: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null)
  const here = useRef(false)
  const shown = useRef(question)
  useEffect(() => {
    const lost = here.current && document.activeElement === document.body
    if (question !== shown.current && lost) heading.current?.focus()
    shown.current = question
  }, [question])
  const watch = {
    onFocus: () => {
      here.current = true
    },
    onBlur: () => {
      here.current = false
    },
  }
  return { heading, watch }
}

/** The answers as buttons, where they are few. */
const BUTTONS = 3

type AnswerProps = { readonly asked: Asked; readonly question: Question }

function AnswerButtons({ asked, question }: AnswerProps) {
  if (asked.many || asked.choices.length > BUTTONS) return <Answers asked={asked} question={question} />
  return asked.choices.map(({ value, label }) => (
    <Button
      key={value}
      onClick={() => void tellOutcome('Answered', () => answerQuestion(question, value))}
      size="sm"
    >
      {label}
    </Button>
  ))
}
