import { Component, type ReactNode } from 'react'
import * as text from '#text/shell'
import { saveCopyNow } from '../commands/export'
import { Button } from '../ui/button'
import { NotLoaded } from '../ui/late'

type Props = {
  /** The part of the page that it guards, as in "The threats could not be shown". */
  readonly what: string
  readonly children: ReactNode
}

/**
 * Catches what throws while its part of the page is drawn, so that the rest goes on and the work can be taken
 * along. The document itself is not touched: it lives in the store and on the device.
 */
export class CrashGuard extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? new Error(text.unknown) }
  }

  again = (): void => {
    const { error } = this.state
    if (error instanceof NotLoaded) error.forget()
    this.setState({ error: null })
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    const missing = error instanceof NotLoaded
    return (
      <div className="grid h-full w-full place-items-center overflow-y-auto bg-canvas p-6" role="alert">
        <div className="max-w-md rounded-card border border-line bg-panel p-5">
          <h2 className="font-semibold text-base">
            {missing ? text.couldNotBeLoaded(this.props.what) : text.couldNotBeShown(this.props.what)}
          </h2>
          <p className="mt-1 text-muted">{missing ? text.notLoaded : text.ourMistake}</p>
          <p className="mt-2 break-words font-mono text-faint text-xs">{String(error)}</p>
          <div className="mt-4 flex flex-wrap gap-2">
            <Button onClick={this.again} variant="primary">
              {text.tryAgain}
            </Button>
            <Button onClick={saveCopyNow}>{text.downloadACopy}</Button>
            <Button onClick={() => location.reload()}>{text.reloadThePage}</Button>
          </div>
        </div>
      </div>
    )
  }
}
