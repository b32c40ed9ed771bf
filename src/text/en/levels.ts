/** The levels of risk, by themselves and inside a sentence. */

export const level = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' }
export const levelInSentence = { critical: 'critical', high: 'high', medium: 'medium', low: 'low' }
