import { useMemo, useState } from 'react'
import { share as shareIt } from '#text/commands-share'
import * as words from '#text/shell-report'
import { printReport, saveReport, writtenReport } from '../../commands/report'
import { canShareFiles, share } from '../../commands/share'
import { AUDIENCES, SECTIONS, type SectionId } from '../../formats/report/sections'
import { REPORT_WRITERS, type ReportWriter } from '../../formats/report/writers'
import { useCatalogue } from '../../panels/use-catalogue'
import { useDocument } from '../../store/use'
import { Button } from '../../ui/button'
import { Segmented } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { ReportPreview } from './report-preview'
import { useFindings } from './use-findings'

const [FIRST] = AUDIENCES
const FORMATS = REPORT_WRITERS.map(({ id, name }) => ({ value: id, label: name }))
const READERS = AUDIENCES.map(({ id, name }) => ({ value: id, label: name }))

/** Choose what goes into a report, look at it, take it away or print it. */
export function ReportDialog({ onClose }: { onClose: () => void }) {
  const [format, setFormat] = useState('html')
  const [sections, setSections] = useState<ReadonlySet<SectionId>>(() => new Set(FIRST?.sections))
  const [blocked, setBlocked] = useState(false)
  const model = useDocument((state) => state.model)
  const writer = REPORT_WRITERS.find(({ id }) => id === format)
  const { findings, isReady } = useFindings(model, useCatalogue(), sections)
  const text = useMemo(
    () => (findings && writer ? writer.write(findings, { date: today(), sections }) : null),
    [findings, writer, sections],
  )
  if (!writer) return null
  const print = (html: string) => {
    setBlocked(false)
    printReport(html, () => setBlocked(true))
  }
  const canTake = text !== null && isReady && !(writer.hasSections && sections.size === 0)
  return (
    <Dialog
      footer={
        <>
          <p className="mr-auto" role="alert">
            {blocked && words.cannotPrint}
          </p>
          {writer.id === 'html' && (
            <Button disabled={!canTake} onClick={() => text !== null && print(text)}>
              {words.print}
            </Button>
          )}
          {canShareFiles() && (
            <Button
              disabled={!canTake}
              icon="share"
              onClick={async () => {
                if (text !== null && (await share(writtenReport(model, writer, text)))) onClose()
              }}
            >
              {shareIt}
            </Button>
          )}
          <Button
            disabled={!canTake}
            onClick={() => {
              if (text === null) return
              saveReport(model, writer, text)
              onClose()
            }}
            variant="primary"
          >
            {words.download(writer.name)}
          </Button>
        </>
      }
      full
      onClose={onClose}
      title={words.report}
    >
      <div className="flex h-full min-h-0 flex-col gap-4 px-5 pb-4 max-md:overflow-y-auto md:flex-row">
        <div className="flex shrink-0 flex-col gap-4 md:w-64 md:overflow-y-auto md:p-0.5">
          <Choice title={words.format}>
            <Segmented label={words.format} onChange={setFormat} options={FORMATS} value={format} />
            <p className="mt-1.5 text-muted text-xs">{writer.description}</p>
          </Choice>
          {writer.hasSections && <Contents chosen={sections} onChange={setSections} writer={writer} />}
        </div>
        <ReportPreview busy={!isReady} text={text} writer={writer} />
      </div>
    </Dialog>
  )
}

function Choice({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <h3 className="mb-1 font-semibold text-muted text-xs">{title}</h3>
      {children}
    </div>
  )
}

type ContentsProps = {
  readonly chosen: ReadonlySet<SectionId>
  readonly onChange: (sections: ReadonlySet<SectionId>) => void
  readonly writer: ReportWriter
}

/** The sections, by reader or one by one. */
function Contents({ chosen, onChange }: ContentsProps) {
  const reader = AUDIENCES.find(
    ({ sections }) => sections.length === chosen.size && sections.every((id) => chosen.has(id)),
  )
  const toggle = (id: SectionId) =>
    onChange(new Set(SECTIONS.map((each) => each.id).filter((each) => chosen.has(each) !== (each === id))))
  return (
    <>
      <Choice title={words.forWhom}>
        <Segmented
          label={words.forWhom}
          onChange={(id) => onChange(new Set(AUDIENCES.find((each) => each.id === id)?.sections))}
          options={READERS}
          value={reader?.id ?? null}
        />
      </Choice>
      <fieldset>
        <legend className="mb-1 font-semibold text-muted text-xs">{words.sectionsTitle}</legend>
        {SECTIONS.map(({ id, title }) => (
          <label className="flex min-h-7 items-center gap-2 pointer-coarse:min-h-11" key={id}>
            <input
              checked={chosen.has(id)}
              className="size-4 accent-accent"
              onChange={() => toggle(id)}
              type="checkbox"
            />
            {title}
          </label>
        ))}
        {chosen.size === 0 && <p className="text-muted text-xs">{words.chooseAtLeastOne}</p>}
      </fieldset>
    </>
  )
}

/** The day on which the report is written, as the calendar of the person says. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
