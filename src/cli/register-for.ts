import { analyse } from '../analysis/engine'
import { type Register, registerOf } from '../analysis/register'
import { catalogueOf } from '../catalogue/pack/model-catalogue'
import type { Model } from '../model/model'

/** The register of a model, by the catalogue that it brings along. */
export function registerFor(model: Model): Register {
  const catalogue = catalogueOf(model)
  return registerOf(model, analyse(model, catalogue), catalogue)
}
