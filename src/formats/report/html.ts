/**
 * The report as one HTML file: styles and the drawing inside, no script, nothing loaded from anywhere, and a policy
 * of its own that forbids both. Every word goes through `escapeXml`, so that nothing in a model becomes markup.
 */

import { lang } from '#text/locale'
import * as text from '#text/report'
import { escapeXml } from '../drawing/xml'
import type { Block, Fact, Report, Section } from './blocks'
import { blockHtml, wordsHtml } from './html-blocks'
import { sha256 } from './sha256'
import { REPORT_STYLE } from './style'

/** What the report may do, wherever it is opened: show itself in its own style. */
function policy(): string {
  const bytes = sha256(REPORT_STYLE).match(/../g) ?? []
  const hash = btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
}

/** The whole file. The same report gives the same text. */
export function reportHtml({ title, about, sections }: Report): string {
  const name = escapeXml(title)
  return `<!doctype html>
<html lang="${lang}" data-model="${escapeXml(text.inFooter(shortened(title, FOOTER_LENGTH)))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Strideboard">
<meta name="color-scheme" content="light">
<title>${text.pageTitle(name)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<div class="page">
<main>
<header class="front" id="top">
<p class="kind">${text.kindOfDocument}</p>
<h1>${name}</h1>
${factsHtml(about)}
</header>
${sections.length > 1 ? contents(sections) : ''}
${sections.map(sectionHtml).join('\n')}
</main>
</div>
</body>
</html>
`
}

/** Characters of the model's name at the foot of each page, which has one line for it. */
const FOOTER_LENGTH = 80

function shortened(name: string, most: number): string {
  const signs = [...name]
  return signs.length > most
    ? `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : name
}

function contents(sections: readonly Section[]): string {
  const items = sections.map(({ id, title }) => `<li><a href="#${id}">${escapeXml(title)}</a></li>`)
  return `<nav aria-labelledby="contents"><h2 id="contents">${text.contents}</h2><ol>${items.join('')}</ol></nav>`
}

function sectionHtml({ id, title, blocks, wide }: Section): string {
  return `<section id="${id}" aria-labelledby="${id}-title"${wide ? text.classWide : ''}>
<h2 id="${id}-title">${escapeXml(title)} <a class="here" href="#${id}" aria-label="${text.linkTo(escapeXml(title))}">#</a></h2>
${blocks.map((block, at) => blockHtml(block, `${id}-${at + 1}`, headingAt(blocks, at))).join('\n')}
</section>`
}

/** The heading that a block stands under. */
function headingAt(blocks: readonly Block[], at: number): string {
  return blocks.slice(0, at).findLast((block) => block.type === 'heading')?.text ?? ''
}

function factsHtml(facts: readonly Fact[]): string {
  const rows = facts.map(
    ({ term, words }) => `<div><dt>${escapeXml(term)}</dt><dd>${wordsHtml(words)}</dd></div>`,
  )
  return `<dl class="about">${rows.join('')}</dl>`
}
