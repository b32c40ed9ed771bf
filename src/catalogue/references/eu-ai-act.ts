import { citedControls } from '../reference'

export const references = citedControls('eu-ai-act', {
  'AIA:10.2': 'Article 10(2)',
  'AIA:12.1': 'Article 12(1)',
  'AIA:12.2': 'Article 12(2)',
  'AIA:14.1': 'Article 14(1)',
  'AIA:14.4': 'Article 14(4)',
  'AIA:15.1': 'Article 15(1)',
  'AIA:15.4': 'Article 15(4)',
  'AIA:15.5': 'Article 15(5)',
  'AIA:50.1': 'Article 50(1)',
  'AIA:50.2': 'Article 50(2)',
  'AIA:73.1': 'Article 73(1)',
})
