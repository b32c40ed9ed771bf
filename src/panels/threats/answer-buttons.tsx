import * as text from '#text/questions'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/choice'
import { type Asked, keysOf } from '../asked'
import type { Answering } from './use-answering'

type AnswerProps = { readonly asked: Asked; readonly answering: Answering }

/** The answers as buttons, with the number that gives each; where several may hold, they are chosen first. */
export function AnswerButtons({ asked, answering }: AnswerProps) {
  const { chosen, choose, give } = answering
  const keys = new Map([...keysOf(asked)].map(([key, value]) => [value, key]))
  if (asked.many)
    return (
      <div className="flex flex-col items-start gap-1.5">
        <Chips label={asked.text} onChange={choose} options={asked.choices} value={chosen} />
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
