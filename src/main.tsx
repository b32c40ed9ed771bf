import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { lang } from '#text/locale'
import * as text from '#text/shell'
import { startKeymap } from './commands/keymap'
import { COMMANDS } from './commands/registry'
import { App } from './shell/app'
import { CrashGuard } from './shell/crash-guard'
import { startTheme } from './shell/theme'
import { startDerived } from './store/derived'
import { startPersistence } from './store/persist'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root')

document.documentElement.lang = lang
startTheme()
// First, so that the engine comes in while the model is read and drawn.
startDerived()
startPersistence()
startKeymap(COMMANDS)

createRoot(root).render(
  <StrictMode>
    <CrashGuard what={text.thisPage}>
      <App />
    </CrashGuard>
  </StrictMode>,
)
