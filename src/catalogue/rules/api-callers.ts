/** Threats from who may call an endpoint, and as whom. */

import { all, any, downstream, equals, inflow, is, kind, not, oneOf, trust, upstream } from '../condition'
import type { RuleDef } from '../define'
import { SENSITIVE, WEAK_ACCESS } from '../named-conditions'

export const rules: readonly RuleDef[] = [
  {
    id: 'API-01',
    title: 'Caller passes for someone else',
    stride: 'S',
    scope: 'asset',
    kinds: ['public-api', 'web-app'],
    when: all(equals('self.authentication', 'none'), inflow(trust('source', '<=', 2))),
    story: 'Anyone can call and claim to be anyone; limits, permissions and blame all fail.',
    likelihood: 4,
    impact: 3,
    modifiers: [
      {
        when: any(
          downstream(kind('self', 'user-data', 'vector-store', 'document-store')),
          upstream(kind('self', 'user-data', 'vector-store', 'document-store'), { maxHops: 2 }),
        ),
        impact: 1,
        why: 'the endpoint reaches stored data',
      },
    ],
    controls: { 'C-AUTHN': 3 },
    attacker: { capability: 1, access: ['remote'] },
    cites: ['AML.T0040', 'CWE-306', 'CWE-287', 'CAPEC-115', 'CAPEC-151', 'threagile:missing-authentication'],
    cases: {
      present: {
        it: { kind: 'public-api', authentication: 'none' },
        caller: { kind: 'external-entity' },
        'caller > it': {},
      },
      gone: [{ it: { authentication: 'oauth-oidc' } }, { it: { controls: ['C-AUTHN'] } }],
    },
  },
  {
    id: 'API-02',
    title: 'Shared or static API key replayed',
    stride: 'S',
    scope: 'asset',
    kinds: ['public-api', 'web-app'],
    when: equals('self.authentication', 'api-key'),
    story: 'A key copied from a repository, a phone app or a log works for anyone until someone notices.',
    likelihood: 3,
    impact: 3,
    controls: { 'C-SHORT-TOKENS': 3, 'C-AUTHN': 3, 'C-ABUSE-MON': 1, 'C-SPEND-CAP': 1 },
    attacker: { capability: 1, access: ['remote', 'supplier'] },
    cites: ['AML.T0012', 'AML.T0091.000', 'AML.T0055', 'CWE-798', 'CWE-294', 'CWE-522', 'CAPEC-21'],
    cases: {
      present: { it: { kind: 'public-api', authentication: 'api-key' } },
      gone: [{ it: { authentication: 'oauth-oidc' } }, { it: { controls: ['C-SHORT-TOKENS'] } }],
    },
  },
  {
    id: 'API-06',
    title: 'Calls cannot be tied to a caller',
    stride: 'R',
    scope: 'asset',
    kinds: ['public-api', 'web-app'],
    when: not(is('self.auditLogged')),
    story: 'Abuse, fraud or a disputed decision cannot be traced to an identity.',
    likelihood: 3,
    impact: 3,
    controls: { 'C-AUDIT': 3, 'C-AI-TELEMETRY': 3 },
    attacker: { capability: 1, access: ['user', 'remote'] },
    cites: ['CWE-778', 'CWE-223'],
    cases: {
      present: { it: { kind: 'public-api', auditLogged: 'no' } },
      gone: [{ it: { auditLogged: 'yes' } }, { it: { controls: ['C-AUDIT'] } }],
    },
  },
  {
    id: 'API-09',
    title: "Caller reaches other people's objects",
    stride: 'E',
    scope: 'asset',
    kinds: ['public-api', 'web-app'],
    when: all(
      oneOf('self.authorization', 'none', 'coarse'),
      any(
        downstream(
          kind(
            'self',
            'user-data',
            'vector-store',
            'document-store',
            'training-data',
            'model-registry',
            'agent-memory',
            'feature-store',
          ),
        ),
        upstream(
          kind('self', 'user-data', 'vector-store', 'document-store', 'agent-memory', 'feature-store'),
          { maxHops: 2 },
        ),
      ),
    ),
    story:
      'By changing an identifier or a prompt a caller reads or changes records, models or jobs of someone else.',
    likelihood: 3,
    impact: 4,
    controls: { 'C-AUTHZ': 3, 'C-TENANT-ISO': 1 },
    attacker: { capability: 1, access: ['user'] },
    cites: ['CWE-639', 'CWE-862', 'CWE-285', 'CAPEC-122', 'threagile:missing-identity-propagation'],
    cases: {
      present: {
        it: { kind: 'public-api', authorization: 'coarse' },
        crm: { kind: 'user-data' },
        'it > crm': {},
      },
      also: [{ 'it > crm': null, 'crm > it': {} }],
      gone: [{ it: { authorization: 'object-level' } }, { it: { controls: ['C-AUTHZ'] } }],
    },
  },
  {
    id: 'API-10',
    title: 'Hostile page acts as the signed-in user',
    stride: 'S',
    scope: 'asset',
    kinds: ['web-app'],
    when: all(not(is('self.sessionHardened')), inflow(kind('source', 'end-user', 'employee'))),
    story: "A hostile page makes the victim's browser act in the AI application as the victim.",
    likelihood: 3,
    impact: 3,
    controls: { 'C-SESSION': 3 },
    attacker: { capability: 2, access: ['remote', 'content'] },
    cites: ['CWE-352', 'CWE-384', 'CAPEC-62', 'CAPEC-593', 'threagile:cross-site-request-forgery'],
    cases: {
      present: {
        it: { kind: 'web-app', sessionHardened: 'no' },
        user: { kind: 'end-user' },
        'user > it': {},
      },
      gone: [{ it: { sessionHardened: 'yes' } }, { it: { controls: ['C-SESSION'] } }],
    },
  },
  {
    id: 'API-14',
    title: "One customer sees another customer's data",
    stride: 'I',
    scope: 'asset',
    kinds: ['public-api', 'web-app', 'llm', 'mcp-server'],
    when: all(is('self.multiTenant'), not(is('self.tenantIsolated'))),
    story: 'Shared context, cache, index or fine-tuning lets data cross between customers.',
    likelihood: 3,
    impact: 5,
    controls: { 'C-TENANT-ISO': 3, 'C-SESSION-ISOLATE': 1 },
    attacker: { capability: 1, access: ['tenant', 'user'] },
    cites: ['LLM02:2026', 'LLM02:2025', 'T42', 'CWE-653', 'CWE-488', 'CAPEC-180'],
    cases: {
      present: { it: { kind: 'public-api', multiTenant: 'yes', tenantIsolated: 'no' } },
      gone: [{ it: { tenantIsolated: 'yes' } }, { it: { controls: ['C-TENANT-ISO'] } }],
    },
  },
  {
    id: 'API-15',
    title: 'Account farming defeats per-account limits',
    stride: 'S',
    scope: 'asset',
    kinds: ['public-api', 'web-app'],
    when: all(
      inflow(all(kind('source', 'end-user'), oneOf('source.identityAssurance', 'none', 'self-registered'))),
      downstream(all(kind('self', 'llm', 'ml-model'), is('self.ipSensitive'))),
      not(is('self.abuseMonitored')),
    ),
    story: 'Thousands of throw-away or proxied accounts share the work of extraction or abuse.',
    likelihood: 3,
    impact: 3,
    controls: { 'C-ACCOUNT-PROOF': 3, 'C-ABUSE-MON': 3 },
    attacker: { capability: 2, access: ['remote', 'user'] },
    cites: ['AML.T0021', 'AML.T0040', 'AML.T0024.002', 'CWE-799', 'CAPEC-151'],
    cases: {
      present: {
        it: { kind: 'public-api', abuseMonitored: 'no' },
        user: { kind: 'end-user' },
        model: { kind: 'ml-model' },
        'user > it': {},
        'it > model': {},
      },
      also: [{ it: { kind: 'web-app' } }],
      gone: [
        { user: { identityAssurance: 'verified' } },
        { model: { ipSensitive: 'no' } },
        { it: { controls: ['C-ACCOUNT-PROOF'] } },
      ],
    },
  },
  {
    id: 'API-16',
    title: 'Model called around the gateway that guards it',
    stride: 'E',
    scope: 'asset',
    kinds: ['llm', 'ml-model', 'hosted-llm'],
    when: all(
      inflow(kind('source', 'public-api')),
      any(
        all(
          inflow(kind('source', 'end-user', 'employee', 'data-scientist', 'notebook', 'third-party-service')),
          WEAK_ACCESS,
        ),
        all(
          kind('self', 'hosted-llm'),
          inflow(
            all(
              kind(
                'source',
                'employee',
                'data-scientist',
                'notebook',
                'web-app',
                'agent',
                'tool',
                'third-party-service',
              ),
              oneOf('flow.authentication', 'none', 'shared-secret'),
            ),
          ),
        ),
      ),
    ),
    story:
      'Screening, limits and logs sit in the gateway, but notebooks, apps or old keys reach the model directly and skip them all.',
    likelihood: 3,
    impact: 3,
    controls: { 'C-SEGMENT': 2, 'C-FLOW-AUTH': 2, 'C-LEAST-PRIV': 3, 'C-SECRET-BROKER': 1, 'C-EGRESS': 1 },
    attacker: { capability: 1, access: ['insider', 'user'] },
    cites: [
      'LLM06:2026',
      'LLM10:2025',
      'AML.T0040',
      'riskOrchestratorRouteHijacking',
      'CWE-668',
      'CWE-284',
      'CAPEC-115',
    ],
    cases: {
      present: {
        it: { kind: 'llm', accessControl: 'broad' },
        api: { kind: 'public-api' },
        staff: { kind: 'employee' },
        'api > it': {},
        'staff > it': {},
      },
      also: [
        {
          it: { kind: 'hosted-llm', accessControl: null },
          'staff > it': { authentication: 'shared-secret' },
        },
      ],
      gone: [
        { it: { accessControl: 'least-privilege' } },
        { 'staff > it': null },
        { it: { controls: ['C-LEAST-PRIV'] } },
      ],
    },
  },
  {
    id: 'API-18',
    title: 'API returns more than the caller needs',
    stride: 'I',
    scope: 'asset',
    kinds: ['public-api'],
    when: all(
      not(is('self.outputMinimised')),
      upstream(
        all(
          kind('self', 'user-data', 'vector-store', 'document-store', 'agent-memory', 'feature-store'),
          SENSITIVE,
        ),
        { maxHops: 2 },
      ),
    ),
    story: 'Whole records, scores and internal fields are sent and left to the client to hide.',
    likelihood: 3,
    impact: 3,
    controls: { 'C-OUTPUT-MIN': 3, 'C-AUTHZ': 1, 'C-OUTPUT-DLP': 1 },
    attacker: { capability: 1, access: ['user', 'remote'] },
    cites: ['riskSensitiveDataDisclosure', 'CWE-200', 'CWE-359', 'pytm:DS06'],
    cases: {
      present: {
        it: { kind: 'public-api', outputMinimised: 'no' },
        crm: { kind: 'user-data', containsPersonalData: 'yes' },
        'crm > it': {},
      },
      also: [{ crm: { containsPersonalData: null, sensitivity: 'confidential' } }],
      gone: [{ it: { outputMinimised: 'yes' } }, { it: { controls: ['C-OUTPUT-MIN'] } }],
    },
  },
]
