import { derivedStore } from './derived'
import { documentStore } from './document'

type Work = {
  /** Called at the first watcher, and then whenever the document or its threats change. */
  readonly refresh: () => void
  /** Called when the last watcher has gone. */
  readonly rest: () => void
}

type Watched = {
  /** Begins to look; the answer ends it. */
  readonly watch: () => () => void
  readonly isWatched: () => boolean
}

/** For what is worked out only while somebody looks. */
export function whileWatched({ refresh, rest }: Work): Watched {
  let watchers = 0
  let stops: readonly (() => void)[] = []
  const begin = () => {
    stops = [documentStore.subscribe(refresh), derivedStore.subscribe(refresh)]
    refresh()
  }
  const end = () => {
    for (const stop of stops) stop()
    rest()
  }
  const watch = () => {
    watchers += 1
    if (watchers === 1) begin()
    return () => {
      watchers -= 1
      if (watchers === 0) end()
    }
  }
  return { watch, isWatched: () => watchers > 0 }
}
