import { tellNotLoaded } from '../store/notices'

/** Runs what has to be loaded first; says so when that fails, as after an update or without a network. */
export function later<Loaded>(loading: Promise<Loaded>, run: (loaded: Loaded) => void): void {
  loading.then(run, tellNotLoaded)
}
