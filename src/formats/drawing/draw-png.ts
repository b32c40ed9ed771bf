/** The diagram as pixels. The only file here that needs a page: an image and a canvas, both never shown. */

import * as text from '#text/formats'
import type { Model } from '../../model/model'
import type { WriteOptions } from '../format'
import { drawSvg, pictureSize } from './draw-svg'
import { PictureTooLarge, safeScale, scaleForSide } from './picture-size'
import { finishPng } from './png-model'

/**
 * A PNG of the whole diagram. Throws `PictureTooLarge` when a scale above 1 is more than can be drawn; at 1 the
 * picture is made smaller instead, so that there is always one to take away.
 */
export async function drawPng(model: Model, options: WriteOptions = {}): Promise<Blob> {
  const wanted = Math.min(Math.max(Math.round(options.scale ?? 1), 1), 4)
  const { embed = false, ...look } = options
  const size = pictureSize(model, look)
  const first = scaleForSide(size, wanted)
  if (first < wanted && first >= 1) throw new PictureTooLarge(size, wanted, first)
  for (const scale of new Set([first, safeScale(size, wanted)])) {
    const blob = await paint(await loadSvg(drawSvg(model, { ...look, scale })))
    if (!blob) continue
    if (scale < first && wanted > 1) throw new PictureTooLarge(size, wanted, Math.max(scale, 1))
    const bytes = new Uint8Array(await blob.arrayBuffer())
    return new Blob([await finishPng(bytes, scale, embed ? model : null)], { type: 'image/png' })
  }
  throw new Error(text.noRoomForPicture)
}

/** Loads the picture as an image. Its address is a `data:` one, as a `blob:` one taints the canvas in Safari. */
function loadSvg(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error(text.pictureNotDrawn))
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  })
}

/** The image as PNG, or null when the canvas is too large: some browsers refuse, others leave it blank. */
async function paint(image: HTMLImageElement): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  try {
    const context = canvas.getContext('2d')
    if (!context) return null
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const middle = context.getImageData(canvas.width >> 1, canvas.height >> 1, 1, 1)
    const isBlank = middle.data[3] === 0
    return isBlank ? null : await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  } catch {
    return null
  } finally {
    // Safari counts canvases that are only waiting to be collected against its limit.
    canvas.width = 0
    canvas.height = 0
  }
}
