import { useState } from 'react'
import * as text from '#text/questions'
import type { Question } from '../../analysis/threat'
import { answerQuestion, setProperty } from '../../commands/answer'
import { tellOutcome } from '../../commands/tell'
import { useDocument } from '../../store/use'
import { Segmented } from '../../ui/choice'
import { Select } from '../../ui/field'
import { type Asked, askedOf } from '../asked'
import { ElementLink } from '../element-link'
import { ManyAnswers } from './many-answers'

type QuestionFormProps = {
  readonly question: Question
  /** Says which element it is about. */
  readonly where: boolean
}

/** The question with its answers; answering it anywhere settles everything that hangs on it. */
export function QuestionForm({ question, where }: QuestionFormProps) {
  const model = useDocument((state) => state.model)
  const asked = askedOf(model, question)
  return (
    <div className="flex flex-col items-start gap-1.5">
      <p>
        {asked.text}
        {where && (
          <span className="text-muted">
            {' · '}
            <ElementLink id={asked.element}>{asked.elementName}</ElementLink>
          </span>
        )}
      </p>
      <Answers asked={asked} question={question} />
    </div>
  )
}

/** More choices than this, or longer ones, become a list to open. */
const ROW_LETTERS = 26

type AnswersProps = { readonly asked: Asked; readonly question: Question }

/** The ways to answer, by what fits: side by side, a list to open, or several at once. */
export function Answers({ asked, question }: AnswersProps) {
  const { text: wording, choices, current, many } = asked
  if (many) return <SeveralAnswers asked={asked} question={question} />
  const answer = (value: string) => void tellOutcome(text.answered, () => answerQuestion(question, value))
  const letters = choices.reduce((sum, choice) => sum + choice.label.length, 0)
  if (letters <= ROW_LETTERS) {
    return <Segmented label={wording} onChange={answer} options={choices} value={current[0] ?? null} />
  }
  return (
    <Select
      aria-label={wording}
      className="max-w-64"
      onChange={(value) => value && answer(value)}
      options={current.length > 0 ? choices : [{ value: '', label: text.chooseAnAnswer }, ...choices]}
      value={current[0] ?? ''}
    />
  )
}

/** What is chosen so far is kept here until it is given. */
function SeveralAnswers({ asked, question }: AnswersProps) {
  const [chosen, choose] = useState<readonly string[]>(asked.current.filter((word) => word !== 'unknown'))
  const give = (values: readonly string[]) =>
    void tellOutcome(text.answered, () => setProperty([question.element], question.property, values))
  return <ManyAnswers asked={asked} choose={choose} chosen={chosen} give={give} />
}
