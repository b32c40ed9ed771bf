import { describe, expect, it } from 'vitest'
import { fitted, resized, revealed } from './view'

const size = { width: 1000, height: 800 }

describe('fitted', () => {
  it('puts the drawing in the middle, never larger than life', () => {
    expect(fitted({ x: 100, y: 100, w: 200, h: 100 }, size)).toEqual({ x: 300, y: 250, zoom: 1 })
    const { zoom, x, y } = fitted({ x: 0, y: 0, w: 3000, h: 1000 }, size)
    expect(zoom).toBeCloseTo((1000 - 64) / 3000)
    expect(x).toBeCloseTo(32)
    expect(y + 500 * zoom).toBeCloseTo(400)
  })

  it('keeps away from what stands at the bottom', () => {
    const tall = { x: 0, y: 50, w: 100, h: 2000 }
    const { zoom, y } = fitted(tall, size)
    expect(y + 50 * zoom).toBeCloseTo(32)
    expect(y + 2050 * zoom).toBeCloseTo(800 - 60)
  })

  it('stays within the zoom that the canvas allows', () => {
    expect(fitted({ x: 0, y: 0, w: 90_000, h: 10 }, size).zoom).toBe(0.1)
  })
})

describe('revealed', () => {
  const still = { x: 0, y: 0, zoom: 1 }

  it('stays when everything is in view', () => {
    expect(revealed({ x: 100, y: 100, w: 168, h: 60 }, still, size)).toEqual(still)
  })

  it('moves just far enough, on each axis alone', () => {
    expect(revealed({ x: 1200, y: 100, w: 168, h: 60 }, still, size)).toEqual({ x: -400, y: 0, zoom: 1 })
    expect(revealed({ x: 100, y: -300, w: 168, h: 60 }, still, size)).toEqual({ x: 0, y: 332, zoom: 1 })
  })

  it('fits what is larger than the view', () => {
    expect(revealed({ x: 0, y: 0, w: 2000, h: 100 }, still, size).zoom).toBeLessThan(1)
  })
})

describe('resized', () => {
  const all = { x: 0, y: 0, w: 2000, h: 900 }
  const wider = { width: 1300, height: 800 }

  it('fits again what was fitted', () => {
    expect(resized(fitted(all, size), size, wider, all, null)).toEqual(fitted(all, wider))
  })

  it('else keeps the middle in the middle', () => {
    expect(resized({ x: 40, y: 7, zoom: 2 }, size, wider, all, null)).toEqual({ x: 190, y: 7, zoom: 2 })
  })

  it('does not push what is selected out of view', () => {
    const held = { x: 780, y: 100, w: 168, h: 60 }
    const narrow = { width: 700, height: 800 }
    const still = { x: 0, y: 0, zoom: 1 }
    const view = resized(still, size, narrow, all, held)
    expect(view).toEqual({ x: 700 - 32 - 948, y: 0, zoom: 1 })
    expect(resized(still, size, narrow, all, { ...held, x: 1200 }).x).toBe(-150)
  })
})
