import { expect, it } from 'vitest'
import { emptyModel, newAsset } from '../model/model'
import { writeModel } from '../model/schema'
import { documentStore } from '../store/document'
import { createModel, listModels } from '../store/library'
import { noticeStore } from '../store/notices'
import { openFiles } from './file'

const drawn = (title: string) => ({
  ...emptyModel('m', title, '2026-01-01T00:00:00Z'),
  assets: { a: newAsset('server', 'A') },
  places: { a: { x: 0, y: 0 } },
})

/** What dropping a folder hands over. */
class Folder extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('It is a folder', 'NotFoundError'))
  }
}

it('opens each file as a model of its own and says which it cannot read; none takes the place of another', async () => {
  createModel(drawn('Mine'))
  const mine = documentStore.getState().model
  await openFiles([new Folder([], 'models'), new File(['{'], 'broken.json')])
  expect(documentStore.getState().model).toBe(mine)
  expect(noticeStore.getState().notices).toMatchObject([
    { tone: 'problem', text: 'models: the browser cannot read it' },
    { tone: 'problem', text: expect.stringContaining('broken.json: it is not JSON') },
  ])
  await openFiles([new File([writeModel(drawn('Theirs'))], 'theirs.json')])
  expect(documentStore.getState().model.info).toMatchObject({ title: 'Theirs' })
  expect(noticeStore.getState().notices).toEqual([])
  expect(documentStore.getState().model.info.id).not.toBe('m')
  expect(
    listModels()
      .map(({ title }) => title)
      .sort(),
  ).toEqual(['Mine', 'Theirs'])
})
