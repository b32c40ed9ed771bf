import { describe, expect, it } from 'vitest'
import { boundaryBetween, crossingOf } from './crossing'
import { boxes } from './geometry'
import { emptyModel, type Model, newAsset, newZone } from './model'
import { route } from './route'

const model: Model = {
  ...emptyModel('m', 'Test', '2026-01-01T00:00:00Z'),
  zones: {
    net: newZone('internet', 'Internet'),
    cloud: newZone('dmz', 'Cloud'),
    in: newZone('data', 'In', 'cloud'),
  },
  assets: {
    user: newAsset('end-user', 'User', 'net'),
    free: newAsset('end-user', 'Free'),
    api: newAsset('public-api', 'API', 'cloud'),
    db: newAsset('training-data', 'Data', 'in'),
  },
  places: {
    net: { x: 0, y: 0, w: 240, h: 200 },
    cloud: { x: 400, y: 0, w: 800, h: 400 },
    in: { x: 300, y: 40, w: 300, h: 200 },
    user: { x: 20, y: 60 },
    api: { x: 40, y: 60 },
    db: { x: 40, y: 60 },
    free: { x: 0, y: 500 },
  },
}

describe('boundaryBetween', () => {
  it('names the outermost zone that the flow enters, else the one it leaves', () => {
    expect(boundaryBetween(model, 'user', 'db')).toEqual({ zone: 'cloud', inwards: true })
    expect(boundaryBetween(model, 'api', 'db')).toEqual({ zone: 'in', inwards: true })
    expect(boundaryBetween(model, 'db', 'api')).toEqual({ zone: 'in', inwards: false })
    expect(boundaryBetween(model, 'db', 'free')).toEqual({ zone: 'cloud', inwards: false })
    expect(boundaryBetween(model, 'free', 'free')).toBeNull()
  })
})

describe('crossingOf', () => {
  it('lies on the edge of the zone, in the direction of the flow', () => {
    const all = boxes(model)
    const [user, api, cloud] = [all.get('user'), all.get('api'), all.get('cloud')]
    if (!user || !api || !cloud) throw new Error('The fixture has lost a box')
    const entering = crossingOf(route(user, api, 0), cloud, true)
    expect(entering?.at.x).toBeCloseTo(400, 0)
    expect(entering?.at.y).toBeCloseTo(90, 0)
    expect(entering?.angle).toBeCloseTo(0)
    const leaving = crossingOf(route(api, user, 0), cloud, false)
    expect(leaving?.at.x).toBeCloseTo(400, 0)
    expect(Math.abs(leaving?.angle ?? 0)).toBeCloseTo(180)
  })

  it('is nothing when the line never passes the edge', () => {
    const all = boxes(model)
    const [api, db, net] = [all.get('api'), all.get('db'), all.get('net')]
    if (!api || !db || !net) throw new Error('The fixture has lost a box')
    expect(crossingOf(route(api, db, 0), net, true)).toBeNull()
  })
})
