import * as text from '#text/packs'
import type { PackProblem } from '../../catalogue/pack/pack'

const MOST = 12

/** What is wrong with a pack, and where in its file. */
export function Problems({ problems }: { readonly problems: readonly PackProblem[] }) {
  const more = problems.length - MOST
  return (
    <ul className="mt-1 flex flex-col gap-1">
      {problems.slice(0, MOST).map(({ where, message }) => (
        <li className="break-words" key={`${where} ${message}`}>
          <code className="rounded-sm bg-sunken px-1 text-xs">{where}</code> {message}
        </li>
      ))}
      {more > 0 && <li className="text-muted">{text.andMore(more)}</li>}
    </ul>
  )
}
