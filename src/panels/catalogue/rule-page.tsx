import * as text from '#text/catalogue'
import { buildPlaces } from '#text/conditions'
import { inSentence } from '#text/nouns'
import { levelOf } from '../../analysis/threat'
import { conditionWords, inOneLine } from '../../catalogue/condition-words'
import { attackersOfRule, controlsOfRule, kindsOfRule, sharedModifiers } from '../../catalogue/cross-links'
import type { Catalogue, Modifier, RuleDef } from '../../catalogue/define'
import {
  accessWords,
  capabilityWords,
  changeWords,
  scopeWords,
  settingsOf,
  strengthWords,
} from '../../catalogue/entry-words'
import { BUILD_CHAIN } from '../../catalogue/named-conditions'
import { packOf } from '../../catalogue/pack/pack-of'
import { STRIDE } from '../../catalogue/stride'
import { themeOf } from '../../catalogue/themes'
import { told } from '../../ui/told'
import { Citations } from './citations'
import { PageLink } from './page-link'
import { ConditionWords, Facts, Letter, Row, RuleList, Section } from './page-parts'

type RulePageProps = { readonly rule: RuleDef; readonly catalogue: Catalogue }

/** A threat rule: when it is raised, how bad it is, what answers it, who would do it. */
export function RulePage({ rule, catalogue }: RulePageProps) {
  const { id, story, when, scope, reducedWhen, yieldsTo = [] } = rule
  const kinds = kindsOfRule(rule, catalogue)
  const stride = STRIDE.find(({ letter }) => letter === rule.stride)?.name
  const specific = yieldsTo.flatMap((other) => catalogue.rules.get(other) ?? [])
  return (
    <>
      <p>{story}</p>
      <Facts
        facts={[
          {
            label: text.kindOfThreat,
            value: (
              <span className="flex items-center gap-1.5">
                <Letter rule={rule} /> <span aria-hidden="true">{stride}</span>
              </span>
            ),
          },
          { label: text.rule, value: `${id}, ${themeWords(id, catalogue)}` },
          {
            label: text.appliesTo,
            value:
              kinds.length === 0 ? (
                scopeWords(rule)
              ) : (
                <Row>
                  {kinds.map((kind) => (
                    <PageLink id={kind.id} key={kind.id} section="kinds">
                      {kind.name}
                    </PageLink>
                  ))}
                </Row>
              ),
          },
        ]}
      />
      <Section title={text.raisedWhen}>
        <ConditionWords words={conditionWords(when, catalogue, scope)} />
        <BuildPlaces catalogue={catalogue} rule={rule} />
        <p className="mt-1 text-faint text-xs">{text.unansweredCounts}</p>
      </Section>
      <HowBad catalogue={catalogue} rule={rule} />
      <RuleMitigations catalogue={catalogue} rule={rule} />
      {reducedWhen && (
        <Section title={text.countsAsReducedWhen}>
          <ConditionWords words={conditionWords(reducedWhen, catalogue, scope)} />
        </Section>
      )}
      {specific.length > 0 && (
        <Section title={text.stepsBack}>
          <RuleList rules={specific.map((def) => ({ def }))} />
        </Section>
      )}
      <RuleAttackers catalogue={catalogue} rule={rule} />
      <Citations catalogue={catalogue} ids={rule.cites} />
    </>
  )
}

/** A pack is called by its name, a theme of ours is in the middle of a line. */
function themeWords(id: string, catalogue: Catalogue): string {
  return packOf(catalogue, id)?.name ?? inSentence(themeOf(id).name)
}

/** Which kinds the words “the places where models are built” stand for, where they are used. */
function BuildPlaces({ rule, catalogue }: RulePageProps) {
  if (!inOneLine(conditionWords(rule.when, catalogue, rule.scope)).includes(buildPlaces)) return null
  const kinds = BUILD_CHAIN.flatMap((id) => catalogue.kinds.get(id) ?? [])
  return (
    <p className="mt-1 text-faint text-xs">
      {told(
        text.modelsAreBuiltIn(
          kinds.map(({ id, name }) => (
            <PageLink id={id} key={id} section="kinds">
              {name}
            </PageLink>
          )),
        ),
      )}
    </p>
  )
}

function HowBad({ rule, catalogue }: RulePageProps) {
  const { likelihood, impact, modifiers = [], scope, reducedWhen } = rule
  const score = likelihood * impact
  const condition = ({ when }: Modifier) => inOneLine(conditionWords(when, catalogue, scope))
  const shared = sharedModifiers(rule, catalogue)
  return (
    <Section title={text.howBad}>
      <p>{text.scores(likelihood, impact, score, levelOf(score))}</p>
      {(modifiers.length + shared.length > 0 || reducedWhen) && (
        <ul className="mt-1 flex flex-col gap-1">
          {modifiers.map((modifier) => (
            <li key={modifier.why}>
              <ModifierLine modifier={modifier} when={text.whenCondition(condition(modifier))} />
            </li>
          ))}
          {shared.map((modifier) => (
            <li key={modifier.id}>
              <ModifierLine modifier={modifier} when={text.forEveryRule} />
            </li>
          ))}
          {reducedWhen && (
            <li>
              <strong className="font-semibold">{text.reducedLikelihood}</strong>{' '}
              <span className="text-muted text-xs">
                {text.whenCondition(inOneLine(conditionWords(reducedWhen, catalogue, scope)))}
              </span>
            </li>
          )}
        </ul>
      )}
    </Section>
  )
}

function ModifierLine({ modifier, when }: { readonly modifier: Modifier; readonly when: string }) {
  return told(
    text.modifier(
      <strong className="font-semibold">{changeWords(modifier)}</strong>,
      modifier.why,
      <span className="text-muted text-xs">{when}</span>,
    ),
  )
}

function RuleMitigations({ rule, catalogue }: RulePageProps) {
  const controls = controlsOfRule(rule, catalogue)
  return (
    <Section title={text.mitigations}>
      {controls.length === 0 && <p>{text.noneRemovesIt}</p>}
      {rule.residual && controls.length > 0 && <p>{text.theyReduceIt}</p>}
      <ul className="flex flex-col gap-1.5">
        {controls.map(({ def, strength }) => (
          <li key={def.id}>
            <PageLink id={def.id} section="mitigations">
              {def.name}
            </PageLink>{' '}
            <span className="text-muted text-xs">
              {[
                strengthWords(strength, rule),
                ...settingsOf(def, catalogue).map((set) => `${set.property}: ${set.value}`),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function RuleAttackers({ rule, catalogue }: RulePageProps) {
  const { capability, access } = rule.attacker
  return (
    <Section title={text.whoWouldDoIt}>
      <Facts
        facts={[
          { label: text.atLeast, value: capabilityWords(capability) },
          { label: text.withOneOf, value: access.map(accessWords).join('; ') },
          {
            label: text.suchAs,
            value: (
              <Row>
                {attackersOfRule(rule, catalogue).map(({ id, name }) => (
                  <PageLink id={id} key={id} section="attackers">
                    {name}
                  </PageLink>
                ))}
              </Row>
            ),
          },
        ]}
      />
    </Section>
  )
}
