import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { type Plugin, parseSync } from 'vite'
import { defineConfig } from 'vitest/config'

/**
 * The one style sheet that may stand in a page: that of a report, whose preview is a frame under this policy. A test
 * beside src/formats/report/style.ts says what it must be.
 */
const REPORT_HASH = '7cIuP3FrHnYU8+VWLL65SDiaOVwgxYrnedCRL/hqydQ='

/**
 * What the built page may do: run and load its own files, nothing else. `connect-src 'self'` is the promise that
 * a model cannot be sent anywhere; docs/decisions/0007 has the reasons and what to change when a worker arrives.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${REPORT_HASH}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // From the page's own memory: the preview of a report, and what is printed of it.
  'frame-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Puts the policy first in the built page's head; the development server needs inline scripts and has none. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}

/** Wraps what a text says, however it is kept: a string, a sentence with values, a table or a list. */
const WRAP = `
const wrap = (text) =>
  typeof text === 'string' ? text && '⟦' + text + '⟧'
  : typeof text === 'function' ? (...values) => wrap(text(...values))
  : Array.isArray(text) ? text.map(wrap)
  : typeof text === 'object' && text ? Object.fromEntries(Object.entries(text).map(([key, value]) => [key, wrap(value)]))
  : text
`

/** A language for e2e/language.spec.ts: every text of src/text/en in brackets, but for how numbers are written. */
function pseudoLanguage(): Plugin {
  return {
    name: 'pseudo-language',
    enforce: 'pre',
    transform(_code, id) {
      if (!/\/src\/text\/en\/(?!locale)[\w-]+\.ts$/.test(id)) return null
      const { module } = parseSync(id, readFileSync(id, 'utf8'))
      const names = module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ exportName, isType }) => (isType ? [] : (exportName.name ?? []))),
      )
      const exports = names.map((name) => `export const ${name} = wrap(texts.${name})`)
      // The query makes it another module: the texts themselves, which this one wraps.
      return [`import * as texts from './${basename(id)}?plain'`, WRAP, ...exports].join('\n')
    },
  }
}

/**
 * The folder of src/text that `#text/…` is read from; without a wish it is the one that
 * package.json names. `pseudo` is that one with every text in brackets, for e2e/language.spec.ts.
 */
const language = process.env.STRIDEBOARD_LANG
const texts =
  language && language !== 'pseudo'
    ? fileURLToPath(new URL(`./src/text/${language}/`, import.meta.url))
    : null

export default defineConfig({
  resolve: { alias: texts ? [{ find: /^#text\//, replacement: texts }] : [] },
  plugins: [
    ...(language === 'pseudo' ? [pseudoLanguage()] : []),
    react(),
    tailwindcss(),
    contentSecurityPolicy(),
  ],
  preview: {
    headers: {
      // A page cannot forbid framing from a meta tag, so the header says one thing more than the tag.
      'Content-Security-Policy': `${CSP}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  build: {
    // Read by .ci/size.mjs to tell what a first visit loads.
    manifest: true,
    modulePreload: { polyfill: false },
    // Notices of what is bundled travel with it; those of the icons are in public/.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      // A text that is a plain string then stands where it is used, as if it had been written there.
      optimization: { inlineConst: { mode: 'all', pass: 1 } },
      output: {
        codeSplitting: {
          // Only what every first visit needs; all else is split where the code says import().
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'react-flow', test: /node_modules[\\/](@xyflow|d3-[a-z]+|zustand|classcat)[\\/]/ },
            // The rest of it as one file: each of thirty small ones would be asked for on its own.
            { name: 'app', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  test: {
    // A machine that is busy with something else is not a failing test.
    testTimeout: 30_000,
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'],
  },
})
