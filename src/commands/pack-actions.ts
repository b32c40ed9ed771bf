/** What can be done with the rule packs of a model. Each is one step of history. */

import * as words from '#text/commands-answer'
import { provePack } from '../analysis/prove-pack'
import { isError, type Pack, type PackProblem } from '../catalogue/pack/pack'
import { readPack } from '../catalogue/pack/read-pack'
import { LIMITS } from '../model/limits'
import type { Id } from '../model/model'
import { own } from '../model/own'
import { commit, documentStore } from '../store/document'
import { type PackOutcome, packOutcomeStore } from '../store/pack-outcome'
import { chooseFiles, download } from './download'

/** Checks a pack and tries out its rules; a sound one is put into the model, in place of one of the same id. */
export async function loadPackFile(file: File): Promise<void> {
  const tell = (outcome: Omit<PackOutcome, 'file'>) =>
    packOutcomeStore.setState({ outcome: { file: file.name, ...outcome } })
  const refuse = (problems: readonly PackProblem[], name: string | null = null) =>
    tell({ state: 'refused', name, problems })
  const text = await textOf(file)
  if (text === null) return refuse([{ level: 'error', where: 'file', message: words.unreadable }])
  const { pack, value, problems } = readPack(text)
  if (!pack) return refuse(problems)
  tell({ state: 'trying', name: pack.name, problems: [] })
  const all = [...problems, ...(await tryOut(pack))]
  if (all.some(isError)) return refuse(all, pack.name)
  if (putPack(pack, value)) tell({ state: 'loaded', name: pack.name, problems: all })
  else packOutcomeStore.setState({ outcome: null })
}

/** Lets the person choose files and loads them. */
export async function choosePacks(): Promise<void> {
  for (const file of await chooseFiles('.json')) await loadPackFile(file)
}

/** Rule by rule, with breath between them: a pack from anywhere must not hold up the page. */
async function tryOut(pack: Pack): Promise<readonly PackProblem[]> {
  const problems: PackProblem[] = []
  for (const found of provePack(pack)) {
    problems.push(...found)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return problems
}

/** False when the model has no room for it; the document says so itself. */
function putPack({ id, name }: Pack, value: unknown): boolean {
  const { packs } = documentStore.getState().model
  const before = own(packs, id)
  const label = before ? words.replaceRulePack(name) : words.addRulePack(name)
  commit(label, (tx) => tx.put('packs', id, { ...before, on: true, pack: value }))
  return own(documentStore.getState().model.packs, id) !== undefined
}

/** Switches a pack on or off; off, it stays in the model and nothing of it counts. */
export function setPackOn(id: Id, name: string, on: boolean): void {
  commit((on ? words.switchOnPack : words.switchOffPack)(name), (tx) => tx.set('packs', id, { on }))
}

/** Takes a pack out of the model. What was drawn and answered with its kinds and questions stays. */
export function removePack(id: Id, name: string): void {
  commit(words.removeRulePack(name), (tx) => tx.remove('packs', id))
}

/** Hands over a pack as the file that it came from. */
export function savePack(id: Id): void {
  const row = own(documentStore.getState().model.packs, id)
  if (!row) return
  const name = id.replace(/[^a-z0-9-]+/gi, '-').slice(0, 60)
  download(`${JSON.stringify(row.pack, null, 2)}\n`, `${name}-pack.json`, 'application/json')
}

async function textOf(file: File): Promise<string | null> {
  // Longer than any pack may be, and possibly too long to hold.
  if (file.size > LIMITS.pack * 4) return ' '.repeat(LIMITS.pack + 1)
  return file.text().catch(() => null)
}
