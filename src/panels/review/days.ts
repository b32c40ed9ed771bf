/** A day as people write it: “23 Nov 2026”; what is no date stays as it is. */
export function dayText(date: string): string {
  const day = date.length === 10 ? new Date(`${date}T00:00`) : new Date(date)
  if (Number.isNaN(day.getTime())) return date
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
}
