import * as text from '#text/risk'
import { download } from '../../commands/download'
import { fileName } from '../../formats/format'
import { planCsv, planMarkdown } from '../../formats/plan/plan-text'
import { notify } from '../../store/notices'
import { Menu } from '../../ui/menu'
import type { Planned } from './use-plan'

/** The plan as a file to take along. */
export function PlanExport({ planned }: { readonly planned: Planned }) {
  function save(content: string, extension: string, mime: string) {
    const name = fileName(planned.model, extension)
    download(content, name, mime)
    notify({ tone: 'info', text: text.isInYourDownloads(name) })
  }
  return (
    <Menu
      className="border border-line-strong px-2 text-xs hover:border-edge hover:bg-sunken"
      icon="download"
      label={text.exportThePlan}
      sections={[
        [
          { id: 'csv', label: text.tableCsv, onSelect: () => save(planCsv(planned), 'plan.csv', 'text/csv') },
          {
            id: 'markdown',
            label: text.pageMarkdown,
            onSelect: () => save(planMarkdown(planned), 'plan.md', 'text/markdown'),
          },
        ],
      ]}
    >
      {text.exportMenu}
    </Menu>
  )
}
