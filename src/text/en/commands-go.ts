/** Commands that lead around the drawing and choose what is shown. */

/** The menus; the keys are their ids. */
export const groups = {
  file: 'File',
  edit: 'Edit',
  insert: 'Insert',
  arrange: 'Arrange',
  view: 'View',
  go: 'Go',
  help: 'Help',
}

/** What stands on the keys. */
export const keyNames = {
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ContextMenu: 'Menu key',
}
export const control = 'Ctrl'
export const alt = 'Alt'
export const shift = 'Shift'

export const connected = (from: string, to: string) => `Connected ${from} to ${to}`
export const foundOf = (at: number, count: number, name: string) => `${at} of ${count}: ${name}`
export const findSomethingFirst = 'Find something on the canvas first'
export const searchOrRunACommand = 'Search or run a command…'
export const paletteKeywords = 'commands palette everything'
export const findOnTheCanvas = 'Find on the canvas…'
export const findKeywords = 'search elements name'
export const findNext = 'Find next'
export const findPrevious = 'Find previous'
export const connectTheTwo = 'Connect the two'
export const connectTo = 'Connect to…'
export const connectFamily = 'Connect to another asset, or the two selected ones'
export const connectKeywords = 'flow arrow line join'
export const selectOneAssetOrTwo = 'Select one asset, or two'

export const noFurtherElement = 'There is no further element'
export const noFlowsHere = 'No flows here'
export const alreadyOnCanvas = 'The keyboard is on the canvas'
export const closeFirst = 'Close what is open first'
export const leaveTheFieldFirst = 'Leave the field first'
export const notOnCanvas = 'The keyboard is not on the canvas'
export const goBackToTheCanvas = 'Go back to the canvas'
export const clearTheSelection = 'Clear the selection'
export const leaveTheCanvas = 'Leave the canvas: the next Tab goes on'
export const openTheContextMenu = 'Open the context menu'
export const nextElement = 'Next element'
export const walkThroughTheDiagram = 'Walk through the diagram'
export const previousElement = 'Previous element'
export const nextFlowOfTheAsset = 'Next flow of the asset'
export const walkThroughTheFlows = 'Walk through the flows of an asset'
export const previousFlowOfTheAsset = 'Previous flow of the asset'

export const moveBy = (direction: 'left' | 'right' | 'up' | 'down', pixels: number) =>
  `Move ${direction} by ${pixels} px`
export const moveByKeywords = 'nudge'
export const addConnected = {
  left: 'Add a connected asset on the left…',
  right: 'Add a connected asset on the right…',
  up: 'Add a connected asset above…',
  down: 'Add a connected asset below…',
}
export const goToNearest = {
  left: 'Go to the nearest asset on the left',
  right: 'Go to the nearest asset on the right',
  up: 'Go to the nearest asset above',
  down: 'Go to the nearest asset below',
}
export const noAsset = {
  left: 'No asset on the left',
  right: 'No asset on the right',
  up: 'No asset above',
  down: 'No asset below',
}
export const moveTheSelection = 'Move the selection'
export const moveTheSelectionFar = 'Move the selection ten times as far'
export const addConnectedFamily = 'Add a connected asset on that side'
export const goToNearestFamily = 'Go to the nearest asset on that side'

