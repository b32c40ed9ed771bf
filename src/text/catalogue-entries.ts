/**
 * What a language may say about the entries of the catalogue, by their ids. English stands in the catalogue itself, so
 * its tables are empty; whatever another language leaves out stays English.
 */

type Entries<Texts> = Readonly<Record<string, Partial<Texts>>>
type Words = Readonly<Record<string, string>>

type QuestionTexts = {
  readonly label: string
  readonly question: string
  readonly why: string
  /** What each answer is called. */
  readonly names: Words
  /** What each answer says about an element, as a clause that follows its name. */
  readonly clauses: Words
}

export type KindTexts = Entries<{
  readonly name: string
  /** The name in the middle of a sentence, as `noun-words.ts` of the language wants it. */
  readonly noun: string
  /** Instead of the English ones, in any number. */
  readonly calledBy: readonly string[]
  readonly description: string
}>
export type ZoneKindTexts = Entries<{
  readonly name: string
  readonly calledBy: readonly string[]
  readonly why: string
}>
export type PropertyTexts = Entries<
  QuestionTexts & {
    /** By kind or trait, where the property has words of its own for it. */
    readonly asks: Readonly<Record<string, Partial<QuestionTexts>>>
  }
>
export type RuleTexts = Entries<{
  readonly title: string
  readonly story: string
  /** In the order of the rule's own. */
  readonly modifiers: readonly { readonly why?: string }[]
}>
export type ControlTexts = Entries<{ readonly name: string; readonly summary: string }>
export type AttackerTexts = Entries<{
  readonly name: string
  readonly summary: string
  readonly motives: readonly string[]
}>
export type ModifierTexts = Entries<{ readonly why: string }>

type Named = { readonly name?: string }
export type TemplateTexts = Entries<{
  readonly name: string
  readonly summary: string
  readonly zones: Readonly<Record<string, Named>>
  readonly assets: Readonly<Record<string, Named>>
  /** In the order of the template's own. */
  readonly flows: readonly Named[]
}>
