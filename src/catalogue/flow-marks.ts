import type { Flow } from '../model/model'

/** The protections of a flow that the drawing shows as small marks. */
export type FlowMarks = { readonly lock: boolean; readonly key: boolean; readonly twoWay: boolean }

/** Protocols that encrypt unless somebody says otherwise. */
const ENCRYPTING = new Set(['https', 'grpc'])
const AUTHENTICATING = new Set(['shared-secret', 'token', 'mutual'])

/** Lock: encrypted, by its own answer or by its protocol. Key: the two ends prove who they are. */
export function flowMarks({ props }: Flow): FlowMarks {
  const { encrypted, authentication, protocol, twoWay } = props
  const answered = encrypted === 'yes' || encrypted === 'no'
  return {
    lock: answered ? encrypted === 'yes' : typeof protocol === 'string' && ENCRYPTING.has(protocol),
    key: typeof authentication === 'string' && AUTHENTICATING.has(authentication),
    twoWay: twoWay === true,
  }
}
