import * as text from '#text/shell-print'
import './print-sheet.css'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { level } from '#text/levels'
import { date } from '#text/locale'
import type { Level } from '../../analysis/threat'
import { isStillOpen, riskNow, withOwn } from '../../analysis/verdict'
import { drawSvg } from '../../formats/drawing/draw-svg'
import { factText } from '../../panels/threats/fact-text'
import { ThreatStatus } from '../../panels/threats/threat-status'
import { derivedStore } from '../../store/derived'
import { documentStore } from '../../store/document'

const LEVELS: Readonly<Record<Level, string>> = {
  critical: `⬢ ${level.critical}`,
  high: `◆ ${level.high}`,
  medium: `▲ ${level.medium}`,
  low: `● ${level.low}`,
}

/** What the browser prints in place of the screen; it exists only while it prints. */
export function PrintSheet() {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const options = { signal: stop.signal }
    // The browser takes the page as it is when the listener returns.
    window.addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), options)
    window.addEventListener('afterprint', () => setPrinting(false), options)
    // A preview that only takes on the look of paper sends no event of printing.
    const paper = matchMedia('print')
    paper.addEventListener('change', () => flushSync(() => setPrinting(paper.matches)), options)
    return () => stop.abort()
  }, [])
  return printing && <Sheet />
}

function Sheet() {
  const { model } = documentStore.getState()
  const { analysis, badges, own, decided } = derivedStore.getState()
  const open = withOwn(analysis?.threats ?? [], own).filter((threat) => isStillOpen(threat, decided))
  const picture = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawSvg(model, { theme: 'light', badges }))}`
  const { title, owner, description } = model.info
  return (
    <article className="print-sheet">
      <h1>{title}</h1>
      <p>{[owner, date(Date.now(), 'longDay')].filter(Boolean).join(' · ')}</p>
      {description && <p>{description}</p>}
      <img alt={text.theDiagram} decoding="sync" src={picture} />
      <h2>{text.openThreats(open.length)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.risk}</th>
            <th scope="col">{text.threat}</th>
            <th scope="col">{text.on}</th>
            <th scope="col">{text.status}</th>
          </tr>
        </thead>
        <tbody>
          {open.map((threat) => (
            <tr key={threat.key}>
              <td>
                {LEVELS[riskNow(threat, decided).level]} {riskNow(threat, decided).score}
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
