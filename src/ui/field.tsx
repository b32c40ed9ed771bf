import { type ComponentPropsWithRef, type ReactNode, useId, useState } from 'react'
import * as words from '#text/ui'
import { Icon } from './icon'
import { tip } from './tip'

const CONTROL =
  'w-full min-w-0 rounded-control border border-line-strong bg-raised px-2.5 text-ink placeholder:text-faint hover:border-edge pointer-coarse:min-h-11 disabled:opacity-60'

/** Phones enlarge the whole page for a field whose letters are smaller than these. */
export const INPUT = `${CONTROL} pointer-coarse:text-base`

type FieldProps = {
  readonly label: string
  /** One line under the label, read out with the field. */
  readonly help?: ReactNode
  /** Why it matters, one click away. */
  readonly why?: string
  /** Nobody answered yet: marked by a ring before the label. */
  readonly open?: boolean
  readonly end?: ReactNode
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode
}

/** A label, its help and the control it belongs to. */
export function Field({ label, help, why, open = false, end, children }: FieldProps) {
  const id = useId()
  const describedBy = help ? `${id}-help` : undefined
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-baseline gap-x-1.5">
        {open && <span aria-hidden="true" className="size-2 shrink-0 rounded-full border-2 border-accent" />}
        <label className="min-w-0 flex-1 font-medium" htmlFor={id} id={`${id}-label`}>
          {label}
          {open && <span className="sr-only"> {words.notAnswered}</span>}
        </label>
        {end && <span className="ml-auto text-faint text-xs">{end}</span>}
        {why && <Why label={label} text={why} />}
      </div>
      {help && (
        <p className="text-muted text-xs" id={describedBy}>
          {help}
        </p>
      )}
      {children({ id, describedBy })}
    </div>
  )
}

function Why({ text, label }: { readonly text: string; readonly label: string }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        aria-controls={id}
        aria-expanded={open}
        aria-label={words.whyAsk(label)}
        className="order-last -my-1 inline-grid size-6 shrink-0 place-items-center self-center rounded-control text-faint pointer-coarse:-my-3 pointer-coarse:size-11 hover:text-ink"
        onClick={() => setOpen(!open)}
        type="button"
        {...tip(words.whyThisMatters)}
      >
        <Icon name="question" size={14} />
      </button>
      <p
        className="order-last w-full rounded-control bg-sunken px-2 py-1 text-muted text-xs"
        hidden={!open}
        id={id}
      >
        {text}
      </p>
    </>
  )
}

type TextFieldProps = ComponentPropsWithRef<'input'> & { readonly label: string; readonly help?: ReactNode }

/** One line of text with its label above. */
export function TextField({ label, help, className = '', ...rest }: TextFieldProps) {
  return (
    <Field help={help} label={label}>
      {({ id, describedBy }) => (
        <input
          aria-describedby={describedBy}
          className={`${INPUT} h-8 ${className}`}
          id={id}
          type="text"
          {...rest}
        />
      )}
    </Field>
  )
}

type TextAreaProps = ComponentPropsWithRef<'textarea'> & { readonly label: string; readonly help?: ReactNode }

/** Several lines of text; it grows with them. */
export function TextArea({ label, help, className = '', ...rest }: TextAreaProps) {
  return (
    <Field help={help} label={label}>
      {({ id, describedBy }) => (
        <textarea
          aria-describedby={describedBy}
          className={`${INPUT} field-sizing-content max-h-60 min-h-16 py-1.5 ${className}`}
          id={id}
          {...rest}
        />
      )}
    </Field>
  )
}

export type Option = { readonly value: string; readonly label: string }
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] }

type SelectProps = Omit<ComponentPropsWithRef<'select'>, 'onChange' | 'value'> & {
  readonly value: string
  readonly options: readonly (Option | OptionGroup)[]
  readonly onChange: (value: string) => void
}

/** The browser's own select, without a label: use it inside a Field or give it an aria-label. */
export function Select({ options, onChange, className = '', ...rest }: SelectProps) {
  return (
    <select
      className={`${CONTROL} h-8 ${className}`}
      onChange={(event) => onChange(event.target.value)}
      {...rest}
    >
      {options.map((option) =>
        'options' in option ? (
          <optgroup key={option.label} label={option.label}>
            {option.options.map(toOption)}
          </optgroup>
        ) : (
          toOption(option)
        ),
      )}
    </select>
  )
}

function toOption({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}
