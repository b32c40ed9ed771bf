import type { Page } from '@playwright/test'

/** The spacing that readers may set (WCAG 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** Texts that are cut off where readers widen lines, words and letters, and were whole before; and if the page scrolls sideways. */
export async function cutBySpacing(page: Page): Promise<string[]> {
  const before = new Set(await cut(page))
  const style = await page.evaluateHandle((css) => {
    // A style sheet that the content policy has no say in.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return sheet
  }, SPACING)
  await page.waitForTimeout(50)
  const after = await cut(page)
  await page.evaluate((sheet) => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
  }, style)
  return after.filter((text) => !before.has(text))
}

/** Texts that their box cuts off, without an ellipsis whose whole text is told elsewhere. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const element of (document.querySelector('dialog[open]') ?? document).querySelectorAll<HTMLElement>(
      '*',
    )) {
      if (element.closest('.react-flow, .sr-only, svg, select, .react-flow__attribution')) continue
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
      if (textOverflow === 'ellipsis' || !element.checkVisibility()) continue
      const text = (element.textContent ?? '').trim()
      if (text === '' || element.clientWidth < 2) continue
      const wide = overflowX !== 'visible' && overflowX !== 'auto' && overflowX !== 'scroll'
      const high = overflowY !== 'visible' && overflowY !== 'auto' && overflowY !== 'scroll'
      if (
        (wide && element.scrollWidth > element.clientWidth + 1) ||
        (high && element.scrollHeight > element.clientHeight + 1)
      )
        found.push(
          `cut off: ${element.tagName.toLowerCase()}.${element.className.slice(0, 40)} “${text.slice(0, 40)}”`,
        )
    }
    // What stands outside of the window, and no scroll bar leads there.
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways')
    return found
  })
}
