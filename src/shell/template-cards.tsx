import { TEMPLATES, type Template } from '../catalogue/templates/templates'
import { startFromTemplate } from '../commands/file'
import { TemplatePicture } from './template-picture'

type CardProps = {
  readonly template: Template
  /** Larger, and with a sentence about the system. */
  readonly summary?: boolean
  readonly onOpened?: (() => void) | undefined
}

function TemplateCard({ template, summary = false, onOpened }: CardProps) {
  return (
    <button
      type="button"
      onClick={() => void startFromTemplate(template.id).then(onOpened)}
      className="flex w-full flex-col overflow-hidden rounded-card border border-line text-left hover:border-accent"
    >
      <span className={`block w-full shrink-0 bg-canvas ${summary ? 'h-28' : 'h-20'}`}>
        <TemplatePicture template={template} />
      </span>
      <span
        className={`block w-full grow border-line border-t ${summary ? 'px-3 py-2' : 'px-2 py-1 text-xs'}`}
      >
        <span className={`block ${summary ? 'font-semibold' : 'font-medium'}`}>{template.name}</span>
        {summary && <span className="mt-0.5 block text-muted text-xs">{template.summary}</span>}
      </span>
    </button>
  )
}

/** Every template as a picture with its name and a sentence; a press opens a copy of it. */
export function TemplateCards({ onOpened }: { onOpened: () => void }) {
  return TEMPLATES.map((template) => (
    <TemplateCard key={template.id} template={template} summary onOpened={onOpened} />
  ))
}

/** The templates beside the sample, which comes first, as small pictures with their names. */
export function OtherTemplates() {
  return TEMPLATES.slice(1).map((template) => <TemplateCard key={template.id} template={template} />)
}
