import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Only Node built-ins here: this runs before anything is installed. */

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const read = (path) => JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8')).packages

/** Every package of the lock file is there in its locked version; those for other platforms may be missing. */
function isInstalled() {
  if (!existsSync(`${ROOT}node_modules/.package-lock.json`)) return false
  const wanted = Object.entries(read('package-lock.json'))
  const present = read('node_modules/.package-lock.json')
  return wanted.every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  )
}

/** Runs `npm ci` unless node_modules already is what the lock file says. Ends the process if that fails. */
export function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installing dependencies (npm ci) …')
  const args = ['ci', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status === 0) return
  console.error('\nnpm ci failed; see above. Is the network there, and Node 20.19 or newer?')
  process.exit(1)
}
