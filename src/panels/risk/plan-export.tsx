import { download } from '../../commands/download'
import { fileName } from '../../formats/format'
import { planCsv, planMarkdown } from '../../formats/plan/plan-text'
import { notify } from '../../store/notices'
import { Menu } from '../../ui/menu'
import type { Planned } from './use-plan'

/** The plan as a file to take along. */
export function PlanExport({ planned }: { readonly planned: Planned }) {
  function save(text: string, extension: string, mime: string) {
    const name = fileName(planned.model, extension)
    download(text, name, mime)
    notify({ tone: 'info', text: `${name} is in your downloads` })
  }
  return (
    <Menu
      className="border border-line-strong px-2 text-xs hover:border-edge hover:bg-sunken"
      icon="download"
      label="Export the plan"
      sections={[
        [
          { id: 'csv', label: 'Table (CSV)', onSelect: () => save(planCsv(planned), 'plan.csv', 'text/csv') },
          {
            id: 'markdown',
            label: 'Page (Markdown)',
            onSelect: () => save(planMarkdown(planned), 'plan.md', 'text/markdown'),
          },
        ],
      ]}
    >
      Export
    </Menu>
  )
}
