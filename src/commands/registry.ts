/** Every command, in the order of the menus. Add a command to the file of its theme. */

import { arrangeCommands } from './arrange'
import { attackerCommands } from './attackers'
import { clipboardCommands } from './clipboard'
import type { Command } from './command'
import { earlierCommands } from './earlier'
import { fileCommands } from './file'
import { connectCommands, findCommands } from './find'
import { flowCommands } from './flow'
import { goCommands } from './go'
import { historyCommands } from './history'
import { lockCommands } from './lock'
import { noteCommands } from './notes'
import { ownThreatCommands } from './own-threats'
import { packCommands } from './packs'
import { pictureCommands } from './picture'
import { presentCommands } from './present'
import { relateCommands } from './relate'
import { selectionCommands } from './selection'
import { showCommands } from './show'
import { addNeighbourCommands, nudgeCommands } from './steps'
import { triageCommands } from './triage'
import { viewCommands } from './view'

export const COMMANDS: readonly Command[] = [
  ...fileCommands,
  ...packCommands,
  ...historyCommands,
  ...earlierCommands,
  ...clipboardCommands,
  ...pictureCommands,
  ...selectionCommands,
  ...attackerCommands,
  ...connectCommands,
  ...addNeighbourCommands,
  ...nudgeCommands,
  ...flowCommands,
  ...relateCommands,
  ...arrangeCommands,
  ...lockCommands,
  ...noteCommands,
  ...ownThreatCommands,
  ...viewCommands,
  ...showCommands,
  ...presentCommands,
  ...triageCommands,
  ...findCommands,
  ...goCommands,
]

const BY_ID = new Map(COMMANDS.map((command) => [command.id, command]))

/** The command of this id; throws on an id that nobody defined, which is a mistake in our own code. */
export function command(id: string): Command {
  const found = BY_ID.get(id)
  if (!found) throw new Error(`No command "${id}"`)
  return found
}
