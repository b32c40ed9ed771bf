import { useId } from 'react'
import type { Option } from './field'

type SegmentedProps = {
  /** What is asked, for screen readers; null when `labelledBy` says it. */
  readonly label: string
  readonly options: readonly Option[]
  /** Null = nothing chosen, or mixed. */
  readonly value: string | null
  readonly onChange: (value: string) => void
  readonly describedBy?: string | undefined
}

const SEGMENT =
  'relative inline-flex min-h-7 cursor-pointer select-none items-center justify-center rounded-control border border-line-strong bg-raised px-2.5 text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11 hover:border-edge has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent-ink has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-accent forced-colors:has-checked:outline-2'

/** One of a few, side by side: native radio buttons, so arrows and screen readers work as everywhere. */
export function Segmented({ label, options, value, onChange, describedBy }: SegmentedProps) {
  const name = useId()
  return (
    <fieldset aria-describedby={describedBy} className="inline-flex max-w-full">
      <legend className="sr-only">{label}</legend>
      <div className="inline-flex flex-wrap gap-1">
        {options.map((option) => (
          <label className={SEGMENT} key={option.value}>
            <input
              checked={value === option.value}
              className="absolute inset-0 cursor-pointer opacity-0"
              name={name}
              onChange={() => onChange(option.value)}
              type="radio"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type ChipsProps = {
  readonly label: string
  readonly options: readonly Option[]
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly describedBy?: string | undefined
}

const CHIP =
  'relative inline-flex min-h-6 cursor-pointer select-none items-center rounded-full border border-line-strong bg-raised px-2.5 text-muted text-xs pointer-coarse:min-h-11 pointer-coarse:min-w-11 hover:border-edge hover:text-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-1 forced-colors:has-checked:outline-2'

/** Any of several: native check boxes drawn as chips. */
export function Chips({ label, options, value, onChange, describedBy }: ChipsProps) {
  return (
    <fieldset aria-describedby={describedBy}>
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap gap-1">
        {options.map((option) => {
          const on = value.includes(option.value)
          return (
            <label className={CHIP} key={option.value}>
              <input
                checked={on}
                className="absolute inset-0 cursor-pointer opacity-0"
                onChange={() =>
                  onChange(on ? value.filter((each) => each !== option.value) : [...value, option.value])
                }
                type="checkbox"
              />
              {option.label}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
