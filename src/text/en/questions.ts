/** Questions: one at a time, all of them, and in a threat’s card. */

import { plural } from './locale'

export const answer = 'Answer'
export const dontKnow = 'Don’t know'

export const nextBestQuestion = 'Next best question'
export const skip = 'Skip'

export const answered = 'Answered'
export const chooseAnAnswer = 'Choose an answer'

export const allAnswered = 'Every question was answered.'
export const questions = 'Questions'
export const keysExplained = 'Y, N, D or a number answers the question in focus.'
export const showMoreOf = (more: number, all: number) => `Show ${more} more of ${all}`
export const dontKnowYet = 'Don’t know yet'
export const askAgain = 'Ask again'
export const askedAgain = 'Asked again'

export const aboutTheSystem = 'About the whole system'
export const about = 'About'
export const elements = (count: number) => plural(count, 'element')
export const answerForAllAtOnce = 'Answer for all at once'
export const answerOneByOne = 'Answer one by one'

export const settles = (threats: number) =>
  threats === 1 ? 'settles 1 threat' : `settles up to ${plural(threats, 'threat')}`
export const allOf = (count: number) => `All ${count}:`

export const answeredForElements = (questions: number) => `Answered for ${plural(questions, 'element')}`
