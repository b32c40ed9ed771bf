import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import * as text from '#text/shell'
import { announce } from '../store/announce'
import { dismiss, type Notice, noticeStore } from '../store/notices'
import { Button, IconButton } from '../ui/button'

const STAYS_MS = 7000

function NoticeCard({ notice }: { notice: Notice }) {
  const { id, tone, text: words, detail, action } = notice
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const held = tone === 'problem' || pointed || focused
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismiss(id), STAYS_MS)
    return () => clearTimeout(timer)
  }, [id, held])
  // A region that comes with its words in it is not read everywhere; the one that is always there is.
  useEffect(() => {
    if (tone === 'info') announce(detail ? `${words}. ${detail}` : words)
  }, [tone, words, detail])
  function act() {
    action?.run()
    dismiss(id)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to operate, it only waits while somebody reads
    <div
      role={tone === 'problem' ? 'alert' : undefined}
      className="pointer-events-auto flex max-w-md items-center gap-2 rounded-card border border-line bg-raised py-2 pr-2 pl-3 shadow-float data-[tone=problem]:border-high"
      data-tone={tone}
      onBlur={() => setFocused(false)}
      onFocus={() => setFocused(true)}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
    >
      <div className="min-w-0 flex-1 py-0.5">
        <p className="break-words font-medium">{words}</p>
        {detail && <p className="break-words text-muted">{detail}</p>}
      </div>
      {action && (
        <Button variant="ghost" onClick={act}>
          {action.label}
        </Button>
      )}
      <IconButton icon="x" label={text.dismiss} onClick={() => dismiss(id)} />
    </div>
  )
}

/** Notices at the lower edge, newest last. Problems stay until dismissed. */
export function Notices() {
  const notices = useStore(noticeStore, (state) => state.notices)
  return (
    <section
      aria-label={text.notices}
      className="pointer-events-none fixed inset-x-3 bottom-18 z-50 md:bottom-12"
    >
      <div className="flex flex-col items-center gap-2">
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      </div>
    </section>
  )
}
