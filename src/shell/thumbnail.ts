import { buildTemplate, type Template } from '../catalogue/templates/templates'
import { drawSvg } from '../formats/drawing/draw-svg'

/** A template drawn as a `data:` picture. */
export function templatePicture(template: Template, theme: 'light' | 'dark'): string {
  const model = buildTemplate(template, { id: 'thumbnail', now: '2000-01-01T00:00:00Z' })
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawSvg(model, { theme }))}`
}
