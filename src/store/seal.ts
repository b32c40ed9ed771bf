/** A checksum in the text of an earlier version, so that one that was damaged is never put in the place of the good one. */

const SEALED = /^\{"revision":\d{1,15},"sum":"([0-9a-z]+)",/
const RECORD = /^\{"revision":\d{1,15},/

/** The text of a record with its checksum in it; a text that is no record stays as it is. */
export function sealed(record: string): string {
  const [head] = RECORD.exec(record) ?? []
  if (head === undefined || SEALED.test(record)) return record
  const rest = record.slice(head.length)
  return `${head}"sum":"${sumOf(rest)}",${rest}`
}

/** Whether a text is what was sealed. One without a checksum, as earlier releases wrote it, passes. */
export function isIntact(text: string): boolean {
  const [head, sum] = SEALED.exec(text) ?? []
  return head === undefined || sumOf(text.slice(head.length)) === sum
}

/** FNV-1a over UTF-16 units, 32 bits twice from different starts. */
function sumOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
