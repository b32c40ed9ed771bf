/** The six kinds of threat, in the reader’s words. */

export const S = {
  name: 'Spoofing',
  question: 'Who could pretend to be someone or something else?',
  meaning: 'A person, service, device, model or publisher is not who it claims to be.',
}
export const T = {
  name: 'Tampering',
  question: 'What could be changed on purpose?',
  meaning: 'Data, weights, prompts, code or answers are altered, or steered by what they are fed.',
}
export const R = {
  name: 'Repudiation',
  question: 'What could be denied afterwards?',
  meaning: 'Nobody can prove who did what, so an action is denied or blamed on someone else.',
}
export const I = {
  name: 'Information disclosure',
  question: 'What could leak?',
  meaning: 'Data, prompts, keys or the model itself reach people who should not have them.',
}
export const D = {
  name: 'Denial of service',
  question: 'What could stop or wear out?',
  meaning: 'The system becomes unavailable, useless or too expensive to run.',
}
export const E = {
  name: 'Elevation of privilege',
  question: 'What could someone do that they may not?',
  meaning: 'A person, program or agent gains rights, or uses those of something more powerful.',
}
