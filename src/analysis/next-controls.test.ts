import { describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue/catalogue'
import { seedSample } from '../catalogue/templates/seed-sample'
import { buildTemplate } from '../catalogue/templates/template'
import { emptyModel, newAsset } from '../model/model'
import { analyse } from './engine'
import { nextControls } from './next-controls'
import { allThreats, isOpen } from './threat'
import { withControl } from './with-control'

const sample = buildTemplate(seedSample, { id: 's', now: '2026-01-01T00:00:00Z' })
const openRisk = (model: typeof sample) =>
  allThreats(analyse(model, catalogue))
    .filter(isOpen)
    .reduce((sum, { risk }) => sum + risk.score, 0)

describe('nextControls', () => {
  it('promises exactly what happens when the mitigation is placed', () => {
    const found = nextControls(sample, catalogue)
    expect(found.length).toBeGreaterThan(5)
    const before = openRisk(sample)
    for (const { control, places, gain } of found) {
      expect(before - openRisk(withControl(sample, places, control.id)), control.id).toBe(gain)
    }
  })

  it('puts the greatest gain first and counts what it answers', () => {
    const found = nextControls(sample, catalogue)
    expect(found.map(({ gain }) => gain)).toEqual(found.map(({ gain }) => gain).sort((a, b) => b - a))
    const [best] = found
    const after = best && analyse(withControl(sample, best.places, best.control.id), catalogue)
    for (const key of best?.answers ?? [])
      expect(after?.byKey.get(key)?.status ?? 'gone').not.toBe('confirmed')
  })

  it('offers whole-system mitigations for the whole system, and nothing that somebody spoke about', () => {
    const found = nextControls(sample, catalogue)
    expect(found.some(({ places }) => places[0] === 'system')).toBe(true)
    const answered = { ...sample, info: { ...sample.info, controls: { 'C-AI-IR': 'absent' as const } } }
    expect(nextControls(answered, catalogue).some(({ control }) => control.id === 'C-AI-IR')).toBe(false)
  })

  it('has nothing to offer where nothing is open', () => {
    const quiet = { ...emptyModel('m', 'M', ''), assets: { u: newAsset('external-entity', 'Someone') } }
    expect(nextControls(quiet, catalogue)).toEqual([])
  })
})
