import { type ComponentType, createElement, lazy, useEffect } from 'react'

/** A part of the program that did not come: without a network, or after an update of the site. */
export class NotLoaded extends Error {
  /** Has it asked for anew when it is shown again. */
  readonly forget: () => void
  constructor(cause: unknown, forget: () => void) {
    super(String(cause), { cause })
    this.forget = forget
  }
}

/**
 * A component that is loaded when it is first shown. Where that fails it throws `NotLoaded`, for the guard around
 * it to tell and to try again; with `failed` it calls that, shows nothing, and tries again when it is next shown.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  failed?: () => void,
): ComponentType<Props> {
  const forget = () => {
    shown = ask()
  }
  const find = async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() }
    } catch (error) {
      if (!failed) throw new NotLoaded(error, forget)
      return { default: () => createElement(Missing, { failed, forget }) }
    }
  }
  const ask = () => lazy(find)
  let shown = ask()
  return (props) => createElement<Props>(shown, props)
}

type MissingProps = { readonly failed: () => void; readonly forget: () => void }

/** In place of what did not come. */
function Missing({ failed, forget }: MissingProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as long as nothing stands here
  useEffect(() => {
    failed()
    return forget
  }, [])
  return null
}
