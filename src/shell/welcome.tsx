import { type ComponentType, lazy, Suspense } from 'react'
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
      <span className="block h-48 bg-canvas">
        <Suspense>
          <SamplePicture />
        </Suspense>
      </span>
      <span className="block border-line border-t px-3 py-2">
        <span className="block font-semibold">Sample AI system</span>
        <span className="block text-muted">
          Training data, API, model, servers and admin keys, with the people around them
        </span>
      </span>
    </button>
  )
}

const LINK = 'text-accent-ink underline decoration-line-strong underline-offset-2'

/** What an empty canvas says: the sample, a clean start, a file, or another system. Never in the way of drawing. */
export function Welcome() {
  return (
    <div className="pointer-events-none absolute inset-0 z-10 grid place-items-center overflow-y-auto p-4">
      <section
        aria-labelledby="welcome-title"
        className="@container pointer-events-auto w-full max-w-xl rounded-xl border border-line bg-panel p-6 shadow-float"
      >
        <h2 id="welcome-title" className="font-semibold text-lg">
          Draw your AI system, see what could go wrong
        </h2>
        <p className="mt-1 text-muted">
          Drag assets from the palette and connect them. Threats and mitigations appear as you draw, and
          nothing leaves this page.
        </p>
        <Sample />
        <div className="mt-3 grid grid-cols-2 gap-2">
          <Button variant="secondary" onClick={startEmpty}>
            Start empty
          </Button>
          <Button variant="secondary" onClick={() => void chooseAndOpen()}>
            Open a file
          </Button>
        </div>
        <h3 className="mt-4 mb-2 font-semibold text-muted text-xs">Other systems to start from</h3>
        <div className="grid min-h-60 @md:grid-cols-4 grid-cols-2 gap-2">
          <Suspense>
            <OtherTemplates />
          </Suspense>
          <button type="button" onClick={command('library').run} className={`${LINK} p-2 text-xs`}>
            Models on this device
          </button>
        </div>
      </section>
    </div>
  )
}
