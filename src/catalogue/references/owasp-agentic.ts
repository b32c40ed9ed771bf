import { cited } from '../reference'

export const references = cited('owasp-agentic', {
  T1: 'Memory Poisoning',
  T2: 'Tool Misuse',
  T3: 'Privilege Compromise',
  T4: 'Resource Overload',
  T5: 'Cascading Hallucination Attacks',
  T6: 'Intent Breaking & Goal Manipulation',
  T7: 'Misaligned & Deceptive Behaviors',
  T8: 'Repudiation & Untraceability',
  T9: 'Identity Spoofing & Impersonation',
  T10: 'Overwhelming Human in the Loop',
  T11: 'Unexpected RCE and Code Attacks',
  T12: 'Agent Communication Poisoning',
  T13: 'Rogue Agents in Multi-Agent Systems',
  T14: 'Human Attacks on Multi-Agent Systems',
  T15: 'Human Manipulation',
})
