import { useEffect, useState } from 'react'
import { chooseAndOpen, startEmpty, startFromTemplate } from '../commands/file'
import { command } from '../commands/registry'
import { useSession } from '../store/use'
import { Button } from '../ui/button'
import { useResolvedTheme } from './theme'

/** A drawing of the sample as a picture, made by the same code as the export; null until it is drawn. */
function useSamplePicture(): string | null {
  const [picture, setPicture] = useState<string | null>(null)
  const theme = useResolvedTheme()
  useEffect(() => {
    let wanted = true
    void import('./thumbnail').then(({ templatePicture }) => {
      if (wanted) setPicture(templatePicture('seed-sample', theme))
    })
    return () => {
      wanted = false
    }
  }, [theme])
  return picture
}

/** What an empty canvas says: the sample, a clean start, or a file. Never in the way of drawing. */
export function Welcome() {
  const picture = useSamplePicture()
  const tool = useSession((session) => session.tool)
  return (
    <div
      data-tool={tool}
      className="pointer-events-none absolute inset-0 z-10 grid place-items-center overflow-y-auto p-4"
    >
      <section
        aria-labelledby="welcome-title"
        className="pointer-events-auto w-full max-w-md rounded-xl border border-line bg-panel p-6 shadow-float"
      >
        <h2 id="welcome-title" className="font-semibold text-lg">
          Draw your AI system, see what could go wrong
        </h2>
        <p className="mt-1 text-muted">
          Drag assets from the palette and connect them. Threats and mitigations appear as you draw, and
          nothing leaves this page.
        </p>
        <button
          type="button"
          onClick={() => startFromTemplate('seed-sample')}
          className="mt-4 block w-full overflow-hidden rounded-card border border-line text-left hover:border-accent"
        >
          <span className="block h-44 bg-canvas">
            {picture && <img src={picture} alt="" className="h-full w-full object-contain p-1" />}
          </span>
          <span className="block border-line border-t px-3 py-2">
            <span className="block font-semibold">Sample AI system</span>
            <span className="block text-muted">
              Training data, API, model, servers and admin keys, with the people around them
            </span>
          </span>
        </button>
        <div className="mt-3 grid grid-cols-2 gap-2">
          <Button variant="secondary" onClick={startEmpty}>
            Start empty
          </Button>
          <Button variant="secondary" onClick={() => void chooseAndOpen()}>
            Open a file
          </Button>
        </div>
        <button
          type="button"
          onClick={command('library').run}
          className="mt-3 text-accent-ink underline decoration-line-strong underline-offset-2"
        >
          Models on this device
        </button>
      </section>
    </div>
  )
}
