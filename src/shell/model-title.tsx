import * as text from '#text/shell'
import { commit, endMerge } from '../store/document'
import { useDocument } from '../store/use'

/** The model's title, edited where it stands. Typing is one undo step. */
export function ModelTitle({ className }: { readonly className: string }) {
  const title = useDocument(({ model }) => model.info.title)
  return (
    <input
      aria-label={text.modelTitle}
      value={title}
      size={Math.min(32, Math.max(10, title.length))}
      maxLength={200}
      spellCheck={false}
      onChange={(event) => {
        const next = event.target.value
        commit(text.renameModel, (tx) => tx.setInfo({ title: next }), { merge: 'title' })
      }}
      onBlur={endMerge}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
      }}
      className={`min-w-0 truncate rounded-control border border-transparent bg-transparent px-1.5 py-1 font-semibold text-sm pointer-coarse:min-h-11 pointer-coarse:focus:text-base hover:border-line focus:border-line-strong ${className}`}
    />
  )
}
