import type { Question } from '../../analysis/threat'
import { useDocument } from '../../store/use'
import { askedOf } from '../asked'
import { ElementLink } from '../element-link'
import { AnswerButtons } from './answer-buttons'
import { useAnswering } from './use-answering'

/** The same question for each element by itself. */
export function OneByOne({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <ul className="mt-1.5 flex flex-col divide-y divide-line border-line border-y">
      {questions.map((question) => (
        <One key={question.element} question={question} />
      ))}
    </ul>
  )
}

function One({ question }: { readonly question: Question }) {
  const model = useDocument((state) => state.model)
  const asked = askedOf(model, question)
  const answering = useAnswering([question], asked)
  return (
    <li
      aria-label={asked.elementName}
      className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1 rounded-sm py-1.5"
      data-question={`${question.property} ${question.element}`}
      onKeyDown={answering.onKeyDown}
      tabIndex={-1}
    >
      <ElementLink
        className="min-w-0 max-w-full truncate pointer-coarse:min-w-11 pointer-coarse:leading-11"
        id={question.element}
      >
        {asked.elementName}
      </ElementLink>
      <span className="flex flex-wrap gap-1.5">
        <AnswerButtons answering={answering} asked={asked} />
      </span>
    </li>
  )
}
