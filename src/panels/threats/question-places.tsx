import type { Question } from '../../analysis/threat'
import { elementName } from '../../model/element'
import { useDocument } from '../../store/use'
import { ElementLink } from '../element-link'

type PlacesProps = {
  readonly questions: readonly [Question, ...Question[]]
  readonly open: boolean
  readonly onToggle: () => void
  readonly tabIndex: number
}

/** Which element a question is about; of several the first names, and the way to answer them one by one. */
export function QuestionPlaces({ questions, open, onToggle, tabIndex }: PlacesProps) {
  const names = useDocument(({ model }) => questions.map(({ element }) => elementName(model, element)))
  const [{ element }, ...others] = questions
  if (element === 'system') return 'About the whole system'
  if (others.length === 0)
    return (
      <>
        About{' '}
        <ElementLink
          className="inline-block max-w-[calc(100%-8rem)] truncate align-bottom"
          id={element}
          tabIndex={tabIndex}
        >
          {names[0] ?? ''}
        </ElementLink>
      </>
    )
  return (
    <button
      aria-expanded={open}
      className="inline-flex max-w-full rounded-sm text-left text-accent-ink underline decoration-line-strong underline-offset-2 hover:decoration-accent-ink"
      onClick={onToggle}
      tabIndex={tabIndex}
      type="button"
    >
      {open ? `${questions.length} elements, one by one` : `${questions.length} elements: ${told(names)}`}
    </button>
  )
}

const TOLD = 2

function told(names: readonly string[]): string {
  const shown = names.slice(0, TOLD).join(', ')
  return names.length > TOLD ? `${shown} and ${names.length - TOLD} more` : shown
}
