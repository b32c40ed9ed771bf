/** Groups of kinds, in the palette and in lists. */

export const groups = {
  people: 'People',
  serving: 'Applications and APIs',
  model: 'Models',
  agentic: 'Agents and tools',
  data: 'Data',
  pipeline: 'Training and build',
  infrastructure: 'Machines and devices',
  security: 'Identity, keys and logs',
  supply: 'Outside sources and suppliers',
  generic: 'Anything else',
}
/** A kind that nobody declared, as a file from elsewhere may hold. */
export const process = 'Process'
/** The value of a question that nobody answered. */
export const notAnswered = 'Not answered'
