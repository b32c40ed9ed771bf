import type { Block, Section, Words } from './blocks'

/** All that sections say, as one text: to look for words in it. */
export function textOf(sections: readonly Section[]): string {
  return sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(ofBlock)]).join('\n')
}

function ofBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'text':
    case 'call':
      return [said(block.words)]
    case 'list':
      return block.items.map(said)
    case 'facts':
      return block.facts.flatMap(({ term, words }) => [term, said(words)])
    case 'heading':
      return [block.text]
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flatMap((cells) => cells.map(said))]
    case 'threat':
      return [
        block.title,
        ...block.marks.map(said),
        ...block.facts.flatMap(({ term, words }) => [term, said(words)]),
      ]
    case 'risk':
      return block.states.map(({ name }) => name)
    case 'picture':
      return [block.caption]
  }
}

function said(words: Words): string {
  return words.map(({ text }) => text).join('')
}
