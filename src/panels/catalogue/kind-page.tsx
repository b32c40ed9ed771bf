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
  const traits = kind.traits.map((trait) => traitNoun(trait)).join(', ')
  return (
    <>
      <p>{kind.description}</p>
      <Facts
        facts={[
          { label: 'Drawn as', value: DFD_NAMES[kind.dfd] },
          ...(traits ? [{ label: 'Counts as', value: traits }] : []),
          {
            label: 'Usual zone',
            value: zone ? `${zone.name}, trust level ${zone.trust} of 5` : kind.defaultZone,
          },
        ]}
      />
      {questions.length > 0 && (
        <Section title={`Questions, ${questions.length}`}>
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
      <Section title={`Threat rules, ${rules.length}`}>
        <RuleList rules={rules.map((def) => ({ def }))} />
        <p className="mt-1 text-faint text-xs">Threats to the flows that touch it come on top.</p>
      </Section>
    </>
  )
}
