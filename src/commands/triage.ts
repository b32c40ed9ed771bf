import * as text from '#text/commands-go'
import { derivedStore } from '../store/derived'
import { setSession } from '../store/session'
import type { Command } from './command'

export const triageCommands: readonly Command[] = [
  {
    id: 'triage',
    title: text.startTriage,
    group: 'go',
    section: 'triage',
    icon: 'users',
    keywords: text.triageKeywords,
    keys: ['T'],
    notFromPanels: true,
    when: () => (derivedStore.getState().analysis?.threats.length ?? 0) > 0 || text.noThreatYet,
    run: () => setSession({ triage: true, sheet: null }),
  },
]
