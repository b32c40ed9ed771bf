import { cited } from '../reference'

export const references = cited('pytm', {
  'pytm:AA01': 'Authentication Abuse/ByPass',
  'pytm:AC02': 'Shared Data Manipulation',
  'pytm:AC05': 'Content Spoofing',
  'pytm:AC22': 'Credentials Aging',
  'pytm:AC24': 'Use of hardcoded credentials',
  'pytm:DE01': 'Interception',
  'pytm:DS06': 'Data Leak',
  'pytm:INP14': 'Input Data Manipulation',
})
