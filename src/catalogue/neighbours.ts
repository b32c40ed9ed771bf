/** Protections that work from where they stand: on the interface, the front end or the index beside a model. */

import { all, any, downstream, inflow, is, kind, not, trait, upstream } from './condition'
import type { Modifier } from './define'
import { BUILD_CHAIN } from './named-conditions'

const INTERFACE = kind('source', 'public-api', 'web-app')
const INDEX = kind('self', 'vector-store', 'document-store')
const FRONT_END = kind('self', 'web-app')

/** Whoever asks the model, asks through an interface that limits how often. */
export const BEHIND_THROTTLE: Modifier = {
  when: all(
    inflow(all(INTERFACE, is('source.rateLimited'))),
    not(inflow(all(not(kind('source', ...BUILD_CHAIN)), any(not(INTERFACE), not(is('source.rateLimited')))))),
  ),
  likelihood: -1,
  why: 'every interface in front of it throttles its callers',
}

/** All that outsiders wrote comes by way of an index whose content is screened. */
export const SCREENED_CONTENT: Modifier = {
  when: all(
    upstream(all(INDEX, is('self.ingestScreened'))),
    not(upstream(all(INDEX, not(is('self.ingestScreened'))))),
    not(inflow(trait('source', 'content'))),
  ),
  likelihood: -1,
  why: 'what it retrieves was screened on ingest',
}

/** No front end that shows the answers loads images or links from elsewhere. */
export const RESTRICTED_RENDERING: Modifier = {
  when: all(
    downstream(all(FRONT_END, is('self.richContentRestricted'))),
    not(downstream(all(FRONT_END, not(is('self.richContentRestricted'))))),
  ),
  likelihood: -1,
  why: 'the front end shows no images or links from elsewhere',
}
