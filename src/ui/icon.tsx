import { ICON_PATHS, type IconName } from './icons'

export type { IconName }

type GlyphProps = { readonly paths: readonly string[]; readonly size?: number; readonly className?: string }

/** A line drawing from path data on a 24 by 24 grid. Decorative: what it means is said in words beside it. */
export function Glyph({ paths, size = 16, className }: GlyphProps) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={2}
      viewBox="0 0 24 24"
      width={size}
    >
      {paths.map((d) => (
        <path d={d} key={d} />
      ))}
    </svg>
  )
}

type IconProps = { readonly name: IconName; readonly size?: number; readonly className?: string }

/** One of the drawings of icons.ts. */
export function Icon({ name, ...rest }: IconProps) {
  return <Glyph paths={ICON_PATHS[name]} {...rest} />
}
