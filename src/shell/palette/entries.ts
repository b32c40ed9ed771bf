/** Everything that the palette can find, as lines of one kind. */

import * as text from '#text/shell-search'
import { type Analysis, allThreats, type Threat } from '../../analysis/threat'
import { type Decided, isStillOpen, lettersOf, riskNow, type Verdicts, withOwn } from '../../analysis/verdict'
import type { Catalogue } from '../../catalogue/define'
import { drawingOf } from '../../catalogue/icons'
import { kindOf } from '../../catalogue/kind-groups'
import { searchKinds } from '../../catalogue/kind-search'
import { type Elements, elementsOf } from '../../catalogue/pack/model-elements'
import type { Template } from '../../catalogue/templates/templates'
import { printChord } from '../../commands/chord'
import { COMMAND_GROUPS, type Command, groupName, runCommand, titleOf, whyNot } from '../../commands/command'
import { startFromTemplate } from '../../commands/file'
import { plainText } from '../../commands/fuzzy'
import { connect, insertAsset, insertZone } from '../../commands/insert'
import { onMac } from '../../commands/platform'
import { COMMANDS } from '../../commands/registry'
import { showLeftPanel, showPanel, showThreat } from '../../commands/reveal'
import { goTo } from '../../commands/steps'
import { elementName } from '../../model/element'
import type { Id, Model } from '../../model/model'
import { entriesOf, SECTIONS } from '../../panels/catalogue/entries'
import { panelsOn } from '../../panels/panel'
import { openCatalogue } from '../../store/catalogue-page'
import type { PaletteEntry } from './entry'

type Draft = Omit<PaletteEntry, 'name' | 'words'> & { readonly words?: string }

/** Makes a line, with the plain text that it is found by. */
export function entry(draft: Draft): PaletteEntry {
  return { ...draft, name: plainText(draft.title), words: plainText(`${draft.detail} ${draft.words ?? ''}`) }
}

/** The commands as they stand now. */
export function commandEntries(): readonly PaletteEntry[] {
  const shown = COMMANDS.filter(({ id, keyOnly }) => !keyOnly && id !== 'palette')
  const inOrder = COMMAND_GROUPS.flatMap((group) => shown.filter((command) => command.group === group))
  return inOrder.map((command) => commandEntry(command))
}

function commandEntry(command: Command): PaletteEntry {
  const keys = command.keys?.[0]
  return entry({
    id: `command ${command.id}`,
    section: 'commands',
    title: titleOf(command).replace('…', ''),
    detail: groupName(command.group),
    words: `${command.keywords ?? ''} ${command.family ?? ''}`,
    icon: command.icon ?? null,
    keys: keys && printChord(keys, onMac()),
    why: whyNot(command) ?? undefined,
    run: () => void runCommand(command),
  })
}

/** What can be added: kinds of asset, and zones. */
export function kindEntries(elements: Elements): readonly PaletteEntry[] {
  const kinds = searchKinds('', elements).map((kind) => {
    const { id, name, calledBy = [], description } = kind
    return entry({
      id: `kind ${id}`,
      section: 'add',
      title: name,
      detail: text.addAsset,
      words: `${calledBy.join(' ')} ${description} ${id}`,
      icon: null,
      glyph: drawingOf(kind),
      run: () => void insertAsset(id),
    })
  })
  const zones = [...elements.zoneKinds.values()].map(({ id, name, calledBy = [] }) =>
    entry({
      id: `zone ${id}`,
      section: 'add',
      title: name,
      detail: text.addZone,
      words: calledBy.join(' '),
      icon: 'zone',
      run: () => void insertZone(id),
    }),
  )
  return [...kinds, ...zones]
}

