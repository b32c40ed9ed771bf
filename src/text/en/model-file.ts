/** What is wrong with a file or a model, and what kind of file it is instead. */

export const tooLarge = (megabytes: number) => `it has more than ${megabytes} MB, the most that is read`
export const looksLike = (what: string) => `it is not a Strideboard model but looks like ${what}`
export const lineAndColumn = (line: number, column: number) => `line ${line}, column ${column}`
export const unparsed = 'the browser cannot parse it'
export const notJson = (why: string) => `it is not JSON: ${why}`
export const notStrideboard = (instead: string) =>
  `it is not a Strideboard model: this must be "strideboard", ${instead}`
export const wholeNumberTo = (most: number) => `a whole number from 1 to ${most}`
export const tooNew = (version: number, most: number) =>
  `the file is of version ${version}, made by a newer Strideboard; this one reads up to ${most}`
export const itIsEmpty = 'it is empty'
export const otherJson = 'it is JSON, but not a Strideboard model'

/** What a value may be. */
export const types = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}
export const answer = 'a text, true or false, or a list of texts'
export const either = (values: readonly string[]) => values.join(' or ')
/** `instead` is one of the clauses below. */
export const mustBe = (what: string, instead: string) => `it must be ${what}, ${instead}`
export const not = (value: string) => `not ${value}`
export const nameLength = (most: number) => `its name must have 1 to ${most} characters`
export const atMost = {
  characters: (count: string) => `it may have ${count} characters at most`,
  items: (count: string) => `it may have ${count} items at most`,
  value: (count: string) => `it may be ${count} at most`,
}
export const atLeast = {
  characters: (count: string) => `it must have at least ${count} characters`,
  items: (count: string) => `it must have at least ${count} items`,
  value: (count: string) => `it must be at least ${count}`,
}
export const moreThan = {
  characters: (count: string) => `it must have more than ${count} characters`,
  items: (count: string) => `it must have more than ${count} items`,
  value: (count: string) => `it must be more than ${count}`,
}
export const notSound = 'it is not valid'
export const isMissing = 'it is missing'
export const butMissing = 'but it is missing'
export const notAList = 'not a list'
export const notAnObject = 'not an object'

/** Mistakes of JSON; `found` is a character or one of the two ends. */
export const endOfFile = 'the end of the file'
export const endOfLine = 'the end of the line'
export const nothingMayFollow = (found: string) => `nothing may follow here, but there is ${found}`
export const valueExpected = (found: string) => `a value is expected, but there is ${found}`
export const commaExpected = (close: string, found: string) =>
  `a comma or ${close} is expected, but there is ${found}`
export const nameExpected = (found: string) => `a name in quotes is expected, but there is ${found}`
export const colonExpected = (found: string) => `a colon is expected, but there is ${found}`
export const commaTooMany = (close: string) => `the comma before ${close} is one too many`
export const tooDeep = 'objects and lists are nested too deeply'
export const noSuchEscape = 'this escape with \\ does not exist'
export const textDoesNotEnd = 'the text in quotes does not end on its line'

export const aPngPicture = 'a PNG picture'
export const aPdf = 'a PDF'
export const aDrawIoDrawing = 'a draw.io drawing'
export const aWebPage = 'a web page'
export const anSvgPicture = 'an SVG picture'
export const aMicrosoftTmtFile = 'a Microsoft Threat Modeling Tool file'
export const anXmlFile = 'an XML file'
export const aThreagileModel = 'a Threagile model'
export const anOtmInYaml = 'an Open Threat Model (OTM) in YAML'
export const aMermaidDiagram = 'a Mermaid diagram'
export const aPlantumlDiagram = 'a PlantUML diagram'
export const aStrideboardRulePack = 'a Strideboard rule pack'
export const anOwaspThreatDragonModel = 'an OWASP Threat Dragon model'
export const anOtm = 'an Open Threat Model (OTM)'
export const aCyclonedxFile = 'a CycloneDX file'
export const aThreatComposerWorkspace = 'a Threat Composer workspace'
export const anExcalidrawDrawing = 'an Excalidraw drawing'
export const aTldrawDrawing = 'a tldraw drawing'
export const aSarifReport = 'a SARIF report'
export const aJsonSchema = 'a JSON Schema'

export const idTaken = (table: string) => `the id stands in ${table} too`
export const isAnAsset = (id: string) => `"${id}" is an asset`
export const noZone = (id: string) => `there is no zone "${id}"`
export const isAZone = (id: string) => `"${id}" is a zone, and a flow connects assets only`
export const noAsset = (id: string) => `there is no asset "${id}"`
export const ring = (zones: readonly string[]) => `zones lie in each other: ${zones.join(' in ')}`
export const zonesTooDeep = (most: number) => `at most ${most} zones may lie in each other`

export const anIdIsEmpty = 'an id is empty'
export const idTooLong = (most: number) => `an id may have ${most} characters at most`
export const reservedId = 'this name is reserved and no id'
export const textTooLong = (most: number) => `a text may have ${most} characters at most`
export const nestedTooDeeply = 'it is nested too deeply'
export const thisNameIsReserved = 'this name is reserved'
export const tooMany = (count: number, most: number) => `it has ${count} entries; at most ${most} are read`

export const rowsAtMost = (most: number) => `at most ${most} are kept`

export const packTooLarge = (most: number) => `a rule pack may have ${most} characters at most`
