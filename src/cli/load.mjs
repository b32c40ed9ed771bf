import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRunnableDevEnvironment, resolveConfig } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Imports a TypeScript module of this repository in Node, as Vite would (globs and all), with no build.
 * `path` is from the root, such as `/src/cli/main.ts`. The environment stays open, so that the module can still
 * `import()`, until the callback's promise settles; its answer is passed on.
 */
export async function withModule(path, callback) {
  const config = await resolveConfig(
    {
      root,
      // The app's own settings only say more than ours when texts are to be in another language.
      configFile: process.env.STRIDEBOARD_LANG ? join(root, 'vite.config.ts') : false,
      envDir: false,
      logLevel: 'error',
      environments: {
        node: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, conditions: ['node'] },
        },
      },
    },
    'serve',
  )
  const environment = createRunnableDevEnvironment('node', config, { hot: false })
  await environment.init()
  try {
    return await callback(await environment.runner.import(path))
  } finally {
    await environment.close()
  }
}
