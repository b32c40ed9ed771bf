import type { ComponentPropsWithRef } from 'react'
import { INPUT } from './field'
import { Icon } from './icon'

type SearchFieldProps = ComponentPropsWithRef<'input'> & { readonly 'aria-label': string }

/** One line to search with, marked by a lens. */
export function SearchField({ className = '', ...rest }: SearchFieldProps) {
  return (
    <div className={`relative min-w-0 flex-1 ${className}`}>
      <Icon
        className="pointer-events-none absolute inset-y-0 left-2 my-auto text-faint"
        name="search"
        size={14}
      />
      <input className={`${INPUT} h-8 pl-7`} type="search" {...rest} />
    </div>
  )
}
