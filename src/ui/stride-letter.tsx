export type StrideSign = 'S' | 'T' | 'R' | 'I' | 'D' | 'E'

const HUES: Record<StrideSign, string> = {
  S: 'text-stride-s',
  T: 'text-stride-t',
  R: 'text-stride-r',
  I: 'text-stride-i',
  D: 'text-stride-d',
  E: 'text-stride-e',
}

/** The text colour of a letter's hue. */
export function strideInk(letter: StrideSign): string {
  return HUES[letter]
}

type StrideLetterProps = {
  readonly letter: StrideSign
  /** The whole word ("Spoofing"): read out in place of the letter, and its tooltip. */
  readonly name: string
}

/** A small square with the letter in its hue. */
export function StrideLetter({ letter, name }: StrideLetterProps) {
  return (
    <span
      className={`inline-grid size-5 shrink-0 place-items-center rounded border border-current font-bold text-[11px] leading-none ${HUES[letter]}`}
      data-tip={name}
    >
      <span aria-hidden="true">{letter}</span>
      <span className="sr-only">{name}</span>
    </span>
  )
}
