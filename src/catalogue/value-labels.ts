/** What an answer is called on screen. */

import * as text from '#text/kind-groups'
import { askedOfKind } from './asked-of-kind'
import type { Catalogue, PropertyDef } from './define'
import { kindOf } from './kind-groups'
import { known } from './known-properties'

/**
 * The name of a property's value, as a list of answers shows it.
 * `on` tells asset properties from flow properties where both have the id. Values that nobody named are
 * shown in plain words made from their id.
 */
export function valueLabel(
  property: string,
  value: string | boolean,
  on: 'asset' | 'flow' = 'asset',
): string {
  return nameOfValue(propertyOf(property, on, known), value)
}

/** The same for a property at hand. */
export function nameOfValue(property: PropertyDef | undefined, value: string | boolean): string {
  if (value === 'unknown') return text.notAnswered
  const id = String(value)
  return property?.names?.[id] ?? readable(id)
}

/** A property by id: the asset's or the flow's where both have one of that id, else whichever has it. */
export function propertyOf(
  id: string,
  on: 'asset' | 'flow',
  { properties, flowProperties }: Pick<Catalogue, 'properties' | 'flowProperties'>,
): PropertyDef | undefined {
  const own = on === 'flow' ? flowProperties : properties
  const other = on === 'flow' ? properties : flowProperties
  return own.get(id) ?? other.get(id)
}

/** A property of assets in the words for the kind with that id. */
export function propertyOfKind(
  id: string,
  kind: string,
  askable: Pick<Catalogue, 'kinds' | 'properties' | 'flowProperties'>,
): PropertyDef | undefined {
  const def = propertyOf(id, 'asset', askable)
  return def && askedOfKind(def, kindOf(askable, kind))
}

function readable(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
