import { useEffect, useState } from 'react'
import * as words from '#text/shell-report'
import type { ReportWriter } from '../../formats/report/writers'

type Props = { readonly writer: ReportWriter; readonly text: string | null; readonly busy: boolean }

/** The report as it will be: HTML in a frame that may run and load nothing, all else as text. */
export function ReportPreview({ writer, text, busy }: Props) {
  return (
    <div className="relative flex min-h-[55dvh] flex-1 flex-col overflow-hidden max-md:shrink-0 rounded-card border border-line bg-sunken">
      {text === null ? (
        <p className="m-auto p-6 text-muted" role="status">
          {words.workingOut}
        </p>
      ) : writer.id === 'html' ? (
        <HtmlPreview html={text} />
      ) : (
        <TextPreview text={text} name={writer.name} />
      )}
      {busy && text !== null && (
        <p
          className="absolute top-2 right-2 rounded-control border border-line bg-panel px-2 py-1 text-muted text-xs shadow-float"
          role="status"
        >
          {words.workingOutMore}
        </p>
      )}
    </div>
  )
}

function HtmlPreview({ html }: { readonly html: string }) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [html])
  return (
    url && <iframe className="w-full flex-1 bg-white" sandbox="" src={url} title={words.previewOfTheReport} />
  )
}

/** More would only make the page slow; the file has all of it. */
const SHOWN = 20_000

function TextPreview({ text, name }: { readonly text: string; readonly name: string }) {
  return (
    <section
      aria-label={words.previewAs(name)}
      className="min-h-0 flex-1 basis-0 overflow-auto p-3 focus-visible:-outline-offset-2"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to scroll by keyboard
      tabIndex={0}
    >
      <pre className="font-mono text-xs">{text.slice(0, SHOWN)}</pre>
      {text.length > SHOWN && <p className="mt-3 text-muted">{words.fileGoesOn}</p>}
    </section>
  )
}
