import * as text from '#text/questions'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/choice'
import type { Asked } from '../asked'

type ManyAnswersProps = {
  readonly asked: Asked
  readonly chosen: readonly string[]
  readonly choose: (values: readonly string[]) => void
  readonly give: (values: readonly string[]) => void
}

/** Several may hold: they are chosen first and given as one answer, since the first alone would settle the question. */
export function ManyAnswers({ asked, chosen, choose, give }: ManyAnswersProps) {
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
}
