import * as text from '#text/shell'
import { COMMAND_GROUPS, type CommandGroup, groupName } from '../commands/command'
import { groupCommands } from '../commands/menus'
import { Menu } from '../ui/menu'
import type { MenuItem } from '../ui/menu-popup'
import { menuItem } from './menu-items'

/** These open a menu of their own; the others lie open in the first one. */
const FURTHER = ['edit', 'insert', 'arrange', 'view', 'go'] as const satisfies readonly CommandGroup[]
const OPEN = COMMAND_GROUPS.filter((group) => !FURTHER.some((further) => further === group))

function itemsOf(group: CommandGroup): readonly (readonly MenuItem[])[] {
  return groupCommands(group).map((commands) => commands.map(menuItem))
}

function further(group: CommandGroup): MenuItem {
  return { id: group, label: groupName(group), onSelect: () => undefined, opens: () => itemsOf(group) }
}

function sections(): readonly (readonly MenuItem[])[] {
  const [file = [], ...rest] = OPEN.map(itemsOf)
  return [...file, FURTHER.map(further), ...rest.flat()]
}

/** Every command there is, by theme: whoever knows no shortcut finds it here. */
export function MainMenu() {
  return <Menu label={text.menu} icon="menu" sections={sections} />
}
