import { Component, type ReactNode } from 'react'
import { saveCopyNow } from '../commands/export'
import { Button } from '../ui/button'

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
    return { error: error ?? new Error('Unknown') }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <div className="grid h-full w-full place-items-center overflow-y-auto bg-canvas p-6" role="alert">
        <div className="max-w-md rounded-card border border-line bg-panel p-5">
          <h2 className="font-semibold text-base">{this.props.what} could not be shown</h2>
          <p className="mt-1 text-muted">
            This is a mistake in Strideboard. Your model is not affected: it is kept on this device, and you
            can take a copy along.
          </p>
          <p className="mt-2 break-words font-mono text-faint text-xs">{String(error)}</p>
          <div className="mt-4 flex flex-wrap gap-2">
            <Button onClick={() => this.setState({ error: null })} variant="primary">
              Try again
            </Button>
            <Button onClick={saveCopyNow}>Download a copy</Button>
            <Button onClick={() => location.reload()}>Reload the page</Button>
          </div>
        </div>
      </div>
    )
  }
}
