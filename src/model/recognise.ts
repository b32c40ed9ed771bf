import { isRecord } from './own'

const STARTS: readonly (readonly [RegExp, string])[] = [
  [/^\u0089PNG|^\ufffdPNG/, 'a PNG picture'],
  [/^%PDF/, 'a PDF'],
  [/^\s*<(\?xml[^>]*>\s*<)?mxfile/, 'a draw.io drawing'],
  [/^\s*<(\?xml[^>]*>\s*<)?(!DOCTYPE )?html/i, 'a web page'],
  [/^\s*<(\?xml[^>]*>\s*<)?svg/, 'an SVG picture'],
  [/^\s*<ThreatModel/, 'a Microsoft Threat Modeling Tool file'],
  [/^\s*</, 'an XML file'],
  [/^threagile_version:/m, 'a Threagile model'],
  [/^otmVersion:/m, 'an Open Threat Model (OTM) in YAML'],
  [/^\s*(flowchart|graph|sequenceDiagram)\b/, 'a Mermaid diagram'],
  [/^\s*@startuml/, 'a PlantUML diagram'],
]

type Mark = readonly [isIt: (file: Readonly<Record<string, unknown>>) => boolean, name: string]

const MARKS: readonly Mark[] = [
  [(file) => file.format === 'strideboard-pack', 'a Strideboard rule pack'],
  [(file) => isRecord(file.summary) && isRecord(file.detail), 'an OWASP Threat Dragon model'],
  [(file) => 'otmVersion' in file, 'an Open Threat Model (OTM)'],
  [(file) => file.bomFormat === 'CycloneDX' || 'specFormat' in file, 'a CycloneDX file'],
  [(file) => 'threagile_version' in file, 'a Threagile model'],
  [(file) => 'applicationInfo' in file && 'threats' in file, 'a Threat Composer workspace'],
  [(file) => file.type === 'excalidraw', 'an Excalidraw drawing'],
  [(file) => 'tldrawFileFormatVersion' in file, 'a tldraw drawing'],
  [(file) => Array.isArray(file.runs) && 'version' in file, 'a SARIF report'],
  [(file) => '$defs' in file || ('$schema' in file && 'properties' in file), 'a JSON Schema'],
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
