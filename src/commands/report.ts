import * as words from '#text/commands-answer'
import { fileName } from '../formats/format'
import type { ReportWriter } from '../formats/report/writers'
import type { Model } from '../model/model'
import { notify } from '../store/notices'
import { download } from './download'
import type { Written } from './export'

/** A written report as a file, named after the model. */
export function writtenReport(model: Model, { extension, mime }: ReportWriter, text: string): Written {
  return { content: text, name: fileName(model, extension), mime }
}

/** Hands a written report over as a file. */
export function saveReport(model: Model, writer: ReportWriter, text: string): void {
  const { name, mime } = writtenReport(model, writer, text)
  download(text, name, `${mime};charset=utf-8`)
  notify({ tone: 'info', text: words.inYourDownloads(name) })
}

/** How long a browser may keep a report for its print dialog where it does not say when that is closed. */
const KEEP_MS = 10 * 60_000

/** How long a report may take to come up before it is taken for blocked. */
const LOAD_MS = 20_000

/** Whether the print dialog was asked for: where frames are blocked, what came up is not the report. */
function asksToPrint({ contentWindow, contentDocument }: HTMLIFrameElement, done: () => void): boolean {
  if (!contentWindow || !contentDocument?.querySelector('main')) return false
  try {
    contentWindow.addEventListener('afterprint', () => setTimeout(done, 0))
    contentWindow.focus()
    contentWindow.print()
    return true
  } catch {
    return false
  }
}

/**
 * Opens the browser's print dialog for a report in HTML; `onBlocked` is called where
 * the browser does not let it come up. It is loaded into a frame that nobody sees, from memory and
 * without scripts; the frame goes when printing is over.
 */
export function printReport(html: string, onBlocked: () => void): void {
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }))
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  frame.setAttribute('aria-hidden', 'true')
  frame.title = words.reportToPrint
  frame.tabIndex = -1
  frame.className = 'pointer-events-none fixed size-px opacity-0'
  const remove = () => {
    clearTimeout(timer)
    frame.remove()
    URL.revokeObjectURL(url)
  }
  const fail = () => {
    remove()
    onBlocked()
  }
  let timer = setTimeout(fail, LOAD_MS)
  frame.addEventListener('load', () => {
    clearTimeout(timer)
    timer = setTimeout(remove, KEEP_MS)
    if (!asksToPrint(frame, remove)) fail()
  })
  frame.src = url
  document.body.append(frame)
}
