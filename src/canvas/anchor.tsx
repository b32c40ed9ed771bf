/**
 * Where flows are tied to a card. React Flow looks for an element of these classes in every node that it measures;
 * its own Handle would listen to its store from each card, though nothing here is ever pulled from it.
 */
export function Anchor() {
  return <div className="react-flow__handle source asset-anchor" data-handlepos="right" />
}
