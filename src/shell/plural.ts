const NUMBER = new Intl.NumberFormat()

/** `1 asset`, `1,200 assets`: the count in the reader's own digits and the noun that fits it. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`
}
