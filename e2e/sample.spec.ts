import { expect, test } from '@playwright/test'
import { Board } from './board'

/** The six examples of the founding article, each with the mitigations that clear it. */
const EXAMPLES = [
  {
    stride: 'Spoofing',
    title: /Deepfake passes a remote identity check/,
    on: 'Remote hiring interview',
    with: [/liveness/i, /train/i],
  },
  {
    stride: 'Tampering',
    title: /Malicious code in tools used by data scientists/,
    on: 'Data scientist',
    with: [/composition|scan/i, /pin/i],
  },
  {
    stride: 'Repudiation',
    title: /Deepfaked action blamed on someone else/,
    on: 'Change approvals by call',
    with: [/second|multi|approv/i],
  },
  {
    stride: 'Information disclosure',
    title: /Model replicated through its API/,
    on: 'Public API',
    with: [/throttl|rate/i, /abnormal|abuse/i, /output|label|rounded/i],
  },
  {
    stride: 'Denial of service',
    title: /Training data deleted or held to ransom/,
    on: 'Training data',
    with: [/backup/i, /least/i],
  },
  {
    stride: 'Elevation of privilege',
    title: /Administrator credentials captured/,
    on: 'Admin keys',
    with: [/phishing|multi-factor|mfa/i, /privileged|workstation/i],
  },
]

for (const example of EXAMPLES) {
  test(`${example.stride}: shows in the sample and is cleared by its mitigations`, async ({ page }) => {
    const board = new Board(page)
    await board.openSample()
    await board.threats.getByRole('button', { name: /^All/ }).click()
    await board.threats.getByRole('searchbox').fill(example.title.source)
    const heading = board.threats.getByRole('heading', { name: example.title })
    await expect(heading.first()).toBeVisible()
    await heading.first().getByRole('button').click()
    for (const mitigation of example.with) {
      if ((await heading.count()) === 0) break
      const box = board.threats.getByRole('checkbox', { name: mitigation }).first()
      if (await box.count()) await box.click()
    }
    await expect(heading).toHaveCount(0)
    await board.threats.getByRole('button', { name: /^Answered/ }).click()
    await expect(heading.first()).toBeVisible()
  })
}
