import * as text from '#text/catalogue'
import { names } from '#text/locale'
import { rulesOnKind } from '../../catalogue/cross-links'
import type { Catalogue, KindDef } from '../../catalogue/define'
import { DFD_NAMES, questionsOf } from '../../catalogue/entry-words'
import { traitNoun } from '../../catalogue/noun-words'
import { nameOfValue } from '../../catalogue/value-labels'
import { Facts, RuleList, Section } from './page-parts'

type KindPageProps = { readonly kind: KindDef; readonly catalogue: Catalogue }

/** An asset kind: what it is, what is asked about it, what threatens it. */
export function KindPage({ kind, catalogue }: KindPageProps) {
  const zone = catalogue.zoneKinds.get(kind.defaultZone)
  const questions = questionsOf(kind, catalogue)
  const rules = rulesOnKind(kind, catalogue)
  const traits = names(kind.traits.map((trait) => traitNoun(trait)))
  return (
    <>
      <p>{kind.description}</p>
      <Facts
        facts={[
          { label: text.drawnAs, value: DFD_NAMES[kind.dfd] },
          ...(traits ? [{ label: text.countsAs, value: traits }] : []),
          {
            label: text.usualZone,
            value: zone ? text.zoneAndTrust(zone.name, zone.trust) : kind.defaultZone,
          },
        ]}
      />
      {questions.length > 0 && (
        <Section title={text.questionCount(questions.length)}>
          <ul className="flex flex-col gap-2">
            {questions.map((def) => (
              <li key={def.id}>
                <p>{def.question}</p>
                <p className="text-muted text-xs">
                  {def.values
                    .filter((value) => value !== 'unknown')
                    .map((value) => nameOfValue(def, value))
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={text.threatRuleCount(rules.length)}>
        <RuleList rules={rules.map((def) => ({ def }))} />
        <p className="mt-1 text-faint text-xs">{text.flowThreatsOnTop}</p>
      </Section>
    </>
  )
}
