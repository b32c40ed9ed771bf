/** What the tooltip layer shows for the element that carries these attributes. */
export type Tip = { readonly 'data-tip': string; readonly 'data-tip-keys'?: string }

/** Attributes to spread on any element; `keys` is the shortcut as it is printed ("⌘K"). */
export function tip(text: string, keys?: string | undefined): Tip {
  return keys ? { 'data-tip': text, 'data-tip-keys': keys } : { 'data-tip': text }
}
