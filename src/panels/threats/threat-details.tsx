import type { ReactNode } from 'react'
import * as text from '#text/threat-card'
import type { Threat } from '../../analysis/threat'
import { ownIdOf } from '../../model/own-threat'
import { openCatalogue } from '../../store/catalogue-page'
import { tip } from '../../ui/tip'
import { useCatalogue } from '../use-catalogue'
import { Because } from './because'
import { ControlList } from './control-list'
import { GoneWhen } from './gone-when'
import { HowBad } from './how-bad'
import { OwnActions } from './own-actions'
import { QuestionForm } from './question-form'
import { References } from './references'
import { ThreatDecision } from './threat-decision'

type SectionProps = { readonly title: string; readonly children: ReactNode }

function Section({ title, children }: SectionProps) {
  return (
    <section>
      <h4 className="mb-1 font-semibold text-muted text-xs">{title}</h4>
      {children}
    </section>
  )
}

/** Everything one click deeper: why, how, how bad, what is not known, what helps, where to read on. */
export function ThreatDetails({ threat }: { readonly threat: Threat }) {
  const rule = useCatalogue()?.rules.get(threat.rule)
  const { questions } = threat
  return (
    <div className="mt-2 flex flex-col gap-3 sm:pl-7">
      {threat.own ? (
        <OwnActions id={ownIdOf(threat.key) ?? ''} row={threat.own} />
      ) : (
        <Because facts={threat.because} />
      )}
      {!threat.own && <GoneWhen threat={threat} />}
      {questions.length > 0 && (
        <Section title={questions.length === 1 ? text.toConfirm : text.toConfirmQuestions(questions.length)}>
          <div className="flex flex-col gap-2.5">
            {questions.map((question) => (
              <QuestionForm
                key={`${question.element} ${question.property}`}
                question={question}
                where={question.element !== threat.element.id}
              />
            ))}
          </div>
        </Section>
      )}
      <Section title={text.mitigations}>
        <ControlList threat={threat} />
      </Section>
      <Section title={text.decision}>
        <ThreatDecision threat={threat} />
      </Section>
      <Story story={threat.own?.story ?? rule?.story ?? ''} />
      <Section title={text.howBad}>
        <HowBad threat={threat} />
      </Section>
      <footer className="flex flex-col gap-1.5">
        <References ids={threat.references} />
        {rule && <RuleLink rule={threat.rule} />}
      </footer>
    </div>
  )
}

function Story({ story }: { readonly story: string }) {
  if (story === '') return null
  return (
    <Section title={text.howItWouldHappen}>
      <p className="whitespace-pre-wrap">{story}</p>
    </Section>
  )
}

function RuleLink({ rule }: { readonly rule: string }) {
  return (
    <p className="text-[11px] text-faint">
      <a
        className="inline-flex min-h-6 items-center rounded-sm underline decoration-line-strong underline-offset-2 pointer-coarse:min-h-11 pointer-coarse:min-w-11 hover:text-ink"
        href={`#${rule}`}
        onClick={(event) => {
          event.preventDefault()
          openCatalogue({ section: 'rules', id: rule })
        }}
        {...tip(text.readThisRule)}
      >
        {text.ruleId(rule)}
      </a>
    </p>
  )
}
