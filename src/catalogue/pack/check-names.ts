import { didYouMean } from './nearest'

type Path = readonly PropertyKey[]
/** Notes a mistake at a place in the file. */
export type Tell = (path: Path, message: string) => void

/** Tells which of the ids are not there, each with its place in the list. */
export function checkNames(
  ids: Iterable<string>,
  among: ReadonlySet<string>,
  what: string,
  at: Path,
  tell: Tell,
): void {
  for (const [index, id] of [...ids].entries())
    if (!among.has(id)) tell([...at, index], `no ${what} "${id}"${didYouMean(id, among)}`)
}
