import { useMemo, useState } from 'react'
import * as text from '#text/risk'
import {
  COVERAGE_FRAMEWORKS,
  type Coverage,
  coverage,
  stageCoverage,
  strideCoverage,
} from '../../analysis/coverage'
import type { Register } from '../../analysis/register'
import type { Catalogue } from '../../catalogue/define'
import { documentStore } from '../../store/document'
import { Icon } from '../../ui/icon'
import { useCatalogue } from '../use-catalogue'
import { CoverageItems } from './coverage-items'
import { CoverageCounts, CoverageLegend } from './coverage-state'
import { StrideGrid } from './stride-grid'

/** What was looked at, list by list: open, answered, or nothing of it applies here. */
export function CoveragePage({ register }: { readonly register: Register }) {
  const catalogue = useCatalogue()
  if (!catalogue) return <p className="text-muted">{text.loadingTheLists}</p>
  return <Frameworks catalogue={catalogue} register={register} />
}

type Framework = { readonly id: string; readonly name: string; readonly coverage: Coverage }

function Frameworks({ register, catalogue }: { readonly register: Register; readonly catalogue: Catalogue }) {
  const frameworks = useMemo(() => frameworksOf(register, catalogue), [register, catalogue])
  return (
    <>
      <CoverageLegend />
      <ul className="flex flex-col gap-1.5">
        {frameworks.map((framework) => (
          <FrameworkRow framework={framework} key={framework.id} register={register} />
        ))}
      </ul>
    </>
  )
}

function frameworksOf(register: Register, catalogue: Catalogue): readonly Framework[] {
  const { model } = documentStore.getState()
  const nameOf = (id: string) => OWN_NAMES[id] ?? catalogue.frameworks.get(id)?.short ?? id
  return [
    { id: 'stride', name: text.strideElement, coverage: strideCoverage(model, register) },
    { id: 'stage', name: text.stageOfTheLifecycle, coverage: stageCoverage(model, register, catalogue) },
    ...COVERAGE_FRAMEWORKS.map((id) => ({
      id,
      name: nameOf(id),
      coverage: coverage(register, catalogue, id),
    })),
  ]
}

const OWN_NAMES: Readonly<Record<string, string>> = {
  'atlas-tactics': text.atlasTactics,
  atlas: text.atlasTechniques,
  'nist-aml': text.nistTaxonomy,
}

type RowProps = { readonly framework: Framework; readonly register: Register }

function FrameworkRow({ framework, register }: RowProps) {
  const { id, name, coverage: found } = framework
  const [open, setOpen] = useState(false)
  return (
    <li className="rounded-card border border-line bg-raised">
      <h3>
        <button
          aria-expanded={open}
          className="flex min-h-9 w-full flex-wrap items-center gap-x-2 rounded-card px-2.5 py-1.5 text-left pointer-coarse:min-h-11 hover:bg-sunken"
          onClick={() => setOpen(!open)}
          type="button"
        >
          <Icon className="shrink-0 text-muted" name={open ? 'chevron-down' : 'chevron-right'} size={14} />
          <span className="min-w-0 flex-1 font-semibold">{name}</span>
          <CoverageCounts byState={found.byState} />
        </button>
      </h3>
      {open && (
        <div className="border-line border-t p-2">
          {id === 'stride' ? (
            <StrideGrid coverage={found} register={register} />
          ) : (
            <CoverageItems items={found.items} plain={id === 'stage'} register={register} />
          )}
        </div>
      )}
    </li>
  )
}
