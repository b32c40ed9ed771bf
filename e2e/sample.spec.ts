import { expect, test } from '@playwright/test'
import { Board } from './board'

/** The six examples of the founding article: the threat, where it stands, and the mitigations that clear it. */
const EXAMPLES = [
  ['S', 'HUM-01:candidate', 'Deepfake passes a remote identity check', ['C-LIVENESS', 'C-TRAIN']],
  ['T', 'SUP-01:libs', 'Malicious code in tools used by data scientists', ['C-SCA', 'C-PIN-HASH']],
  ['R', 'HUM-02:approval', 'Deepfaked action blamed on someone else', ['C-MULTI-AUTH']],
  ['I', 'API-04:api', 'Model replicated through its API', ['C-RATE-LIMIT', 'C-ABUSE-MON', 'C-OUTPUT-MIN']],
  ['D', 'DAT-09:data', 'Training data deleted or held to ransom', ['C-BACKUP', 'C-LEAST-PRIV']],
  ['E', 'IAM-01:keys', 'Administrator credentials captured', ['C-MFA', 'C-PAW']],
] as const

for (const [letter, key, title, mitigations] of EXAMPLES) {
  test(`${letter}: “${title}” shows in the sample and is cleared by its mitigations`, async ({ page }) => {
    const board = new Board(page)
    await board.openSample()
    await board.threats.getByRole('button', { name: /^All/ }).click()
    await board.threats.getByRole('searchbox', { name: 'Find a threat' }).fill(title)
    const card = board.threats.locator(`[data-threat="${key}"]`)
    await expect(card.getByRole('heading')).toContainText(title)
    await card.getByRole('heading').getByRole('button').click()
    for (const control of mitigations) await card.locator(`[data-control="${control}"]`).click()
    await expect(card).toContainText('Mitigated by')
    const element = key.slice(key.indexOf(':') + 1)
    const placed = (await board.saved()).assets[element]?.controls ?? {}
    expect(Object.keys(placed).sort()).toEqual([...mitigations].sort())
    await board.threats.getByRole('button', { name: /^Needs attention/ }).click()
    await expect(card).toHaveCount(0)
    await board.threats.getByRole('button', { name: /^Answered/ }).click()
    await expect(card).toBeVisible()
  })
}
