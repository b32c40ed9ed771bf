import { memo, useRef } from 'react'
import { keepList } from './cache'
import { levelOf } from './flow-edge'
import { worstOf } from './marks'
import type { FlowEdge } from './scene'

/** So many flows share a group: a drag changes few, and the other groups need no look. */
const GROUP = 50

/** All flows as one line each, for views in which no more of them could be told. */
export function FarFlows({ edges }: { readonly edges: readonly FlowEdge[] }) {
  const groups = useRef<FlowEdge[][]>([])
  const count = Math.ceil(edges.length / GROUP)
  groups.current = Array.from({ length: count }, (_, i) =>
    keepList(groups.current[i] ?? [], edges.slice(i * GROUP, (i + 1) * GROUP)),
  )
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: each line has its own name
    <svg className="far-flows" height="1" width="1">
      {groups.current.map((group, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is nothing but its place in the list
        <Lines edges={group} key={i} />
      ))}
    </svg>
  )
}

/** Flows as one line each. */
export const Lines = memo(function Lines({ edges }: { readonly edges: readonly FlowEdge[] }) {
  return edges.map((edge) => <Line edge={edge} key={edge.id} />)
})

const Line = memo(function Line({ edge }: { readonly edge: FlowEdge }) {
  const { data, ariaLabel } = edge
  if (!data) return null
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a path is not interactive
    <path
      aria-label={ariaLabel}
      className="flow flow-line"
      d={data.route.path}
      data-emphasis={data.emphasis}
      data-level={levelOf(data)}
      data-worst={worstOf(data)}
      data-out-of-scope={data.outOfScope || undefined}
      role="img"
    />
  )
})
