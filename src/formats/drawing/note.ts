import type { Rect } from '../../model/geometry'
import type { Note } from '../../model/model'
import { NOTE, noteLines, noteTone } from '../../model/note'
import type { Palette } from '../palette'
import { escapeXml, tag } from './xml'
import { zoneColours } from './zone'

/** A sticky note with its text. */
export function drawNote(note: Note, rect: Rect, palette: Palette): string {
  const { line } = zoneColours(noteTone(note), palette)
  const lines = noteLines(note).map((text, i) =>
    tag('text', { x: rect.x + NOTE.pad, y: rect.y + NOTE.pad + 13 + i * NOTE.line }, escapeXml(text)),
  )
  return (
    tag('rect', { x: rect.x, y: rect.y, width: rect.w, height: rect.h, rx: 3, fill: line }) +
    tag('g', { 'font-size': NOTE.size, fill: palette.ink }, ...lines)
  )
}
