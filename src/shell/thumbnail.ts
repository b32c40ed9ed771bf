import { buildTemplate, TEMPLATES } from '../catalogue/templates/templates'
import { drawSvg } from '../formats/svg'

/** A template drawn as a `data:` picture; an empty string for an id that no template has. */
export function templatePicture(id: string, theme: 'light' | 'dark'): string {
  const template = TEMPLATES.find((candidate) => candidate.id === id)
  if (!template) return ''
  const model = buildTemplate(template, { id: 'thumbnail', now: '2000-01-01T00:00:00Z' })
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawSvg(model, { theme }))}`
}
