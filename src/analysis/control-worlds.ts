import type { Asset, ControlState, Controls, Flow, Id, Model } from '../model/model'

/** The model as if no control were in place; the very same object when none is. */
export const withoutControls: (model: Model) => Model = inWorldWhere('in-place', null)

/** The model as if every planned control were in place; the very same object when none is planned. */
export const withPlanned: (model: Model) => Model = inWorldWhere('planned', 'in-place')

/** Every control in one state taken to another, or away. */
function inWorldWhere(state: ControlState, instead: ControlState | null): (model: Model) => Model {
  const turn = remembered((controls: Controls): Controls => {
    const entries = Object.entries(controls)
    if (!entries.some(([, is]) => is === state)) return controls
    return Object.fromEntries(
      entries.flatMap(([id, is]) => (is !== state ? [[id, is]] : instead ? [[id, instead]] : [])),
    )
  })
  const turnAsset = remembered((row: Asset): Asset => {
    const controls = turn(row.controls)
    return controls === row.controls ? row : { ...row, controls }
  })
  const turnFlow = remembered((row: Flow): Flow => {
    const controls = turn(row.controls)
    return controls === row.controls ? row : { ...row, controls }
  })
  return (model) => {
    const assets = mapRows(model.assets, turnAsset)
    const flows = mapRows(model.flows, turnFlow)
    const controls = turn(model.info.controls)
    const same = assets === model.assets && flows === model.flows && controls === model.info.controls
    return same ? model : { ...model, assets, flows, info: { ...model.info, controls } }
  }
}

type Table<Row> = Readonly<Record<Id, Row>>

function mapRows<Row>(table: Table<Row>, turn: (row: Row) => Row): Table<Row> {
  if (Object.values(table).every((row) => turn(row) === row)) return table
  return Object.fromEntries(Object.entries(table).map(([id, row]) => [id, turn(row)]))
}

/** The same object for the same object, so that an analyser sees only what changed since it saw the model before. */
function remembered<Value extends object>(turn: (value: Value) => Value): (value: Value) => Value {
  const known = new WeakMap<Value, Value>()
  return (value) => {
    const old = known.get(value)
    if (old) return old
    const next = turn(value)
    known.set(value, next)
    return next
  }
}