/** What is drawn: choosing one goes there. */
export function elementEntries(model: Model): readonly PaletteEntry[] {
  const one = (id: Id, detail: string, looks: Pick<Draft, 'icon' | 'glyph'>) =>
    entry({
      id: `element ${id}`,
      section: 'drawn',
      title: elementName(model, id),
      detail,
      element: id,
      ...looks,
      run: () => goTo(id),
    })
  const zones = Object.entries(model.zones).map(([id]) => one(id, text.zone, { icon: 'zone' }))
  const elements = elementsOf(model)
  const assets = Object.entries(model.assets).map(([id, { kind: kindId, zone }]) => {
    const kind = kindOf(elements, kindId)
    const where = zone === null ? '' : ` · ${elementName(model, zone)}`
    return one(id, `${kind.name}${where}`, { icon: null, glyph: drawingOf(kind) })
  })
  const flows = Object.entries(model.flows).map(([id, { from, to, name }]) => {
    const ends = `${elementName(model, from)} → ${elementName(model, to)}`
    return one(id, name.trim() ? text.flowOf(ends) : text.flow, { icon: 'flow' })
  })
  return [...assets, ...zones, ...flows]
}

/** The assets that a flow from this one can lead to. */
export function targetEntries(model: Model, from: Id): readonly PaletteEntry[] {
  return elementEntries(model)
    .filter(({ element }) => element !== undefined && element !== from && model.assets[element])
    .map((each) => ({ ...each, run: () => each.element !== undefined && void connect(from, each.element) }))
}

/** The threats, worst first and what is open before what is not: choosing one opens its card. */
export function threatEntries(
  analysis: Analysis | null,
  { own, decided }: Pick<Verdicts, 'own' | 'decided'>,
): readonly PaletteEntry[] {
  if (!analysis) return []
  const all = withOwn(allThreats(analysis), own)
  const isOpen = (threat: Threat) => isStillOpen(threat, decided)
  return [...all.filter(isOpen), ...all.filter((threat) => !isOpen(threat))].map((threat) =>
    entry({
      id: `threat ${threat.key}`,
      section: 'threats',
      title: threat.title,
      detail: `${threat.element.name} · ${statusOf(threat, decided)}`,
      words: `${threat.rule} ${lettersOf(threat).join(' ')}`,
      icon: isOpen(threat) ? 'warning' : 'shield-check',
      run: () => showThreat(threat),
    }),
  )
}

/** How bad it is while it is open, else where it stands. */
function statusOf(threat: Threat, decided: Decided): string {
  const { level } = riskNow(threat, decided)
  const { standing } = decided.get(threat.key) ?? {}
  if (!standing || standing === 'open')
    return isStillOpen(threat, decided) ? text.level[level] : text.answered(level)
  return isStillOpen(threat, decided) && standing !== 're-opened'
    ? text.level[level]
    : text.standingOf(level, standing)
}

/** The panels beside the canvas. */
export function panelEntries(): readonly PaletteEntry[] {
  return [...panelsOn('left'), ...panelsOn('right')].map(({ id, title, side }) =>
    entry({
      id: `panel ${id}`,
      section: 'panels',
      title,
      detail: text.panel,
      icon: 'panel-right',
      run: () => (side === 'left' ? showLeftPanel(id) : showPanel(id)),
    }),
  )
}

/** Templates: choosing one opens a copy as a new model. */
export function templateEntries(templates: readonly Template[]): readonly PaletteEntry[] {
  return templates.map(({ id, name, summary }) =>
    entry({
      id: `template ${id}`,
      section: 'templates',
      title: name,
      detail: text.openAsANewModel,
      words: summary,
      icon: 'file-plus',
      run: () => void startFromTemplate(id),
    }),
  )
}

/** The pages of the catalogue. */
export function catalogueEntries(catalogue: Catalogue | null): readonly PaletteEntry[] {
  if (!catalogue) return []
  const labels = new Map(SECTIONS.map(({ id, label }) => [id, label]))
  return entriesOf(catalogue).map(({ section, id, name }) =>
    entry({
      id: `catalogue ${section} ${id}`,
      section: 'catalogue',
      title: name,
      detail: `${labels.get(section) ?? section} · ${id}`,
      icon: 'library',
      run: () => openCatalogue({ section, id }),
    }),
  )
}
