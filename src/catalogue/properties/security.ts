/** Questions about identity, keys and logs. */

import type { PropertyDef } from '../define'
import { choice, yesNo } from '../property'

export const properties: readonly PropertyDef[] = [
  yesNo({
    id: 'phishingResistant',
    label: 'Phishing-resistant sign-in enforced',
    question: 'Do all sign-ins use passkeys or hardware keys?',
    why: 'Codes and push prompts can be phished.',
    yes: 'requires sign-ins that cannot be phished',
    no: 'allows sign-ins that can be phished',
  }),
  choice({
    id: 'secretStorage',
    label: 'Where the keys are kept',
    question: 'Where are the keys kept?',
    why: 'Plain-text keys are found and reused.',
    answers: {
      'vault-or-hsm': ['Vault or HSM', 'is kept in a vault or HSM'],
      'config-or-env': ['Configuration or environment', 'is kept in configuration or environment'],
      'code-or-notebook': ['Code or notebooks', 'is kept in code or notebooks'],
    },
    best: 'vault-or-hsm',
    role: 'protection',
  }),
  yesNo({
    id: 'mfaEnforced',
    label: 'MFA enforced',
    question: 'Do people need a second factor to use them?',
    why: 'A stolen password is not enough.',
    yes: 'requires a second factor',
    no: 'does not require a second factor',
  }),
  choice({
    id: 'lifetime',
    label: 'Lifetime',
    question: 'Do they expire soon, or stay valid for long?',
    why: 'Long-lived tokens stay useful to thieves.',
    answers: {
      'short-lived': ['Short-lived', 'is short-lived'],
      'long-lived': ['Long-lived', 'is long-lived'],
    },
    best: 'short-lived',
    role: 'protection',
  }),
  yesNo({
    id: 'individualIdentities',
    label: 'Individual identities, no shared accounts',
    question: 'Does every person and service have an identity of its own?',
    why: 'Shared accounts hide who acted.',
    yes: 'uses individual identities',
    no: 'uses shared accounts',
  }),
  yesNo({
    id: 'changeApproved',
    label: 'Grants and new keys need a second approver',
    question: "Does a new key or role need a second person's approval?",
    why: 'Attackers add their own keys to persist.',
    yes: 'requires a second approver for new keys and roles',
    no: 'allows new keys and roles without a second approver',
  }),
  yesNo({
    id: 'keyRecovery',
    label: 'Recovery path and deletion protection',
    question: 'Could you recover if a key were deleted?',
    why: 'Destroyed keys make data and models unreadable.',
    yes: 'is recoverable after deletion',
    no: 'is lost for good when deleted',
  }),
  yesNo({
    id: 'redacted',
    label: 'Personal data and secrets redacted',
    question: 'Are personal data and secrets removed before logging?',
    why: 'Prompts and outputs copy sensitive data into logs.',
    yes: 'has personal data and secrets removed',
    no: 'keeps personal data and secrets in clear',
  }),
  yesNo({
    id: 'tamperProof',
    label: 'Append-only or off-system',
    question: 'Are logs kept where nobody can edit or delete them?',
    why: 'Intruders edit logs to hide what they did.',
    yes: 'is kept where nobody can edit or delete it',
    no: 'is kept where it can be edited or deleted',
  }),
  yesNo({
    id: 'retentionLimited',
    label: 'Retention limited',
    question: 'Are old records deleted on schedule?',
    why: 'What is deleted cannot leak.',
    yes: 'is deleted on schedule',
    no: 'is kept without limit',
  }),
]
