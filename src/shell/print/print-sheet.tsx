import './print-sheet.css'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { isOpen, type Level } from '../../analysis/threat'
import { drawSvg } from '../../formats/svg'
import { factText } from '../../panels/threats/fact-text'
import { ThreatStatus } from '../../panels/threats/threat-status'
import { derivedStore } from '../../store/derived'
import { documentStore } from '../../store/document'
import { plural } from '../plural'

const LEVELS: Readonly<Record<Level, string>> = {
  critical: '⬢ Critical',
  high: '◆ High',
  medium: '▲ Medium',
  low: '● Low',
}
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' })

/** What the browser prints in place of the screen; it exists only while it prints. */
export function PrintSheet() {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const options = { signal: stop.signal }
    // The browser takes the page as it is when the listener returns.
    window.addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), options)
    window.addEventListener('afterprint', () => setPrinting(false), options)
    return () => stop.abort()
  }, [])
  return printing && <Sheet />
}

function Sheet() {
  const { model } = documentStore.getState()
  const { analysis, badges } = derivedStore.getState()
  const open = analysis?.threats.filter(isOpen) ?? []
  const picture = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawSvg(model, { theme: 'light', badges }))}`
  const { title, owner, description } = model.info
  return (
    <article className="print-sheet">
      <h1>{title}</h1>
      <p>{[owner, DAY.format(new Date())].filter(Boolean).join(' · ')}</p>
      {description && <p>{description}</p>}
      <img alt="The diagram" decoding="sync" src={picture} />
      <h2>{plural(open.length, 'open threat')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Risk</th>
            <th scope="col">Threat</th>
            <th scope="col">On</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {open.map((threat) => (
            <tr key={threat.key}>
              <td>
                {LEVELS[threat.risk.level]} {threat.risk.score}
              </td>
              <td>
                <strong>{threat.title}</strong>
                {threat.because[0] && <div>{factText(threat.because[0])}</div>}
              </td>
              <td>{threat.element.name}</td>
              <td>
                <ThreatStatus threat={threat} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  )
}
