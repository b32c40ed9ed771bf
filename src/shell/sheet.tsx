import type { ReactNode } from 'react'
import { panelsOn } from '../panels/panel'
import { setSession } from '../store/session'
import { useSession } from '../store/use'
import { IconButton } from '../ui/button'

/** On small screens: the palette or a panel, over the lower part of the canvas, which stays usable above. */
export function Sheet({ children: palette }: { children: ReactNode }) {
  const sheet = useSession((session) => session.sheet)
  if (!sheet) return null
  const panel = panelsOn('right').find((candidate) => candidate.id === sheet)
  const title = panel?.title ?? 'Add'
  return (
    <section
      aria-label={title}
      className="fixed inset-x-0 bottom-14 z-30 flex h-[58dvh] flex-col rounded-t-xl border-line border-t bg-panel shadow-float"
    >
      <header className="flex items-center justify-between py-1 pr-2 pl-4">
        <h2 className="font-semibold text-sm">{title}</h2>
        <IconButton icon="x" label={`Close ${title}`} onClick={() => setSession({ sheet: null })} />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">{panel ? <panel.Component /> : palette}</div>
    </section>
  )
}
