import { startsTwoWay } from '../catalogue/two-way'
import type { Tx } from '../model/edit'
import type { Id, PropValue } from '../model/model'
import { own } from '../model/own'

/**
 * Before a flow gets another protocol: one that asks and answers makes it two-way unless somebody said whether it
 * is, and takes that along when it leaves. Written into the flow, so that it is seen, saved and can be changed.
 */
export function followProtocol(tx: Tx, id: Id, protocol: PropValue | undefined): void {
  const flow = own(tx.model.flows, id)
  if (!flow) return
  const before = own(flow.props, 'protocol')
  const twoWay = own(flow.props, 'twoWay')
  if (before === protocol) return
  if (startsTwoWay(protocol)) {
    if (twoWay === undefined) tx.setIn('flows', id, 'props', 'twoWay', true)
  } else if (twoWay === true && startsTwoWay(before)) {
    tx.setIn('flows', id, 'props', 'twoWay', undefined)
  }
}
