import { type ReactNode, useEffect, useId, useRef } from 'react'
import * as text from '#text/catalogue'
import type { Catalogue } from '../../catalogue/define'
import { drawingOf } from '../../catalogue/icons'
import { packOf, packWords } from '../../catalogue/pack/pack-of'
import { type CataloguePage, turnBack } from '../../store/catalogue-page'
import { Button } from '../../ui/button'
import { Glyph } from '../../ui/icon'
import { SECTIONS } from './entries'
import { KindPage } from './kind-page'
import { AttackerPage, ControlPage, ReferencePage } from './other-pages'
import { RulePage } from './rule-page'

type PageViewProps = { readonly catalogue: Catalogue; readonly page: CataloguePage | null }

/** The page that is open, under its title; the focus goes to the title, so that a screen reader begins there. */
export function CataloguePageView({ catalogue, page }: PageViewProps) {
  if (!page) return <Overview catalogue={catalogue} />
  return <Page catalogue={catalogue} key={`${page.section} ${page.id}`} page={page} />
}

function Page({ catalogue, page }: { readonly catalogue: Catalogue; readonly page: CataloguePage }) {
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A dialog that is just about to open would not let it have the focus yet.
    const frame = requestAnimationFrame(() => title.current?.focus({ preventScroll: true }))
    return () => cancelAnimationFrame(frame)
  }, [])
  const { name, icon, body } = contentOf(page, catalogue)
  const pack = packOf(catalogue, page.id)
  return (
    <section
      aria-labelledby={id}
      className="h-full overflow-y-auto px-5 pb-6 focus-visible:-outline-offset-3"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to scroll by keyboard
      tabIndex={0}
    >
      <div className="sticky top-0 z-1 -mx-5 flex min-h-10 items-center gap-2 bg-panel px-3 pointer-coarse:min-h-12">
        <Button icon="chevron-left" onClick={turnBack} size="sm" variant="ghost">
          {text.back}
        </Button>
        <span className="text-faint text-xs">{SECTIONS.find((each) => each.id === page.section)?.label}</span>
      </div>
      <div className="max-w-prose break-words">
        <h3
          className="mb-2 flex items-start gap-2 font-semibold text-base outline-none"
          id={id}
          ref={title}
          tabIndex={-1}
        >
          {icon && <Glyph className="mt-1 shrink-0 text-muted" paths={icon} />}
          {name}
        </h3>
        {pack && (
          <p className="mb-2 w-fit rounded-full border border-line-strong px-2 text-muted text-xs leading-5">
            {text.fromPack(packWords(pack))}
          </p>
        )}
        {body}
      </div>
    </section>
  )
}

type Content = {
  readonly name: string
  readonly icon?: readonly string[] | undefined
  readonly body: ReactNode
}

function contentOf({ section, id }: CataloguePage, catalogue: Catalogue): Content {
  const kind = section === 'kinds' && catalogue.kinds.get(id)
  if (kind)
    return { name: kind.name, icon: drawingOf(kind), body: <KindPage catalogue={catalogue} kind={kind} /> }
  const rule = section === 'rules' && catalogue.rules.get(id)
  if (rule) return { name: rule.title, body: <RulePage catalogue={catalogue} rule={rule} /> }
  const control = section === 'mitigations' && catalogue.controls.get(id)
  if (control) return { name: control.name, body: <ControlPage catalogue={catalogue} control={control} /> }
  const attacker = section === 'attackers' && catalogue.attackers.get(id)
  if (attacker)
    return { name: attacker.name, body: <AttackerPage attacker={attacker} catalogue={catalogue} /> }
  const reference = section === 'references' && catalogue.references.get(id)
  if (reference)
    return { name: reference.title, body: <ReferencePage catalogue={catalogue} reference={reference} /> }
  return { name: id, body: <p>{text.noSuchEntry}</p> }
}

/** What there is to read, while nothing is open. */
function Overview({ catalogue }: { readonly catalogue: Catalogue }) {
  const { kinds, rules, controls, attackers, references, frameworks, packs } = catalogue
  const sizes = {
    kinds: kinds.size,
    rules: rules.size,
    controls: controls.size,
    attackers: attackers.size,
    references: references.size,
    frameworks: frameworks.size,
  }
  return (
    <div className="max-w-prose p-5 text-muted">
      <p>
        {text.overview(
          sizes,
          [...packs.values()].map(({ name }) => name),
        )}
      </p>
    </div>
  )
}