export const show = {
  paletteOpen: 'Show the palette',
  panelOpen: 'Show the side panel',
  minimap: 'Show the minimap',
  heat: 'Show risk as heat',
}
export const hide = {
  paletteOpen: 'Hide the palette',
  panelOpen: 'Hide the side panel',
  minimap: 'Hide the minimap',
  heat: 'Hide risk as heat',
}
export const isShown = {
  paletteOpen: 'The palette is shown',
  panelOpen: 'The side panel is shown',
  minimap: 'The minimap is shown',
  heat: 'Risk is shown as heat',
}
export const isHidden = {
  paletteOpen: 'The palette is hidden',
  panelOpen: 'The side panel is hidden',
  minimap: 'The minimap is hidden',
  heat: 'Risk is not shown as heat any more',
}
export const widenTheSidePanel = 'Make the side panel wider'
export const narrowTheSidePanel = 'Make the side panel narrower'
export const panelWidthKeywords = 'resize width larger smaller'
export const panelIsWide = (pixels: number) => `The side panel is ${pixels} pixels wide`
export const noSidePanel = 'There is no side panel beside the canvas'
export const everythingIsShownInFull = 'Everything is shown in full'
export const onlyNeighboursShown = 'Only what is joined to the selection is shown in full'
export const showOrHideThePalette = 'Show or hide the palette'
export const showOrHideTheSidePanel = 'Show or hide the side panel'
export const togglePanelKeywords = 'inspector threats right zen'
export const showOrHideTheMinimap = 'Show or hide the minimap'
export const minimapKeywords = 'overview map navigator'
export const leaveNeighbours = 'Leave the focus on neighbours'
export const focusNeighbours = 'Focus on the neighbours'
export const focusNeighboursFamily = 'Focus on the neighbours of the selection, and back'
export const focusNeighboursKeywords = 'dim neighbourhood isolate connected'
export const nothingIsSelected = 'Nothing is selected'
export const nothingIsDimmed = 'Nothing is dimmed'
export const showOrHideHeat = 'Show or hide risk as heat'
export const heatKeywords = 'heat map overlay residual severity colour'

export const theme = { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' }
export const hideTheTitleBlock = 'Hide the title block'
export const showTheTitleBlock = 'Show the title block'
export const moveTheTitleBlock = 'Move the title block to the next corner'
export const moveTheTitleBlockStep = 'Move the title block'
export const showTheTitleBlockFirst = 'Show the title block first'
export const titleBlockKeywords = 'owner stage date workshop heading'
export const zoomIn = 'Zoom in'
export const zoomOut = 'Zoom out'
export const zoomTo100 = 'Zoom to 100%'
export const zoomTo50 = 'Zoom to 50%'
export const zoomTo200 = 'Zoom to 200%'
export const fitTheWholeDiagram = 'Fit the whole diagram'
export const fitKeywords = 'zoom all whole'
export const fitTheSelection = 'Fit the selection'
export const fitSelectionKeywords = 'zoom'
export const selectTool = 'Select tool'
export const handTool = 'Hand tool'
export const showThreats = 'Show threats'
export const showTheElement = 'Show the element'
export const panelElementKeywords = 'inspector properties panel'
export const showTheOutline = 'Show the outline'
export const panelOutlineKeywords = 'tree list elements'
export const showTheAttackers = 'Show the attackers'
export const panelAttackersKeywords = 'attack paths panel'
export const showTheRisk = 'Show the risk'
export const panelRiskKeywords = 'matrix heat map plan coverage what if appetite panel'
export const showTheReview = 'Show the review'
export const panelReviewKeywords = 'baseline compare stage lifecycle date panel'
export const addAnAssetHere = 'Add an asset here…'
export const addAnAsset = 'Add an asset…'
export const addAnAssetFamily = 'Add an asset in the middle'
export const findAnAssetToAdd = 'Find an asset to add'
export const themeFamily = 'Theme: as the system, light or dark'
export const themeKeywords = 'dark light appearance colours'
export const catalogue = 'Catalogue'
export const keyboardShortcuts = 'Keyboard shortcuts'

export const present = 'Present'
export const presentKeywords = 'presenter presentation full screen slides step through zen'
export const nothingToShow = 'There is nothing to show'
export const nextStep = 'Next step'
export const stepThroughThePresentation = 'Step through the presentation'
export const previousStep = 'Previous step'
export const wholeDiagram = 'Whole diagram'
export const firstAndLastStep = 'First and last step of the presentation'
export const lastStep = 'Last step'
export const endThePresentation = 'End the presentation'

export const startTriage = 'Start triage'
export const triageKeywords = 'workshop decide queue meeting minutes review presenter'
export const noThreatYet = 'There is no threat yet'
