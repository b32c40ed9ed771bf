import { type RefObject, useEffect } from 'react'
import { focusWishStore, type Place, takeFocusWish } from '../store/focus-wish'

/** Puts the keyboard on the first of these within the element when somebody asked for the place. */
export function useFocusWish(
  place: Place,
  root: RefObject<HTMLElement | null>,
  ...wanted: readonly string[]
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list written out at the call is always the same
  useEffect(() => {
    // In the next frame: a sheet that opens around it takes the keyboard first.
    const grant = () =>
      void requestAnimationFrame(() => {
        if (!root.current || !takeFocusWish(place)) return
        for (const each of wanted) {
          const found = root.current.querySelector<HTMLElement>(each)
          if (found) return found.focus()
        }
      })
    grant()
    return focusWishStore.subscribe(grant)
  }, [place, root])
}
