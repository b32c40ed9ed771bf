import * as text from '#text/shell'
import { saveCopyNow } from '../commands/export'
import { useSave } from '../store/use'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'

/** Shown while this device does not keep the work. Editing goes on; the way out is one click away. */
export function SaveBanner() {
  const save = useSave((state) => state)
  if (save.state !== 'error') return null
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-line border-b bg-high-soft px-4 py-2 text-high"
    >
      <div className="flex min-w-0 flex-1 basis-64 gap-2">
        <Icon className="mt-px shrink-0" name="warning" />
        <p className="min-w-0 font-medium">
          {save.message ?? text.notKeeping} {text.youCanGoOn}
        </p>
      </div>
      <Button className="max-[479px]:w-full" onClick={saveCopyNow} variant="primary">
        {text.downloadNow}
      </Button>
    </div>
  )
}
