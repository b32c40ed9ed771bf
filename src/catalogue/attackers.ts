/** Who might do it, why, and what they hold. A profile could carry out a threat when it is capable enough and shares an access. */

import * as text from '#text/entry-words'
import type { AttackerDef } from './define'

export const attackers: readonly AttackerDef[] = [
  {
    id: 'A-OPPORTUNIST',
    name: 'Opportunist',
    summary: 'Scans for open dashboards, tries jailbreaks and leaked keys.',
    motives: ['curiosity', 'small gain', 'bragging'],
    capability: 1,
    access: ['remote', 'user'],
  },
  {
    id: 'A-TROLL',
    name: 'Troll or activist',
    summary: 'Floods feedback, posts hostile content, provokes bad output.',
    motives: ['attention', 'ideology', 'embarrassment of the operator'],
    capability: 1,
    access: ['user', 'content', 'remote'],
  },
  {
    id: 'A-FRAUDSTER',
    name: 'Fraudster',
    summary: 'Uses deepfakes, evasion and account farms to get paid or get in.',
    motives: ['money', 'identity theft'],
    capability: 2,
    access: ['remote', 'user', 'content'],
  },
  {
    id: 'A-CRIME',
    name: 'Organised crime group',
    summary: 'Buys access, plants packages, steals keys, holds data to ransom.',
    motives: ['ransom', 'resale of data and compute', 'fraud at scale'],
    capability: 3,
    access: ['remote', 'user', 'content', 'supplier', 'insider'],
  },
  {
    id: 'A-COMPETITOR',
    name: 'Competitor',
    summary: 'Distils the model through its API with many accounts.',
    motives: ['copying the model', 'market intelligence'],
    capability: 3,
    access: ['user', 'remote', 'insider'],
  },
  {
    id: 'A-STATE',
    name: 'State-backed group',
    summary: 'Long campaigns across supply chain, people and cloud.',
    motives: ['espionage', 'sabotage', 'influence'],
    capability: 4,
    access: ['remote', 'user', 'content', 'supplier', 'insider', 'provider', 'tenant', 'physical'],
  },
  {
    id: 'A-INSIDER',
    name: 'Disgruntled or bribed insider',
    summary: 'Edits data or labels, copies models, leaks prompts.',
    motives: ['revenge', 'money', 'pressure'],
    capability: 2,
    access: ['insider', 'user'],
  },
  {
    id: 'A-ADMIN',
    name: 'Rogue administrator',
    summary: 'Holds keys; can change, copy, delete and erase traces.',
    motives: ['money', 'revenge', 'coercion'],
    capability: 3,
    access: ['admin', 'insider'],
  },
  {
    id: 'A-SUPPLIER',
    name: 'Malicious or breached supplier',
    summary: 'Poisoned dataset, model, package, plug-in or tool server.',
    motives: ['money', 'foothold in customers'],
    capability: 3,
    access: ['supplier', 'content'],
  },
  {
    id: 'A-TENANT',
    name: 'Co-tenant or rival customer',
    summary: 'Looks for leaks through shared models, caches and accelerators.',
    motives: ['data of others', 'free compute'],
    capability: 3,
    access: ['tenant', 'user'],
  },
  {
    id: 'A-PEER',
    name: 'Rogue participant or agent',
    summary: 'Federated client or agent peer that lies or probes.',
    motives: ['sabotage', 'free riding', 'data of others'],
    capability: 3,
    access: ['participant', 'content'],
  },
  {
    id: 'A-PHYSICAL',
    name: 'Person on site',
    summary: 'Stickers, lights, device theft, injected camera feeds.',
    motives: ['evading detection', 'theft', 'vandalism'],
    capability: 2,
    access: ['physical', 'user'],
  },
  {
    id: 'A-PROVIDER',
    name: 'Curious or compelled provider',
    summary: 'Sees prompts, memory, weights or traffic it processes.',
    motives: ['data for own use', 'legal compulsion'],
    capability: 3,
    access: ['provider'],
  },
  {
    id: 'A-MISTAKE',
    name: 'Honest mistake or model error',
    summary: 'A person or the model itself errs: wrong approval, false answer, runaway task, leaked prompt.',
    motives: ['none: nobody wishes harm'],
    capability: 1,
    access: ['user', 'insider'],
  },
]

/** What an attacker may hold, as rules and profiles name it. */
export const ATTACKER_ACCESS: Readonly<Record<string, string>> = text.accesses

/** Capability 1 to 4, as rules and profiles count it. */
export const ATTACKER_CAPABILITY: readonly {
  readonly level: number
  readonly name: string
  readonly why: string
}[] = text.capabilities.map((words, index) => ({ level: index + 1, ...words }))
