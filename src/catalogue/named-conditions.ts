/** Conditions that many rules share, each with the words we say for it. */

import {
  all,
  any,
  atLeast,
  crosses,
  equals,
  hasAny,
  inflow,
  is,
  kind,
  not,
  oneOf,
  outflow,
  trait,
  trust,
  zone,
} from './condition'

/** An outside user, or content that outsiders write. */
export const OUTSIDE = any(
  kind('self', 'end-user', 'public-content'),
  all(
    kind('self', 'external-data-source'),
    oneOf('self.sourceTrust', 'open-web', 'user-contributed', 'curated-public'),
  ),
)

/** Anything that brings input from outside. */
export const INPUT = kind(
  'self',
  'end-user',
  'public-content',
  'sensor',
  'third-party-service',
  'external-data-source',
)

/** A partner whose data reaches the model, as opposed to one that delivers models or software. */
export const SUPPLIER_INPUT = all(
  kind('self', 'third-party-service'),
  not(outflow(hasAny('flow.data', 'model-artifact', 'model-update', 'code'))),
)

/** A sensor that nobody can stand in front of, but whose feed anyone could send. */
export const OPEN_FEED = all(
  kind('self', 'sensor'),
  not(is('self.physicallyAccessible')),
  not(is('self.authenticatedDevice')),
)

/** Anyone can call it or get at it: from outside, or where it stands. A partner's own zone is not open to anyone. */
export const EXPOSED = any(
  all(trust('self', '<=', 1), not(zone('self', 'partner'))),
  inflow(all(trust('source', '<=', 1), not(trait('source', 'supplier', 'content')))),
)

/**
 * The flow enters a zone that trusts more; or, outside the inner zones, another one of the same trust: two customers,
 * or the office and the exposed services, are strangers to each other.
 */
export const ENTERS_TRUST = any(
  crosses('up'),
  all(crosses('any'), not(crosses('down')), trust('target', '<=', 2)),
)

/** It holds confidential or personal data. */
export const SENSITIVE = any(atLeast('self.sensitivity', 'confidential'), is('self.containsPersonalData'))

/** Anyone or many accounts can get at it. */
export const WEAK_ACCESS = oneOf('self.accessControl', 'none', 'broad')

/** A store with private data or keys. */
export const PRIVATE_STORE = all(
  kind(
    'self',
    'user-data',
    'document-store',
    'vector-store',
    'agent-memory',
    'source-repo',
    'training-data',
    'credentials',
    'logs',
  ),
  any(
    kind('self', 'credentials', 'source-repo', 'agent-memory', 'logs'),
    atLeast('self.sensitivity', 'confidential'),
    is('self.containsPersonalData'),
  ),
)

/** Content that an attacker can write. */
export const WRITABLE_CONTENT = any(
  kind('self', 'public-content'),
  all(
    kind('self', 'external-data-source'),
    oneOf('self.sourceTrust', 'open-web', 'user-contributed', 'curated-public'),
  ),
  all(kind('self', 'document-store'), equals('self.contentAuthors', 'external')),
  all(kind('self', 'third-party-service'), is('self.carriesOutsiderContent')),
)

/** Where models are built: not entered by walks that ask who can call the model, as opposed to who can feed it. */
export const BUILD_CHAIN = [
  'training-job',
  'training-data',
  'model-registry',
  'model-hub',
  'cicd',
  'fl-aggregator',
  'fl-client',
  'notebook',
  'source-repo',
  'package-source',
  'credentials',
  'data-scientist',
  'administrator',
]
