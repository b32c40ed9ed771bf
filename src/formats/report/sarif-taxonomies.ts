import type { RegisterRow } from '../../analysis/register'
import { byFramework } from '../../catalogue/cross-links'
import type { Catalogue } from '../../catalogue/define'
import { isWebAddress } from '../../model/decision'

/** The published lists that some threats cite, each with the entries that are cited. */
export type Taxonomies = ReturnType<typeof sarifTaxonomies>

/** Taxonomies in the order of the frameworks; `relationsOf` points from a rule to the entries that it cites. */
export function sarifTaxonomies(rows: readonly RegisterRow[], catalogue: Catalogue) {
  const cited = new Set(rows.flatMap((row) => citesOf(row, catalogue)))
  const references = [...cited].sort().flatMap((id) => catalogue.references.get(id) ?? [])
  const groups = byFramework(references, catalogue)
  const places = new Map(
    groups.flatMap(({ framework, references: taxa }, at) =>
      taxa.map(({ id }, index) => [id, { index, component: { name: framework.short, index: at } }] as const),
    ),
  )
  return {
    components: groups.map(({ framework, references: taxa }) => ({
      name: framework.short,
      fullName: `${framework.name}, ${framework.edition}`,
      version: framework.edition,
      informationUri: framework.url,
      shortDescription: { text: framework.name },
      isComprehensive: false,
      taxa: taxa.map(({ id, title, url }) => ({
        id,
        name: title,
        shortDescription: { text: title },
        ...(url && isWebAddress(url) ? { helpUri: url } : {}),
      })),
    })),
    relationsOf: (cites: readonly string[]) =>
      cites.flatMap((id) => {
        const place = places.get(id)
        if (!place) return []
        const target = { id, index: place.index, toolComponent: place.component }
        return [{ target, kinds: ['relevant'] }]
      }),
  }
}

/** What the rule of a threat cites; of an own threat what people wrote. */
function citesOf({ threat, own }: RegisterRow, { rules }: Catalogue): readonly string[] {
  return (threat ? rules.get(threat.rule)?.cites : own?.references) ?? []
}
