import { names } from '#text/locale'
import * as text from '#text/questions'
import type { Question } from '../../analysis/threat'
import { elementName } from '../../model/element'
import { useDocument } from '../../store/use'
import { Icon } from '../../ui/icon'
import { tip } from '../../ui/tip'
import { ElementLink } from '../element-link'

type PlacesProps = {
  readonly questions: readonly [Question, ...Question[]]
  readonly open: boolean
  readonly onToggle: () => void
  readonly tabIndex: number
}

/** Which element a question is about; of several how many, and the way to answer them one by one. */
export function QuestionPlaces({ questions, open, onToggle, tabIndex }: PlacesProps) {
  const name = useDocument(({ model }) => elementName(model, questions[0].element))
  const [{ element }, ...others] = questions
  if (element === 'system') return text.aboutTheSystem
  if (others.length === 0)
    return (
      <>
        {text.about}{' '}
        <ElementLink
          className="inline-block max-w-[calc(100%-8rem)] truncate align-bottom"
          id={element}
          tabIndex={tabIndex}
        >
          {name}
        </ElementLink>
      </>
    )
  return (
    <button
      aria-expanded={open}
      className="relative inline-flex items-center gap-0.5 rounded-sm text-accent-ink after:absolute after:-inset-y-1 after:inset-x-0 pointer-coarse:after:-inset-y-3 underline decoration-line-strong underline-offset-2 hover:decoration-accent-ink"
      onClick={onToggle}
      tabIndex={tabIndex}
      type="button"
      {...tip(open ? text.answerForAllAtOnce : text.answerOneByOne)}
    >
      {text.elements(questions.length)}
      <Icon name={open ? 'chevron-up' : 'chevron-down'} size={12} />
    </button>
  )
}

/** The elements of a question in one line; the whole list is a click away. */
export function PlaceNames({ questions }: { readonly questions: readonly Question[] }) {
  const called = useDocument(({ model }) => questions.map(({ element }) => elementName(model, element)))
  return <p className="truncate text-muted text-xs max-sm:hidden short:hidden">{names(called)}</p>
}
