import * as text from '#text/catalogue'
import { names } from '#text/locale'
import { citing, rulesOfAttacker, rulesOfControl } from '../../catalogue/cross-links'
import type { AttackerDef, Catalogue, ControlDef, ReferenceDef } from '../../catalogue/define'
import { accessWords, capabilityWords, settingsOf, strengthWords } from '../../catalogue/entry-words'
import { codeOf } from '../../catalogue/reference'
import { Citations } from './citations'
import { PageLink } from './page-link'
import { Facts, RuleList, Section } from './page-parts'

type With<T> = T & { readonly catalogue: Catalogue }

/** A mitigation: what it takes, what it brings about, what it answers. */
export function ControlPage({ control, catalogue }: With<{ readonly control: ControlDef }>) {
  const settings = settingsOf(control, catalogue)
  const rules = rulesOfControl(control.id, catalogue)
  return (
    <>
      <p>{control.summary}</p>
      <Facts
        facts={[
          { label: text.effort, value: control.effort },
          { label: text.type, value: control.type },
        ]}
      />
      {settings.length > 0 && (
        <Section title={text.setsWhereInPlace}>
          <ul className="list-disc pl-5 marker:text-faint">
            {settings.map(({ id, property, value }) => (
              <li key={id}>
                {property}: {value}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {rules.length > 0 && (
        <Section title={text.threatRuleCount(rules.length)}>
          <RuleList rules={rules.map(({ def, strength }) => ({ def, note: strengthWords(strength, def) }))} />
        </Section>
      )}
      <Citations catalogue={catalogue} ids={control.cites} />
    </>
  )
}

/** An attacker: why, how capable, with what in hand, and for which threats that is enough. */
export function AttackerPage({ attacker, catalogue }: With<{ readonly attacker: AttackerDef }>) {
  const rules = rulesOfAttacker(attacker, catalogue)
  return (
    <>
      <p>{attacker.summary}</p>
      <Facts
        facts={[
          { label: text.motives, value: names(attacker.motives) },
          { label: text.capability, value: capabilityWords(attacker.capability) },
          { label: text.waysIn, value: attacker.access.map(accessWords).join('; ') },
        ]}
      />
      <Section title={text.couldCarryOut(rules.length)}>
        <RuleList rules={rules.map((def) => ({ def }))} />
      </Section>
    </>
  )
}

/** A reference: where it comes from and what here cites it. */
export function ReferencePage({ reference, catalogue }: With<{ readonly reference: ReferenceDef }>) {
  const { id, framework, url } = reference
  const source = catalogue.frameworks.get(framework)
  const { rules, controls } = citing(id, catalogue)
  const link = url ?? source?.url
  return (
    <>
      <Facts
        facts={[
          ...(source
            ? [
                { label: text.framework, value: source.name },
                { label: text.edition, value: source.edition },
              ]
            : []),
          ...(codeOf(id) ? [{ label: text.identifier, value: id }] : []),
          ...(link ? [{ label: text.readIt, value: <Outside url={link} /> }] : []),
        ]}
      />
      {rules.length > 0 && (
        <Section title={text.threatRuleCount(rules.length)}>
          <RuleList rules={rules.map((def) => ({ def }))} />
        </Section>
      )}
      {controls.length > 0 && (
        <Section title={text.mitigationCount(controls.length)}>
          <ul className="flex flex-col gap-1.5">
            {controls.map((control) => (
              <li key={control.id}>
                <PageLink id={control.id} section="mitigations">
                  {control.name}
                </PageLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Outside({ url }: { readonly url: string }) {
  return (
    <a
      className="break-all text-accent-ink underline decoration-line-strong underline-offset-2 hover:decoration-accent-ink"
      href={url}
      rel="noreferrer"
      target="_blank"
    >
      {url}
      <span className="sr-only"> {text.opensNewTab}</span>
    </a>
  )
}
