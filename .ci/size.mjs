import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './install.mjs'

/** Gzipped JavaScript of the build against its budgets, and what grew since the last look on this machine. */

const BUDGET_KB = { initial: 250, total: 900 }
const DIST = join(ROOT, 'dist')
const LAST = join(ROOT, 'node_modules/.cache/strideboard/sizes.json')

const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))
const kb = (bytes) => bytes / 1000

/** The files a first visit loads: the entry and everything it imports statically, over any number of steps. */
function initialFiles() {
  const seen = new Set()
  const visit = (key) => {
    if (seen.has(key)) return
    seen.add(key)
    for (const next of manifest[key].imports ?? []) visit(next)
  }
  for (const key of Object.keys(manifest)) if (manifest[key].isEntry) visit(key)
  return new Set([...seen].map((key) => manifest[key].file))
}

function lastSizes() {
  try {
    return JSON.parse(readFileSync(LAST, 'utf8'))
  } catch {
    return {}
  }
}

/** File names carry a hash of the content; without it the same part can be compared between builds. */
const part = (file) => file.replace(/-[\w-]{8}\.js$/, '.js')

const initial = initialFiles()
const last = lastSizes()
const files = readdirSync(DIST, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({ file, size: gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length }))
  .sort((a, b) => Number(initial.has(b.file)) - Number(initial.has(a.file)) || b.size - a.size)

for (const { file, size } of files) {
  const change = size - (last[part(file)] ?? size)
  const grew = Math.abs(change) >= 50 ? `  ${change > 0 ? '+' : ''}${kb(change).toFixed(1)}` : ''
  console.log(
    `${kb(size).toFixed(1).padStart(8)} kB  ${initial.has(file) ? 'initial' : 'on use '}  ${file}${grew}`,
  )
}

const sum = (list) => kb(list.reduce((total, { size }) => total + size, 0))
const measured = { initial: sum(files.filter(({ file }) => initial.has(file))), total: sum(files) }
for (const [name, budget] of Object.entries(BUDGET_KB)) {
  const over = measured[name] > budget
  console.log(
    `${measured[name].toFixed(1).padStart(8)} kB  ${name}, budget ${budget} kB${over ? '  ← over budget' : ''}`,
  )
  if (over) process.exitCode = 1
}

mkdirSync(dirname(LAST), { recursive: true })
writeFileSync(LAST, JSON.stringify(Object.fromEntries(files.map(({ file, size }) => [part(file), size]))))
