import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue'
import {
  all,
  any,
  asked,
  atLeast,
  equals,
  exists,
  hasAny,
  inflow,
  is,
  kind,
  not,
  trust,
  zone,
} from './condition'
import { conditionWords, inOneLine, type Words } from './condition-words'

/** The words as an indented list. */
function lines({ text, parts }: Words, indent = ''): readonly string[] {
  return [`${indent}${text}`, ...parts.flatMap((part) => lines(part, `${indent}  `))]
}

function ruleLines(id: string): readonly string[] {
  const rule = catalogue.rules.get(id)
  if (!rule) throw new Error(`no rule ${id}`)
  return lines(conditionWords(rule.when, catalogue, rule.scope))
}

describe('what raises a threat, in words', () => {
  it('says one answer as a sentence', () => {
    expect(ruleLines('AGT-07')).toEqual(['it runs code without a sandbox'])
  })

  it('turns a denied protection into its opposite', () => {
    expect(ruleLines('API-07')).toEqual([
      'all of these',
      '  it does not throttle calls per identity',
      '  it receives from something that lies in a zone of trust level 2 or lower',
    ])
  })

  it('nests alternatives', () => {
    expect(ruleLines('AGT-19')).toEqual([
      'all of these',
      '  at least one of these',
      '    it can pass content on directly to a tool or plugin, or an MCP or tool server, that can do what cannot be undone',
      '    it runs code without a sandbox',
      '    it drives a browser or desktop',
      '  at least one of these',
      '    it acts on its own',
      '    all of these',
      '      it acts after a person approves',
      '      it does not show approvers the full effect',
    ])
  })

  it('names the sender, the receiver and the flow', () => {
    expect(ruleLines('AGT-06')).toEqual([
      'all of these',
      '  the sender is an agent',
      '  the receiver is an agent',
      '  the flow is not signed end to end',
      '  not all of these at once',
      '    the flow is encrypted on the way',
      '    the flow is authenticated by both ends',
      '  the flow has none of these under “Protocol”: “Local, same machine”',
    ])
  })

  it('says each answer of several once', () => {
    expect(ruleLines('FLW-07')).toEqual([
      'all of these',
      '  at least one of these',
      '    the flow goes into a more trusted zone',
      '    all of these',
      '      the flow goes from one zone into another',
      '      the flow does not go into a less trusted zone',
      '      the receiver lies in a zone of trust level 2 or lower',
      '  the flow carries commands',
      '  the flow is not signed end to end',
      '  the flow comes from a sender that proves nothing or is authenticated by a shared secret',
    ])
  })

  it('speaks of the whole diagram', () => {
    expect(ruleLines('SYS-01')).toEqual([
      'all of these',
      '  the diagram contains a model or an agent',
      '  the diagram shows no store of logs and traces',
      '  “Model request records” is not in place for the whole system',
    ])
  })

  it('speaks of the zone around', () => {
    expect(ruleLines('INF-12')).toEqual([
      'it shares its zone with any of these',
      '  a notebook or data-science workbench, or an external user',
      '  a public-facing API, or an application or chat front end, that receives from something that lies in a zone of trust level 2 or lower',
    ])
  })

  it('says where a way may not lead', () => {
    expect(ruleLines('LLM-07')).toEqual([
      'all of these',
      '  it does not limit tokens or time per request',
      '  it can receive content, not by way of the places where models are built, from an external user, public or inbound content, or a third-party service',
    ])
  })
})

describe('the words of conditions', () => {
  const said = (condition: Parameters<typeof conditionWords>[0]) =>
    inOneLine(conditionWords(condition, catalogue))

  it.each([
    [
      not(any(is('self.patched'), kind('self', 'agent'))),
      'all of these: it is not kept patched; it is not an AI agent or orchestrator',
    ],
    [not(trust('self', '<=', 1)), 'it lies in a zone of trust level 2 or higher'],
    [not(trust('self', '>', 3)), 'it lies in a zone of trust level 3 or lower'],
    [zone('self', 'internet', 'dmz'), 'it lies in a zone of kind “Internet” or “Exposed services (DMZ)”'],
    [not(zone('self', 'partner')), 'it lies in no zone of kind “Partner or supplier”'],
    [asked('self.patched'), 'it has any answer to “Patched and supported”'],
    [trust('self', '<', 1), 'it lies in a zone of trust level 0'],
    [atLeast('self.sensitivity', 'confidential'), 'it holds confidential or restricted data'],
    [not(equals('self.sensitivity', 'public')), 'it holds internal, confidential or restricted data'],
    [equals('self.codeExecution', 'unknown'), 'it has no answer to “Runs generated code”'],
    [
      not(exists(kind('self', 'logs', 'agent'))),
      'the diagram shows no store of logs and traces, or AI agent or orchestrator',
    ],
    [
      inflow(all(kind('source', 'agent'), not(is('flow.signed')))),
      'it receives over a flow that is not signed end to end, from an AI agent or orchestrator',
    ],
    [
      inflow(hasAny('flow.data', 'prompts', 'personal')),
      'it receives over a flow that carries prompts or personal data',
    ],
    [
      any(is('self.patched'), all(kind('self', 'agent'), trust('self', '<=', 0))),
      'at least one of these: it is patched and supported; (all of these: it is an AI agent or orchestrator; it lies in a zone of trust level 0)',
    ],
  ])('case %#', (condition, words) => {
    expect(said(condition)).toBe(words)
  })

  it('exist for every condition of the catalogue, without ids and without empty lists', () => {
    const ids = new Set(
      [...catalogue.kinds.keys(), ...catalogue.properties.keys()].filter((id) => /[-A-Z]/.test(id)),
    )
    const conditions = [...catalogue.rules.values()].flatMap((rule) => [
      conditionWords(rule.when, catalogue, rule.scope),
      ...(rule.modifiers ?? []).map(({ when }) => conditionWords(when, catalogue, rule.scope)),
    ])
    const texts = conditions.flatMap((words) => lines(words))
    expect(texts.filter((text) => /undefined|null|^\s*$| {2}\S.* {2}/.test(text))).toEqual([])
    const bare = texts.filter((text) => text.split(/[\s,“”]+/).some((word) => ids.has(word)))
    expect(bare).toEqual([])
    const open = (words: Words): boolean =>
      (/these( at once)?$/.test(words.text) && words.parts.length === 0) || words.parts.some(open)
    expect(conditions.filter(open)).toEqual([])
  })
})
