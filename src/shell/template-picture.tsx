import { useEffect, useState } from 'react'
import { TEMPLATES, type Template } from '../catalogue/templates/templates'
import { useResolvedTheme } from './theme'
import { templatePicture } from './thumbnail'

/** A template drawn by the same code as the export; nothing until the page has had time for other things. */
export function TemplatePicture({ template }: { template: Template }) {
  const theme = useResolvedTheme()
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    // One task a picture: eight in one go would hold the page up.
    const soon = setTimeout(() => setPicture(templatePicture(template, theme)))
    return () => clearTimeout(soon)
  }, [template, theme])
  return picture && <img src={picture} alt="" className="h-full w-full object-contain p-1" />
}

/** The picture of the first template, the sample. */
export function SamplePicture() {
  const [sample] = TEMPLATES
  return sample && <TemplatePicture template={sample} />
}
