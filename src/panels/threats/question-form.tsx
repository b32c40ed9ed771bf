import { useState } from 'react'
import * as text from '#text/questions'
import type { Question } from '../../analysis/threat'
import { answerQuestion, setProperty } from '../../commands/answer'
import { tellOutcome } from '../../commands/tell'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { Chips, Segmented } from '../../ui/choice'
import { Select } from '../../ui/field'
import { type Asked, askedOf } from '../asked'
import { ElementLink } from '../element-link'

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
  if (many) return <ManyAnswers asked={asked} question={question} />
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

/** Several may hold: they are chosen first and given as one answer, since the first alone would settle the question. */
function ManyAnswers({ asked, question }: AnswersProps) {
  const [chosen, setChosen] = useState<readonly string[]>(asked.current.filter((word) => word !== 'unknown'))
  const give = (values: readonly string[]) =>
    void tellOutcome(text.answered, () => setProperty([question.element], question.property, values))
  return (
    <div className="flex flex-col items-start gap-1.5">
      <Chips label={asked.text} onChange={setChosen} options={asked.choices} value={chosen} />
      <div className="flex gap-1.5">
        <Button disabled={chosen.length === 0} onClick={() => give(chosen)} size="sm" variant="primary">
          {text.answer}
        </Button>
        <Button onClick={() => give(['unknown'])} size="sm">
          {text.dontKnow}
        </Button>
      </div>
    </div>
  )
}
