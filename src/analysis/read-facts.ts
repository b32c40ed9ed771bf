import * as text from '#text/facts'
import type { Asset, Controls, Id, Model } from '../model/model'
import { own } from '../model/own'
import { answered, inPlace, NOBODY, withControls } from './effective'
import type { AssetFacts, Facts, ZoneFacts } from './facts'
import type { Program } from './program'
import { readFlows } from './read-flows'

/**
 * Reads a model into facts. With the facts of an earlier model, every element whose row, zone and whole-system
 * controls are the same keeps its object, so that comparing objects tells what changed.
 */
export function readFacts(model: Model, program: Program, before?: Facts): Facts {
  const system = readSystem(model.info.controls, before)
  const kept = before?.system === system.system ? before : undefined
  const assets = readAssets(model, program, system.inPlace, before, kept)
  const { flows, flowsById } = readFlows(model, program, assets.byId, system.inPlace, before, kept)
  const { inPlace, absent } = system
  return {
    model,
    assets: assets.list,
    assetsById: assets.byId,
    flows,
    flowsById,
    system: system.system,
    inPlace,
    absent,
  }
}

const NONE: ReadonlySet<string> = new Set()

/** The same system without anything that controls in place bring about. */
export function bareFacts(facts: Facts): Facts {
  const assets = facts.assets.map((asset) => asset?.bare ?? asset)
  const flows = facts.flows.map((flow) => flow.bare ?? flow)
  return {
    model: facts.model,
    assets,
    assetsById: new Map(assets.flatMap((asset) => (asset ? [[asset.id, asset]] : []))),
    flows,
    flowsById: new Map(flows.map((flow) => [flow.id, flow])),
    system: facts.system,
    inPlace: NONE,
    absent: facts.absent,
  }
}

type System = Pick<Facts, 'system' | 'inPlace' | 'absent'>

function readSystem(controls: Controls, before?: Facts): System {
  if (before && sameAnswers(before.system, controls)) return before
  return { system: controls, inPlace: withState(controls, 'in-place'), absent: withState(controls, 'absent') }
}

function sameAnswers(a: Controls, b: Controls): boolean {
  if (a === b) return true
  const ids = Object.keys(a)
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === own(b, id))
}

function withState(controls: Controls, state: Controls[string]): ReadonlySet<string> {
  return new Set(Object.keys(controls).filter((id) => controls[id] === state))
}

type Assets = { readonly list: (AssetFacts | null)[]; readonly byId: Map<Id, AssetFacts> }

/** `before` gives the slots, `kept` the objects; the second is missing when the whole-system controls changed. */
function readAssets(
  model: Model,
  program: Program,
  system: ReadonlySet<string>,
  before: Facts | undefined,
  kept: Facts | undefined,
): Assets {
  const list: (AssetFacts | null)[] = new Array(before?.assets.length ?? 0).fill(null)
  const byId = new Map<Id, AssetFacts>()
  const zones = zoneReader(model, program)
  const settled = kept?.model.zones === model.zones ? kept.assetsById : undefined
  for (const id of Object.keys(model.assets)) {
    const row = own(model.assets, id)
    if (!row) continue
    const last = settled?.get(id)
    if (last?.row === row) {
      list[last.slot] = last
      byId.set(id, last)
      continue
    }
    const old = before?.assetsById.get(id)
    const slot = old?.slot ?? list.length
    const kind = program.kind(row.kind)
    const read = zones(row.zone ?? kind.defaultZone)
    const zone = old && sameZone(old.zone, read) ? old.zone : read
    const same = kept && old && old.row === row && old.zone === zone
    const asset = same ? old : readAsset(id, row, slot, zone, program, system)
    list[slot] = asset
    byId.set(id, asset)
  }
  return { list, byId }
}

function readAsset(
  id: Id,
  row: Asset,
  slot: number,
  zone: ZoneFacts,
  program: Program,
  system: ReadonlySet<string>,
): AssetFacts {
  const kind = program.kind(row.kind)
  const defs = program.catalogue.properties
  const controls = inPlace(row.controls, system)
  const { props, bare, setBy } = withControls(
    answered(row.props, program.defaults(kind), defs),
    controls,
    program.seats(kind),
    defs,
    program,
  )
  const name = row.name.trim() || kind.name
  if (setBy.size === 0) return { id, row, slot, name, kind, zone, props, setBy, controls, bare: null }
  const plain = { id, row, slot, name, kind, zone, props: bare, setBy: NOBODY, controls, bare: null }
  return { id, row, slot, name, kind, zone, props, setBy, controls, bare: plain }
}

function sameZone(a: ZoneFacts, b: ZoneFacts): boolean {
  return (
    a === b ||
    (a.key === b.key && a.kind === b.kind && a.trust === b.trust && a.name === b.name && a.drawn === b.drawn)
  )
}

/** Looks zones up by key; a key that no zone has stands for an undrawn zone of the kind with that id. */
function zoneReader(model: Model, program: Program): (key: string) => ZoneFacts {
  const known = new Map<string, ZoneFacts>()
  return (key) => {
    const old = known.get(key)
    if (old) return old
    const row = own(model.zones, key)
    const kindId = row?.kind ?? key
    const kind = program.catalogue.zoneKinds.get(kindId)
    const zone: ZoneFacts = {
      key,
      kind: kindId,
      name: row?.name.trim() || kind?.name || text.unknownZone,
      trust: row?.trust ?? kind?.trust ?? UNKNOWN_TRUST,
      drawn: row !== undefined,
    }
    known.set(key, zone)
    return zone
  }
}

/** Where nothing is known about a zone it is taken for an ordinary inner network. */
const UNKNOWN_TRUST = 3
