import { derivedStore } from '../store/derived'
import { setSession } from '../store/session'
import type { Command } from './command'

export const triageCommands: readonly Command[] = [
  {
    id: 'triage',
    title: 'Start triage',
    group: 'Go',
    section: 'triage',
    icon: 'users',
    keywords: 'workshop decide queue meeting minutes review presenter',
    keys: ['T'],
    notFromPanels: true,
    when: () => (derivedStore.getState().analysis?.threats.length ?? 0) > 0 || 'There is no threat yet',
    run: () => setSession({ triage: true, sheet: null }),
  },
]
