import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './install.mjs'

/**
 * `npm run language`: the app with every text in brackets, and whether any word on the screen is without.
 * `npm run language -- de`: what is wrong and what is missing in src/text/de.
 * `npm run -s language -- --print catalogue-rules`: that file with all its texts, to be translated.
 */

ensureInstalled()
const [asked, file] = process.argv.slice(2)
if (asked === '--texts' || asked === '--print') await printTexts()
else if (asked) await checkLanguage(asked)
else await everyTextInBrackets()

async function everyTextInBrackets() {
  const { endToEnd, step } = await import('./steps.mjs')
  const { findBrowser, NO_BROWSER } = await import('./browser.mjs')
  const pseudo = { STRIDEBOARD_LANG: 'pseudo', E2E_DIST: 'node_modules/.cache/strideboard/pseudo' }
  const build = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', '--emptyOutDir', '--outDir']
  const browser = await findBrowser()
  if (!browser) console.error(NO_BROWSER)
  const built = step('Build in the pseudo language', [...build, join(ROOT, pseudo.E2E_DIST)], pseudo)
  process.exitCode =
    browser && built && (await endToEnd(browser, ['language', '--project=desktop'], pseudo)) ? 0 : 1
}

async function printTexts() {
  const { englishTexts, fileToTranslate } = await import('./language-texts.mjs')
  const texts = await englishTexts()
  if (asked === '--texts') return process.stdout.write(JSON.stringify(texts))
  if (!texts[file]) {
    console.error(`There is no ${file ?? 'file'}: it is one of ${Object.keys(texts).join(', ')}`)
    process.exitCode = 2
  } else process.stdout.write(fileToTranslate(texts[file]))
}

async function checkLanguage(language) {
  if (!existsSync(join(ROOT, 'src/text', language, 'locale.ts'))) {
    console.error(
      `There is no src/text/${language}/locale.ts: a language begins with it, see docs/languages.md`,
    )
    process.exitCode = 2
    return
  }
  const { areasOf, typesFit, catalogueOf } = await import('./language-texts.mjs')
  const areas = areasOf(language)
  const catalogue = await catalogueOf(language)
  const wrong = [...areas.strays, ...catalogue.strays]
  console.log(`Texts of src/text/${language}; whatever is missing stays English.\n`)
  const begun = areas.files.filter(({ missing, all }) => missing.length > 0 && missing.length < all)
  for (const { file, missing } of begun) console.log(`  ${file}.ts lacks ${missing.join(', ')}`)
  for (const { file, done, all } of catalogue.files) console.log(`  ${file}.ts: ${done} of ${all}`)
  const untouched = areas.files.filter(({ missing, all }) => missing.length === all).map(({ file }) => file)
  if (untouched.length > 0) console.log(`  not begun: ${untouched.join(', ')}`)
  if (wrong.length > 0) console.log(`\nNot in English, so nobody reads them:\n  ${wrong.join('\n  ')}`)
  const fit = typesFit(language)
  console.log(fit ? '\nEvery text takes the values that the English one takes.' : '')
  process.exitCode = fit && wrong.length === 0 ? 0 : 1
}
