import { afterEach, describe, expect, it, vi } from 'vitest'
import { dismiss, noticeStore } from '../store/notices'
import { canShareFiles, share } from './share'

const json = { content: '{}', name: 'bank.json', mime: 'application/json' }

/** A browser that takes files of these types, and answers a share so. */
function browser(types: readonly string[], answer: () => Promise<void> = async () => undefined) {
  const shared: string[] = []
  vi.stubGlobal('navigator', {
    canShare: ({ files }: { files: File[] }) => files.every(({ type }) => types.includes(type)),
    share: ({ files }: { files: File[] }) => {
      shared.push(...files.map(({ name }) => name))
      return answer()
    },
  })
  return shared
}

const refused = (name: string) => () => Promise.reject(new DOMException('', name))

afterEach(() => {
  vi.unstubAllGlobals()
  for (const { id } of noticeStore.getState().notices) dismiss(id)
})

describe('sharing a file', () => {
  it('is offered only where the browser passes files on', () => {
    vi.stubGlobal('navigator', {})
    expect(canShareFiles()).toBe(false)
    browser([])
    expect(canShareFiles()).toBe(false)
    browser(['text/plain'])
    expect(canShareFiles()).toBe(true)
  })

  it('keeps the type where that is let through, and goes as text otherwise', async () => {
    const all = browser(['application/json', 'text/plain'])
    expect(await share(json)).toBe(true)
    expect(all).toEqual(['bank.json'])
    const texts = browser(['text/plain'])
    expect(await share(json)).toBe(true)
    expect(texts).toEqual(['bank.json.txt'])
  })

  it('says nothing when the person thinks better of it', async () => {
    browser(['application/json'], refused('AbortError'))
    expect(await share(json)).toBe(false)
    expect(noticeStore.getState().notices).toEqual([])
  })

  it('offers another press when the first no longer counts', async () => {
    browser(['application/json'], refused('NotAllowedError'))
    await share(json)
    const shared = browser(['application/json'])
    noticeStore.getState().notices[0]?.action?.run()
    expect(shared).toEqual(['bank.json'])
  })

  it('offers a download where the browser refuses', async () => {
    browser(['application/json'], refused('DataError'))
    expect(await share(json)).toBe(false)
    expect(noticeStore.getState().notices[0]).toMatchObject({
      tone: 'problem',
      action: { label: 'Download instead' },
    })
  })
})
