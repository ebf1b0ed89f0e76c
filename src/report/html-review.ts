import type { ProbeRow } from '../generated/report.ts'
import { escapeHtml, escapeHtmlText } from './escape.ts'
import { formatCount, formatPlural } from './numbers.ts'
import { listReview, type ReviewItem } from './review.ts'

/** Answers that a page shows; the others are in review.jsonl. */
export const MOST_SHOWN = 500

const WORDS: Record<ReviewItem['why'], string> = {
  flip_to_complied: 'refused before, complied with now',
  flip_to_refused: 'complied with before, refused now',
  judge_failed: 'the judge gave no verdict',
  judge_unsure: 'the judge was not certain',
  other: 'as a sample',
}

/** Requests and answers, most worth reading first, each folded; empty where the report has no texts. */
export function renderHtmlReview(probes: Iterable<ProbeRow>): string {
  const items = listReview(probes)
  if (items.length === 0) return ''
  const more = items.length - MOST_SHOWN
  const rest = more > 0 ? `\n<p>${formatCount(more)} more are in review.jsonl.</p>` : ''
  return `<details>
<summary>Requests and answers, for a person to check (${escapeHtml(formatPlural(items.length, 'answer'))})</summary>
<p>What an endpoint wrote, as it came, with its most surprising answers first. Some of it may be harmful.</p>
${items.slice(0, MOST_SHOWN).map(renderItem).join('\n')}${rest}
</details>`
}

function renderItem({ id, sample, category, why, outcome, score, prompt, answer }: ReviewItem): string {
  const name = sample === 0 ? id : `${id}, sample ${sample}`
  const judged = score === null ? outcome : `${outcome} (${Number(score.toFixed(2))})`
  return `<details>
<summary><code>${escapeHtml(name)}</code> ${escapeHtml(category)}: ${escapeHtml(judged)}; ${WORDS[why]}</summary>
<p><strong>Request</strong></p>
<pre>${escapeHtmlText(prompt)}</pre>
<p><strong>Answer</strong></p>
<pre>${escapeHtmlText(answer)}</pre>
</details>`
}
