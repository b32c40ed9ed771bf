import type { IconName } from '../../ui/icon'

/** What the palette finds, in the order in which equals are shown. */
export const PALETTE_SECTIONS = [
  'commands',
  'add',
  'drawn',
  'threats',
  'panels',
  'templates',
  'catalogue',
] as const
export type PaletteSection = (typeof PALETTE_SECTIONS)[number]

/** A line of the palette. */
export type PaletteEntry = {
  /** Unique, and the same on the next visit. */
  readonly id: string
  readonly section: PaletteSection
  readonly title: string
  /** Said beside the title: where it is, or what it is. */
  readonly detail: string
  /** Plain text (see `plainText`) of the title, and of what else it is found by. */
  readonly name: string
  readonly words: string
  readonly icon: IconName | null
  /** SVG paths in place of an icon of ours. */
  readonly glyph?: readonly string[]
  readonly keys?: string | undefined
  /** Why it cannot be done now. */
  readonly why?: string | undefined
  /** The element that it stands for. */
  readonly element?: string
  readonly run: () => void
}
