import type { ComponentPropsWithRef } from 'react'
import { Icon } from './icon'
import type { IconName } from './icons'
import { tip } from './tip'

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger'

const BASE =
  'inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-control border font-medium transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50 pointer-coarse:min-h-11 pointer-coarse:min-w-11'

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    'border-accent bg-accent text-on-accent forced-colors:text-[color:ButtonText] hover:border-accent-ink hover:bg-accent-ink',
  secondary: 'border-line-strong bg-raised text-ink hover:border-edge hover:bg-sunken',
  ghost: 'border-transparent text-muted hover:bg-sunken hover:text-ink',
  danger: 'border-line-strong bg-raised text-critical hover:border-critical hover:bg-critical-soft',
}

const SIZES = { sm: 'min-h-6 px-2 text-xs', md: 'min-h-8 px-3 text-[13px]' }

type ButtonProps = ComponentPropsWithRef<'button'> & {
  readonly variant?: ButtonVariant
  readonly size?: keyof typeof SIZES
  readonly icon?: IconName
}

/** A button with words on it, and an icon before them if there is one. */
export function Button(props: ButtonProps) {
  const { variant = 'secondary', size = 'md', icon, className = '', children, ...rest } = props
  return (
    <button className={`${BASE} ${VARIANTS[variant]} ${SIZES[size]} ${className}`} type="button" {...rest}>
      {icon && <Icon name={icon} size={size === 'sm' ? 14 : 16} />}
      {children}
    </button>
  )
}

type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'children' | 'aria-label'> & {
  readonly icon: IconName
  /** Its name for everyone who cannot see or does not know the drawing; also the tooltip. */
  readonly label: string
  /** The shortcut as printed. */
  readonly shortcut?: string | undefined
  /** Why it cannot be pressed now: the tooltip then, and read out after the name. */
  readonly why?: string | undefined
  readonly variant?: ButtonVariant
  readonly size?: 'sm' | 'md'
}

/** A button that is only a drawing; its label is its name and its tooltip. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, shortcut, why, variant = 'ghost', size = 'md', className = '', ...rest } = props
  const square = size === 'sm' ? 'size-6' : 'size-8'
  return (
    <button
      aria-description={why}
      aria-label={label}
      className={`${BASE} ${VARIANTS[variant]} ${square} ${className}`}
      type="button"
      {...tip(why ?? label, shortcut)}
      {...rest}
    >
      <Icon name={icon} size={size === 'sm' ? 14 : 16} />
    </button>
  )
}
