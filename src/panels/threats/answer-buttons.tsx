import { Button } from '../../ui/button'
import { type Asked, keysOf } from '../asked'
import { ManyAnswers } from './many-answers'
import type { Answering } from './use-answering'

type AnswerProps = { readonly asked: Asked; readonly answering: Answering }

/** The answers as buttons, with the number that gives each; where several may hold, they are chosen first. */
export function AnswerButtons({ asked, answering }: AnswerProps) {
  const { chosen, choose, give } = answering
  const keys = new Map([...keysOf(asked)].map(([key, value]) => [value, key]))
  if (asked.many) return <ManyAnswers asked={asked} choose={choose} chosen={chosen} give={give} />
  return (
    <>
      {asked.choices.map(({ value, label }) => {
        const key = keys.get(value)?.toUpperCase()
        return (
          <Button aria-keyshortcuts={key} key={value} onClick={() => give(value)} size="sm">
            {key && /\d/.test(key) && (
              <span aria-hidden="true" className="font-normal text-faint tabular-nums">
                {key}
              </span>
            )}
            {label}
          </Button>
        )
      })}
    </>
  )
}
