import { useStore } from 'zustand'
import * as text from '#text/risk'
import { chooseThreats } from '../../commands/reveal'
import { riskStore, showWorld } from '../../store/risk-page'
import { Segmented } from '../../ui/choice'
import { WORLDS } from './levels'

const OPTIONS = WORLDS.map(({ world, word }) => ({ value: world, label: word }))

/** Which of the three risks the pictures show. */
export function WorldSwitch() {
  const world = useStore(riskStore, (state) => state.world)
  return (
    <div>
      <Segmented
        label={text.riskShown}
        onChange={(value) => {
          const found = WORLDS.find((each) => each.world === value)
          if (!found) return
          showWorld(found.world)
          chooseThreats(null)
        }}
        options={OPTIONS}
        value={world}
      />
      <p className="mt-1 text-muted text-xs">{WORLDS.find((each) => each.world === world)?.meaning}.</p>
    </div>
  )
}
