import { expect, it } from 'vitest'
import { goToStep, presentStore, setRound, setSteps, startPresenting, stopPresenting } from './present'
import { select, sessionStore, setSession } from './session'
import { onViewRequest, type ViewRequest, viewportStore } from './viewport'

const now = () => presentStore.getState().now

it('stays between the first and the last step', () => {
  startPresenting()
  setSteps(4)
  goToStep(9)
  expect(now()?.step).toBe(3)
  setSteps(2)
  expect(now()?.step).toBe(1)
  goToStep(-1)
  expect(now()?.step).toBe(0)
  setRound('zones')
  expect(now()).toEqual({ round: 'zones', step: 1, steps: 2 })
  stopPresenting()
})

it('returns to what was selected and in view', () => {
  const asked: ViewRequest[] = []
  const stop = onViewRequest((request) => asked.push(request))
  asked.length = 0
  select(['a'])
  setSession({ heat: true })
  viewportStore.setState({ x: 5, y: 7, zoom: 0.5 })
  startPresenting()
  expect(sessionStore.getState()).toMatchObject({ selection: [], heat: false })
  viewportStore.setState({ x: 0, y: 0, zoom: 2 })
  stopPresenting()
  stopPresenting()
  stop()
  expect(sessionStore.getState()).toMatchObject({ selection: ['a'], heat: true })
  expect(asked).toMatchObject([{ type: 'back', view: { x: 5, y: 7, zoom: 0.5 } }])
  expect(now()).toBeNull()
})
