import { citedControls } from '../reference'

export const references = citedControls('iso-42001', {
  'A.2.2': 'AI policy',
  'A.4.2': 'Resource documentation',
  'A.4.6': 'Human resources',
  'A.6.2.4': 'AI system verification and validation',
  'A.6.2.5': 'AI system deployment',
  'A.6.2.6': 'AI system operation and monitoring',
  'A.6.2.8': 'AI system recording of event logs',
  'A.7.2': 'Data for development and enhancement of AI system',
  'A.7.4': 'Quality of data for AI systems',
  'A.7.5': 'Data provenance',
  'A.8.2': 'System documentation and information for users',
  'A.8.4': 'Communication of incidents',
  'A.9.2': 'Processes for responsible use of AI systems',
  'A.10.3': 'Suppliers',
})
