/** They continue the numbering of the OWASP agentic threats, but one playbook gave them, not OWASP. */

import { cited } from '../reference'

export const references = cited('maestro', {
  T16: 'Model Inconsistency',
  T18: 'RAG Input Manipulation',
  T22: 'Service Account Exposure',
  T23: 'Selective Log Manipulation',
  T25: 'Workflow Disruption via Dependency',
  T28: 'RAG Data Exfiltration',
  T29: 'Plugin Vulnerability',
  T30: 'Insecure Inter-Agent Protocol',
  T32: 'Runaway Agent',
  T36: 'Malicious Agent Diffusion',
  T37: 'Agent Registry Poisoning',
  T39: 'Unintended Resource Consumption',
  T40: 'MCP Client Impersonation',
  T42: 'Cross-Client Interference',
  T43: 'Network Exposure',
  T44: 'Insufficient Logging',
  T45: 'Insufficient Server Permission Isolation',
  T46: 'Data Residency/Compliance Violation',
  T47: 'Rogue Server',
})
