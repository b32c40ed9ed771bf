/** What would close a threat, as clauses after “gone when”; a name that leads to an element stays as it is. */

type Runs<Link> = readonly (Link | string)[]

export const confirmThat = 'you confirm that '
export const links = { or: ' or ', and: ' and ' }
/** Between what is to be confirmed about one element and about the next. */
export const linksThat = { or: ' or that ', and: ' and that ' }
/** After an answer of several values. */
export const andNothingElse = ' and nothing else'

export const quoted = (name: string) => `“${name}”`
export const isInPlace = (names: string) => `${names} is in place`
export const areInPlace = (names: string) => `${names} are in place`
export const forTheWholeSystem = (clause: string) => `${clause} for the whole system`

export const flowIsRemoved = <Link>(name: Link): Runs<Link> => ['the flow ', name, ' is removed']
export const isRemoved = <Link>(name: Link): Runs<Link> => [name, ' is removed']
export const flowBetween = (from: string, to: string) => `the flow from ${from} to ${to}`
