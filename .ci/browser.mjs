import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { ROOT } from './install.mjs'

/** Chromium without windows: the same engine, for a third less time. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell']
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
]
/** A download that says nothing for this long is not going to arrive. */
const SILENCE_MS = 45_000

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

function onMachine(windows) {
  const whole = onPath(NAMES) ?? PLACES.find((path) => existsSync(path))
  return windows ? whole : (onPath(SHELLS) ?? whole)
}

function playwrightsOwn() {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

/** Lets Playwright fetch its Chromium; resolves to whether it did. */
function download() {
  console.log('No Chromium found; asking Playwright to download one …')
  return new Promise((resolve) => {
    const cli = join(ROOT, 'node_modules/@playwright/test/cli.js')
    const child = spawn(process.execPath, [cli, 'install', 'chromium'], { cwd: ROOT })
    let timer
    const heard = (chunk) => {
      if (chunk) process.stdout.write(chunk)
      clearTimeout(timer)
      timer = setTimeout(() => child.kill(), SILENCE_MS)
    }
    heard()
    child.stdout.on('data', heard)
    child.stderr.on('data', heard)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(code === 0)
    })
  })
}

function installPackage(windows) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  const run = (...args) => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0
  const install = (name) => {
    console.log(`Installing the package ${name} …`)
    return run('install', '-y', name)
  }
  run('update')
  // Not every release has the one without windows.
  if (windows || !install('chromium-headless-shell')) install('chromium')
}

/**
 * The path of a Chromium, one with windows where they are wanted: CHROMIUM_PATH, Playwright's own, one on this machine,
 * else fetched by Playwright or, as root on Debian, from the system's packages. Undefined when none of that worked.
 */
export async function findBrowser({ windows = false } = {}) {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    console.error(`CHROMIUM_PATH is ${named}, and there is no such file.`)
    return undefined
  }
  const found = playwrightsOwn() ?? onMachine(windows)
  if (found) return found
  if (await download()) return playwrightsOwn()
  installPackage(windows)
  return onMachine(windows)
}

/** What to say when there is no browser. */
export const NO_BROWSER =
  'No Chromium to test with. Install Chrome or Chromium, or run "npx playwright install chromium",\n' +
  'or set CHROMIUM_PATH to the program.'
