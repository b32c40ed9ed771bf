import * as words from '#text/model-file'
import { isRecord } from './own'

const STARTS: readonly (readonly [RegExp, string])[] = [
  [/^\u0089PNG|^\ufffdPNG/, words.aPngPicture],
  [/^%PDF/, words.aPdf],
  [/^\s*<(\?xml[^>]*>\s*<)?mxfile/, words.aDrawIoDrawing],
  [/^\s*<(\?xml[^>]*>\s*<)?(!DOCTYPE )?html/i, words.aWebPage],
  [/^\s*<(\?xml[^>]*>\s*<)?svg/, words.anSvgPicture],
  [/^\s*<ThreatModel/, words.aMicrosoftTmtFile],
  [/^\s*</, words.anXmlFile],
  [/^threagile_version:/m, words.aThreagileModel],
  [/^otmVersion:/m, words.anOtmInYaml],
  [/^\s*(flowchart|graph|sequenceDiagram)\b/, words.aMermaidDiagram],
  [/^\s*@startuml/, words.aPlantumlDiagram],
]

type Mark = readonly [isIt: (file: Readonly<Record<string, unknown>>) => boolean, name: string]

const MARKS: readonly Mark[] = [
  [(file) => file.format === 'strideboard-pack', words.aStrideboardRulePack],
  [(file) => isRecord(file.summary) && isRecord(file.detail), words.anOwaspThreatDragonModel],
  [(file) => 'otmVersion' in file, words.anOtm],
  [(file) => file.bomFormat === 'CycloneDX' || 'specFormat' in file, words.aCyclonedxFile],
  [(file) => 'threagile_version' in file, words.aThreagileModel],
  [(file) => 'applicationInfo' in file && 'threats' in file, words.aThreatComposerWorkspace],
  [(file) => file.type === 'excalidraw', words.anExcalidrawDrawing],
  [(file) => 'tldrawFileFormatVersion' in file, words.aTldrawDrawing],
  [(file) => Array.isArray(file.runs) && 'version' in file, words.aSarifReport],
  [(file) => '$defs' in file || ('$schema' in file && 'properties' in file), words.aJsonSchema],
]

/** What a text that is not JSON seems to be, with its article, or null. */
export function recogniseText(text: string): string | null {
  const start = text.slice(0, 2_000)
  return STARTS.find(([pattern]) => pattern.test(start))?.[1] ?? null
}

/** What a JSON file of another format seems to be, with its article, or null. */
export function recogniseJson(file: Readonly<Record<string, unknown>>): string | null {
  return MARKS.find(([isIt]) => isIt(file))?.[1] ?? null
}
