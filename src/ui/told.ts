import { createElement, Fragment, type ReactElement, type ReactNode } from 'react'

/** A sentence in which elements stand where its text puts them: `told(text.fromTo(<Name … />, <Name … />))`. */
export function told(parts: readonly ReactNode[]): ReactElement {
  return createElement(Fragment, null, ...parts)
}
