import { type ReactNode, useId } from 'react'
import { nextIndex } from './roving'

type TabsProps = {
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly title: string }[]
  readonly value: string
  readonly onChange: (id: string) => void
  /** The body of the chosen tab. */
  readonly children: ReactNode
  /** Beside the tabs, at the far end. */
  readonly end?: ReactNode
}

/** A row of tabs over one body. Arrow keys go from tab to tab and show it at once. */
export function Tabs({ label, tabs, value, onChange, children, end }: TabsProps) {
  const base = useId()
  function onKeyDown(event: React.KeyboardEvent<HTMLElement>) {
    const here = tabs.findIndex((tab) => tab.id === value)
    const next = nextIndex(event.key, here, tabs.length)
    const tab = next === null ? undefined : tabs[next]
    if (!tab) return
    event.preventDefault()
    onChange(tab.id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus()
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex items-center border-line border-b px-3">
        <div aria-label={label} className="flex gap-1" onKeyDown={onKeyDown} role="tablist">
          {tabs.map((tab) => (
            <button
              aria-controls={`${base}-body`}
              aria-selected={tab.id === value}
              className="-mb-px min-h-10 border-transparent border-b-2 px-2.5 font-medium text-muted pointer-coarse:min-h-11 hover:text-ink aria-selected:border-accent aria-selected:font-semibold aria-selected:text-ink"
              id={`${base}-${tab.id}`}
              key={tab.id}
              onClick={() => onChange(tab.id)}
              role="tab"
              tabIndex={tab.id === value ? 0 : -1}
              type="button"
            >
              {tab.title}
            </button>
          ))}
        </div>
        {end && <div className="ml-auto">{end}</div>}
      </div>
      <div
        aria-labelledby={`${base}-${value}`}
        className="min-h-0 flex-1 overflow-y-auto"
        id={`${base}-body`}
        role="tabpanel"
      >
        {children}
      </div>
    </div>
  )
}
