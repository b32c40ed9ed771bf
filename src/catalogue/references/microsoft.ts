import { cited } from '../reference'

export const references = cited('microsoft', {
  'MS#1': 'Adversarial Perturbation',
  'MS#2a': 'Targeted Data Poisoning',
  'MS#2b': 'Indiscriminate Data Poisoning',
  'MS#3': 'Model Inversion Attacks',
  'MS#4': 'Membership Inference Attack',
  'MS#5': 'Model Stealing',
  'MS#6': 'Neural Net Reprogramming',
  'MS#7': 'Adversarial Example in the Physical domain',
  'MS#8': 'Malicious ML providers who can recover training data',
  'MS#9': 'Attacking the ML Supply Chain',
  'MS#10': 'Backdoor Machine Learning',
  'MS#11': 'Exploit software dependencies of the ML system',
})
