import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { languagePlugins } from './vite.languages.ts'

/**
 * The one style sheet that may stand in a page: that of a report, whose preview is a frame under this policy. A test
 * beside src/formats/report/style.ts says what it must be.
 */
const REPORT_HASH = '7cIuP3FrHnYU8+VWLL65SDiaOVwgxYrnedCRL/hqydQ='

/**
 * What the built page may do: run and load its own files, nothing else. `connect-src 'none'` is the promise that
 * a model cannot be sent anywhere; docs/decisions/0007 has the reasons and what to change when a worker arrives.
 */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${REPORT_HASH}'`,
  "img-src 'self' data: blob:",
  "connect-src 'none'",
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

const TESTS = ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts']
/** What keeps nothing between two calls need not be loaded anew for each file of tests, which takes most of the time. */
const PURE = ['src/{text,model,catalogue,analysis,formats}/**/*.test.ts']

export default defineConfig({
  plugins: [
    ...languagePlugins(process.env.STRIDEBOARD_LANG),
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
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'app', include: TESTS, exclude: PURE } },
    ],
  },
})
