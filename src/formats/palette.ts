/**
 * The colours of exported pictures: the tokens of app.css as values, because a picture has no style sheet.
 * palette.test.ts keeps the two equal.
 */

import type { Level } from '../analysis/threat'

export type Theme = 'light' | 'dark'

export type Palette = Readonly<
  Record<
    'canvas' | 'raised' | 'sunken' | 'line' | 'lineStrong' | 'edge' | 'ink' | 'muted' | 'faint' | Level,
    string
  >
> & {
  /** Grounds of badges. */
  readonly soft: Readonly<Record<Level, string>>
  /** By trust, 0 to 5. */
  readonly zones: readonly { readonly tint: string; readonly line: string }[]
}

const light: Palette = {
  canvas: '#f6f6f7',
  raised: '#ffffff',
  sunken: '#f4f4f5',
  line: '#e4e4e7',
  lineStrong: '#d4d4d8',
  edge: '#82828d',
  ink: '#18181b',
  muted: '#5b5b66',
  faint: '#6f6f7a',
  critical: '#9f1239',
  high: '#b93c0b',
  medium: '#854d0e',
  low: '#52525b',
  soft: { critical: '#ffe4e9', high: '#ffedd5', medium: '#fef3c7', low: '#ececef' },
  zones: [
    { tint: '#fff1f0', line: '#e8b4b0' },
    { tint: '#fff6ec', line: '#e6c49a' },
    { tint: '#fefaea', line: '#dccb8c' },
    { tint: '#f1f6fe', line: '#a9c3ec' },
    { tint: '#eef8f4', line: '#9fd0bd' },
    { tint: '#f5f2fe', line: '#c4b4ee' },
  ],
}

const dark: Palette = {
  canvas: '#0f0f11',
  raised: '#1f1f23',
  sunken: '#111114',
  line: '#2c2c31',
  lineStrong: '#3f3f46',
  edge: '#8b8b96',
  ink: '#f4f4f5',
  muted: '#b0b0ba',
  faint: '#94949f',
  critical: '#fda4b4',
  high: '#fdba74',
  medium: '#fcd34d',
  low: '#b4b4bd',
  soft: { critical: '#4a0d20', high: '#431c07', medium: '#3a2a05', low: '#2a2a2f' },
  zones: [
    { tint: '#1f1415', line: '#5c3433' },
    { tint: '#1f1812', line: '#5a432a' },
    { tint: '#1d1a10', line: '#544a25' },
    { tint: '#11171f', line: '#2f4567' },
    { tint: '#111c18', line: '#2b5646' },
    { tint: '#181524', line: '#4a3d72' },
  ],
}

export const PALETTES: Readonly<Record<Theme, Palette>> = { light, dark }
