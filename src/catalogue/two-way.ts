import type { PropValue } from '../model/model'

/** Protocols in which whoever asks gets content back. */
const REQUEST_RESPONSE: ReadonlySet<unknown> = new Set(['https', 'http', 'grpc', 'websocket', 'database'])

/** Whether a flow starts two-way when a person says that this is its protocol (decision 12). */
export function startsTwoWay(protocol: PropValue | undefined): boolean {
  return REQUEST_RESPONSE.has(protocol)
}
