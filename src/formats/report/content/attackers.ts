import { names } from '#text/locale'
import * as text from '#text/report-threats'
import type { AttackPath } from '../../../analysis/attack/attack-path'
import { type AttackView, entriesByAsset } from '../../../analysis/attack/attack-view'
import { storyOf } from '../../../analysis/attack/story'
import { capabilityWords } from '../../../catalogue/entry-words'
import { type Block, say, tableOr, type Words } from '../blocks'
import { factText } from '../fact-text'
import type { Findings } from '../findings'
import { anchorOf, isDetailed, shortList } from '../words'

/** So many attackers are told about one by one, those with the easiest ways first. */
const TOLD = 4

/** Who could attack, what each can get to, and how it might happen. */
export function attackerBlocks(findings: Findings, withDetails: boolean): readonly Block[] {
  const { attackers, nobody } = findings
  const views = attackers.flatMap(({ view }) => (view ? [view] : []))
  const able = views
    .filter(({ paths }) => paths.length > 0)
    .sort((a, b) => (b.paths[0]?.ease ?? 0) - (a.paths[0]?.ease ?? 0))
  return [
    tableOr(
      text.nobodyIsInScope,
      text.attackersInScope,
      [text.attacker, text.motives, text.capability, text.entersAt, text.reaches, text.crownJewels],
      views.map(profile),
    ),
    leftOut(findings),
    ...(nobody.size > 0
      ? [
          {
            type: 'text',
            words: say(text.nobodyCan(nobody.size)),
          } as const,
        ]
      : []),
    { type: 'heading', text: text.howItMightHappen },
    ...(able.length === 0
      ? [{ type: 'text', words: say(text.noWay) } as const]
      : able.slice(0, TOLD).flatMap((view) => told(view, findings, withDetails))),
  ]
}

function profile(view: AttackView): readonly Words[] {
  const { attacker, reached, reachable, jewels } = view
  const reachableNames = shortList(reachable.map(({ square }) => square.asset.name))
  const entries = entriesByAsset(view).map(({ square }) => square.asset.name)
  return [
    [{ text: attacker.name, strong: true }, { text: ` ${attacker.summary}` }],
    say(names(attacker.motives)),
    say(capabilityWords(attacker.capability)),
    say(shortList(entries) || text.nowhere),
    say(text.assets(reached.length)),
    say([text.jewelsOf(reachable.length, jewels.length), reachableNames].filter(Boolean).join(': ')),
  ]
}

function leftOut({ attackers }: Findings): Block {
  const out = attackers.filter(({ view }) => view === null).map(({ attacker }) => attacker.name)
  const words = out.length > 0 ? text.notInScope(names(out)) : text.nobodyLeftOut
  return { type: 'text', words: say(words) }
}

function told(view: AttackView, findings: Findings, withDetails: boolean): readonly Block[] {
  const [path] = view.paths
  if (!path) return []
  const story = storyOf(path, view.attacker)
    .map((parts) => factText({ parts }))
    .join(' ')
  return [
    {
      type: 'facts',
      facts: [
        {
          term: view.attacker.name,
          words: [{ text: story }, { text: ` (${path.word})`, quiet: true }],
        },
        { term: text.threatsOnTheWay, words: steps(path, findings, withDetails) },
        ...(view.chokes.length > 0
          ? [
              {
                term: text.mostWaysPassThrough,
                words: say(
                  names(
                    view.chokes.map(
                      ({ name, paths }) => `${name} (${text.pathsOf(paths, view.paths.length)})`,
                    ),
                  ),
                ),
              },
            ]
          : []),
      ],
    },
  ]
}

function steps({ threats }: AttackPath, { register }: Findings, withDetails: boolean): Words {
  const isTold = (key: string) => {
    const row = register.byKey.get(key)
    return withDetails && row !== undefined && isDetailed(row)
  }
  return threats.flatMap(({ title, key, element }, index) => [
    ...(index > 0 ? [{ text: ' → ' }] : []),
    isTold(key) ? { text: title, href: `#${anchorOf(key)}` } : { text: title },
    { text: ` ${text.onElement(element.name)}` },
  ])
}
