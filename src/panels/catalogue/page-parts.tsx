import type { ReactNode } from 'react'
import { inOneLine, type Words } from '../../catalogue/condition-words'
import type { RuleDef } from '../../catalogue/define'
import { STRIDE } from '../../catalogue/stride'
import { StrideLetter } from '../../ui/stride-letter'
import { PageLink } from './page-link'

type SectionProps = { readonly title: string; readonly children: ReactNode }

/** A part of a page under its heading. */
export function Section({ title, children }: SectionProps) {
  return (
    <section className="mt-4">
      <h4 className="mb-1 font-semibold text-muted text-xs">{title}</h4>
      {children}
    </section>
  )
}

export type Fact = { readonly label: string; readonly value: ReactNode }

/** What is short to say: a label and its value per line. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="mt-3 grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1">
      {facts.map(({ label, value }) => (
        <div className="contents" key={label}>
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Links one after the other, with commas between them. */
export function Row({ children }: { readonly children: readonly ReactNode[] }) {
  return children.flatMap((child, index) => (index === 0 ? [child] : [', ', child]))
}

/** A condition: a sentence, or nested lists. */
export function ConditionWords({ words }: { readonly words: Words }) {
  if (words.parts.length === 0) return <p className="first-letter:uppercase">{words.text}</p>
  return (
    <>
      <p className="text-muted first-letter:uppercase">{words.text}:</p>
      <Bullets parts={words.parts} />
    </>
  )
}

function Bullets({ parts }: { readonly parts: readonly Words[] }) {
  return (
    <ul className="list-disc pl-5 marker:text-faint">
      {parts.map((part) => (
        <li className="py-0.5" key={inOneLine(part)}>
          {part.text}
          {part.parts.length > 0 && (
            <>
              :<Bullets parts={part.parts} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

type RuleListProps = {
  readonly rules: readonly { readonly def: RuleDef; readonly note?: string }[]
}

/** Rules as links, each with its letter. */
export function RuleList({ rules }: RuleListProps) {
  return (
    <ul className="flex flex-col gap-1.5">
      {rules.map(({ def, note }) => (
        <li className="flex items-start gap-2" key={def.id}>
          <Letter rule={def} />
          <span className="min-w-0">
            <PageLink id={def.id} section="rules">
              {def.title}
            </PageLink>{' '}
            <span className="text-faint text-xs">{note ? `${def.id} · ${note}` : def.id}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The letter of a rule's STRIDE kind, in its square. */
export function Letter({ rule }: { readonly rule: RuleDef }) {
  const name = STRIDE.find(({ letter }) => letter === rule.stride)?.name ?? rule.stride
  return <StrideLetter letter={rule.stride} name={name} />
}
