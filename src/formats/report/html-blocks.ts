import { STRIDE } from '../../catalogue/stride'
import { isWebAddress } from '../../model/decision'
import { escapeXml } from '../drawing/xml'
import type { Block, Fact, Run, Table, ThreatBlock, Words } from './blocks'
import { riskHtml } from './html-risk'

/**
 * One block as markup. `anchor` is its own in the report, used where the block brings none; a table
 * that is called like the `heading` above it does not say so again to those who see it.
 */
export function blockHtml(block: Block, anchor: string, heading = ''): string {
  switch (block.type) {
    case 'text':
      return `<p>${wordsHtml(block.words)}</p>`
    case 'call':
      return `<p class="call">${wordsHtml(block.words)}</p>`
    case 'list':
      return `<ul${block.dense ? ' class="dense"' : ''}>${block.items.map((words) => `<li>${wordsHtml(words)}</li>`).join('')}</ul>`
    case 'facts':
      return factList(block.facts)
    case 'heading':
      return `<h3 id="${anchor}">${escapeXml(block.text)}</h3>`
    case 'risk':
      return riskHtml(block)
    case 'picture':
      // Drawn by our own hand from the model, with every name escaped.
      return `<figure>${block.svg}<figcaption>${escapeXml(block.caption)}</figcaption></figure>`
    case 'table':
      return tableHtml(block, heading)
    case 'threat':
      return threatHtml(block)
  }
}

/** Runs of text as markup. */
export function wordsHtml(words: Words): string {
  return words.map(runHtml).join('')
}

function runHtml({ text, href, strong, quiet, code, level, letter }: Run): string {
  const inner = escapeXml(text)
  if (href !== undefined) return linkHtml(inner, href)
  if (level) return `<span class="level ${level}">${inner}</span>`
  if (letter) return `<abbr class="letter ${letter.toLowerCase()}" title="${nameOf(letter)}">${inner}</abbr>`
  if (code) return `<code>${inner}</code>`
  if (strong) return `<strong>${inner}</strong>`
  return quiet ? `<span class="quiet">${inner}</span>` : inner
}

/** Only anchors of the report and web addresses become links, whatever a file says. */
function linkHtml(inner: string, href: string): string {
  if (href.startsWith('#')) return `<a href="${escapeXml(href)}">${inner}</a>`
  if (!isWebAddress(href)) return inner
  return `<a href="${escapeXml(href)}" rel="noopener noreferrer">${inner}</a>`
}

function nameOf(letter: string): string {
  return STRIDE.find((each) => each.letter === letter)?.name ?? letter
}

function factList(facts: readonly Fact[]): string {
  const rows = facts.map(
    ({ term, words }) => `<div><dt>${escapeXml(term)}</dt><dd>${wordsHtml(words)}</dd></div>`,
  )
  return `<dl>${rows.join('')}</dl>`
}

function tableHtml({ caption, head, rows }: Table, heading: string): string {
  const heads = head.map((text) => `<th scope="col">${escapeXml(text)}</th>`).join('')
  const lines = rows.map((cells) => {
    const [first, ...rest] = cells.map(wordsHtml)
    return `<tr><th scope="row">${first ?? ''}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const text = escapeXml(caption)
  const same = caption === heading ? ' class="same"' : ''
  // What scrolls sideways on a narrow screen must be reachable by keyboard.
  return `<div class="scroll" role="region" aria-label="${text}" tabindex="0"><table><caption${same}>${text}</caption><thead><tr>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`
}

function threatHtml({ anchor, title, letters, marks, facts, cites }: ThreatBlock): string {
  const stride = letters.map((letter) => runHtml({ text: letter, letter })).join('')
  const said = marks.map((words) => `<span>${wordsHtml(words)}</span>`).join('')
  return `<article class="threat" id="${anchor}"><h4>${stride} ${escapeXml(title)} <span class="marks">${said}</span></h4>${factList(facts)}${cites.length > 0 ? `<p class="cites">${wordsHtml(cites)}</p>` : ''}</article>`
}
