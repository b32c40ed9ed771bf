/** The templates on offer, the sample first, then from the most common kind of system on. */

import * as text from '#text/catalogue-templates'
import { translated } from '../translated'
import { agentMcp } from './agent-mcp'
import { edgeVision } from './edge-vision'
import { federatedHospital } from './federated-hospital'
import { fraudPipeline } from './fraud-pipeline'
import { llmFinetune } from './llm-finetune'
import { mlSaas } from './ml-saas'
import { ragChatbot } from './rag-chatbot'
import { seedSample } from './seed-sample'
import type { Template } from './template'

export type { Template } from './template'
export { buildTemplate } from './template'

export const TEMPLATES: readonly Template[] = translated<Template>(
  [seedSample, ragChatbot, agentMcp, fraudPipeline, llmFinetune, mlSaas, edgeVision, federatedHospital],
  text.templates,
)
