import { nextIndex } from './roving'

type TabsProps = {
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly label: string }[]
  readonly value: string
  readonly onChange: (id: string) => void
}

/** A row of tabs; what they show is a `role="tabpanel"` beside it. Arrow keys go along and show at once. */
export function Tabs({ label, tabs, value, onChange }: TabsProps) {
  function onKeyDown(event: React.KeyboardEvent<HTMLElement>) {
    const here = tabs.findIndex((tab) => tab.id === value)
    const next = nextIndex(event.key, here, tabs.length)
    const tab = next === null ? undefined : tabs[next]
    if (next === null || !tab) return
    event.preventDefault()
    onChange(tab.id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div
      aria-label={label}
      className="flex shrink-0 flex-wrap border-line border-b px-1.5 [scrollbar-width:none] max-sm:flex-nowrap max-sm:overflow-x-auto"
      onKeyDown={onKeyDown}
      role="tablist"
    >
      {tabs.map((tab) => (
        <button
          aria-selected={tab.id === value}
          className="min-h-10 shrink-0 border-transparent border-b-2 px-1 font-medium min-[1101px]:px-2 text-muted pointer-coarse:min-h-11 pointer-coarse:min-w-11 hover:text-ink focus-visible:-outline-offset-2 aria-selected:border-accent forced-colors:border-[Canvas] forced-colors:aria-selected:border-[Highlight] aria-selected:font-semibold aria-selected:text-ink"
          key={tab.id}
          onClick={() => onChange(tab.id)}
          role="tab"
          tabIndex={tab.id === value ? 0 : -1}
          type="button"
        >
          {/* As wide as in bold, so that choosing one does not move the others. */}
          <span
            className="inline-grid after:invisible after:h-0 after:overflow-hidden after:font-semibold after:content-[attr(data-label)]"
            data-label={tab.label}
          >
            {tab.label}
          </span>
        </button>
      ))}
    </div>
  )
}
