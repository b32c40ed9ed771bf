import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react'
import * as text from '#text/shell'
import { chooseAndOpen, startEmpty, startFromTemplate } from '../commands/file'
import { command } from '../commands/registry'
import { Button } from '../ui/button'

// Pictures need the templates and the drawing code, which nobody should wait for, nor be kept out by.
const SamplePicture = lazy<ComponentType>(() =>
  import('./template-picture').then(({ SamplePicture }) => ({ default: SamplePicture }), withoutPicture),
)
const OtherTemplates = lazy<ComponentType>(() =>
  import('./template-cards').then(({ OtherTemplates }) => ({ default: OtherTemplates }), withoutPicture),
)

function withoutPicture() {
  return { default: () => null }
}

function Sample() {
  return (
    <button
      type="button"
      onClick={() => void startFromTemplate('seed-sample')}
      className="mt-4 block w-full overflow-hidden rounded-card border border-line text-left hover:border-accent"
    >
      <span className="block h-48 bg-canvas low:h-28">
        <Suspense>
          <SamplePicture />
        </Suspense>
      </span>
      <span className="block border-line border-t px-3 py-2">
        <span className="block font-semibold">{text.theSample}</span>
        <span className="block text-muted">{text.aboutTheSample}</span>
      </span>
    </button>
  )
}

const LINK = 'text-accent-ink underline decoration-line-strong underline-offset-2'

/** What an empty canvas says: the sample, a clean start, a file, or another system. Never in the way of drawing. */
export function Welcome() {
  const ref = useRef<HTMLElement>(null)
  // Whoever comes with the keyboard begins here, and not with what stands around it.
  useEffect(() => {
    if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="pointer-events-none absolute inset-0 z-10 grid place-items-center overflow-y-auto p-4">
      <section
        aria-labelledby="welcome-title"
        ref={ref}
        tabIndex={-1}
        className="@container pointer-events-auto w-full outline-none max-w-xl rounded-xl border border-line bg-panel p-6 shadow-float low:p-4"
      >
        <h2 id="welcome-title" className="font-semibold text-lg">
          {text.welcome}
        </h2>
        <p className="mt-1 text-muted">{text.howItWorks}</p>
        <Sample />
        <div className="mt-3 grid grid-cols-2 gap-2">
          <Button variant="secondary" onClick={startEmpty}>
            {text.startEmpty}
          </Button>
          <Button variant="secondary" onClick={() => void chooseAndOpen()}>
            {text.openAFile}
          </Button>
        </div>
        <h3 className="mt-4 mb-2 font-semibold text-muted text-xs">{text.otherSystems}</h3>
        <div className="grid min-h-60 @md:grid-cols-4 grid-cols-2 gap-2">
          <Suspense>
            <OtherTemplates />
          </Suspense>
          <button type="button" onClick={command('library').run} className={`${LINK} p-2 text-xs`}>
            {text.modelsOnThisDevice}
          </button>
        </div>
      </section>
    </div>
  )
}
