/** What elements, stages and models are called, and what is missing in a decision. */

export const wholeSystem = 'Whole system'
export const unnamed = 'Unnamed'
export const gone = 'Gone'

export const stages = {
  design: 'Design',
  data: 'Data',
  train: 'Training',
  evaluate: 'Evaluation',
  deploy: 'Deployment',
  operate: 'Operation',
  retire: 'Retirement',
}

export const sayWhy = 'Say why: others will ask'
export const sayWhyTheScore = 'Say why the score is another one'
export const ticketIsAddress = 'A ticket is a web address that starts with https://'

export const untitledModel = 'Untitled model'
export const theModel = 'Strideboard model'
export const aboutTheModel =
  'A threat model of an AI system: assets, data flows, zones, their places, and what was decided.'
