import { type KeyboardEvent, useState } from 'react'
import * as text from '#text/questions'
import type { Question } from '../../analysis/threat'
import { answerQuestions } from '../../commands/answer'
import { tellOutcome } from '../../commands/tell'
import { type Asked, keysOf } from '../asked'

export type Answering = {
  /** Where several answers may hold: those chosen so far. */
  readonly chosen: readonly string[]
  readonly choose: (values: readonly string[]) => void
  /** Answers for all the elements asked about; `undefined` takes the answer back. */
  readonly give: (value: string | readonly string[] | undefined) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/** Answers to a question about one or more elements, by button or by one key. */
export function useAnswering(questions: readonly Question[], asked: Asked): Answering {
  const [chosen, choose] = useState<readonly string[]>([])
  const give: Answering['give'] = (value) => {
    const what = questions.length > 1 ? text.answeredForElements(questions.length) : text.answered
    void tellOutcome(value === undefined ? text.askedAgain : what, () => answerQuestions(questions, value))
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target, currentTarget, key } = event
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (target instanceof HTMLElement && target.matches('select, input:not([type="checkbox"])')) return
    if (asked.many && key === 'Enter' && target === currentTarget && chosen.length > 0) {
      event.preventDefault()
      return give(chosen)
    }
    const value = keysOf(asked).get(key.toLowerCase())
    if (value === undefined) return
    event.preventDefault()
    if (!asked.many || value === 'unknown') return give(value === 'unknown' && asked.many ? [value] : value)
    choose(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value])
  }
  return { chosen, choose, give, onKeyDown }
}
