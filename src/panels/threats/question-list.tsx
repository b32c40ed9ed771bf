import { useRef, useState } from 'react'
import { answerQuestions } from '../../commands/answer'
import { tellOutcome } from '../../commands/tell'
import { Button } from '../../ui/button'
import { QuestionRow } from './question-row'
import type { OpenQuestions } from './use-questions'
import { useRowFocus } from './use-row-focus'

/** So many rows at a time. */
const CHUNK = 30

/** Every open question, the one that settles most open risk first, and those to which nobody knows the answer. */
export function QuestionList({ questions }: { readonly questions: OpenQuestions }) {
  const { open, unsure } = questions
  const [limit, setLimit] = useState(CHUNK)
  const list = useRef<HTMLElement>(null)
  const { reached, watch } = useRowFocus(list, questions)
  const shown = open.slice(0, limit)
  const rows = [...shown, ...unsure]
  const current = rows.find(({ id }) => id === reached)?.id ?? rows[0]?.id
  if (rows.length === 0)
    return <p className="px-4 py-6 text-center text-muted">Every question was answered.</p>
  return (
    <section aria-label="Questions" className="flex flex-col gap-1.5" ref={list} {...watch}>
      {open.length > 0 && (
        <p className="text-muted text-xs pointer-coarse:hidden">
          Y, N, D or a number answers the question in focus.
        </p>
      )}
      {shown.map((group) => (
        <QuestionRow
          className="border-line bg-raised"
          current={group.id === current}
          group={group}
          key={group.id}
        />
      ))}
      {open.length > limit && (
        <Button onClick={() => setLimit(limit + CHUNK)}>
          Show {Math.min(CHUNK, open.length - limit)} more of {open.length - limit}
        </Button>
      )}
      {unsure.length > 0 && <h2 className="mt-2 font-semibold">Don’t know yet</h2>}
      {unsure.map((group) => (
        <QuestionRow
          className="border-line-strong border-dashed"
          current={group.id === current}
          group={group}
          key={`unsure ${group.id}`}
        >
          <Button
            onClick={() => void tellOutcome('Asked again', () => answerQuestions(group.questions, undefined))}
            size="sm"
            variant="ghost"
          >
            Ask again
          </Button>
        </QuestionRow>
      ))}
    </section>
  )
}
