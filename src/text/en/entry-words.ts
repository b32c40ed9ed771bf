/** Short words for the fields of entries of the catalogue. */

export const drawnAs = {
  'external-entity': 'External entity',
  process: 'Process',
  'data-store': 'Data store',
}

/** What a mitigation does to a threat. */
export const answersIt = 'answers it'
export const reducesIt = 'reduces it'
export const helpsMuch = 'helps much'
export const helps = 'helps'

export const wholeSystemOnce = 'The whole system, once'
export const everyFlow = 'Every flow; told once for each receiver'
export const assets = 'Assets'

const signed = (by: number) => (by > 0 ? `+${by}` : `−${-by}`)
export const likelihoodBy = (by: number) => `Likelihood ${signed(by)}`
export const impactBy = (by: number) => `Impact ${signed(by)}`
export const bothBy = (likelihood: number, impact: number) =>
  `Likelihood ${signed(likelihood)}, impact ${signed(impact)}`

/** How much attackers can, from 1 to 4. */
export const capabilities = [
  { name: 'Basic', why: 'Ready-made tools, plain prompts, bought accounts' },
  { name: 'Skilled', why: 'Writes own tools, patient, some money' },
  { name: 'Organised', why: 'Team, infrastructure, machine-learning expertise' },
  { name: 'State level', why: 'Large budget, undisclosed flaws, insiders and supply chain' },
]
export const capabilityAndWhy = (name: string, why: string) =>
  `${name}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`

/** What an attacker may hold. */
export const accesses = {
  remote: 'From the internet, no account',
  user: 'Ordinary user or customer account',
  content: 'Can place content the system will read',
  supplier: 'Controls something you download, buy or integrate',
  insider: 'Employee with normal access',
  admin: 'Administrator or key holder',
  tenant: 'Shares the same platform or hardware',
  physical: 'Can touch or face devices and sensors',
  participant: 'Peer in a federation or agent network',
  provider: 'Runs infrastructure or models for you',
}

/** What rules are about. */
export const themes = {
  data: 'Data',
  stores: 'Stores',
  models: 'Models',
  'generative-models': 'Generative models',
  retrieval: 'Retrieval',
  agents: 'Agents',
  tools: 'Tools and MCP',
  apis: 'Applications and APIs',
  flows: 'Flows',
  identity: 'Identity and keys',
  people: 'People and deception',
  infrastructure: 'Infrastructure',
  'supply-chain': 'Supply chain',
  training: 'Training',
  notebooks: 'Notebooks',
  registry: 'Registry',
  logs: 'Logs',
  'federated-learning': 'Federated learning',
  edge: 'Edge devices',
  downstream: 'What acts on the output',
  'whole-system': 'Whole system',
  others: 'Other rules',
}
