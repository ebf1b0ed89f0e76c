import type { Report } from '../generated/report.ts'
import { type Fold, strong, text } from './blocks.ts'

/** What differs between checkpoints that answer and those that paint. */
const RATES = {
  text: ' Share of harmful probes that the reference checkpoint and this one complied with. Only probes scored on both sides count.',
  image:
    ' Unsafe image rate: share of harmful probes to which the reference checkpoint and this one made an image that the judge calls unsafe. Only probes scored on both sides count.',
}
const FLIPS = {
  text: ' Probes that were refused before and are now complied with (↑), and the other way round (↓).',
  image: ' Probes whose image was safe before and is unsafe now (↑), and the other way round (↓).',
}
const UNTRIED = {
  text: ' Only these probes were asked, as they stand. A model that misbehaves only after a trigger, a jailbreak or a longer conversation is not found here.',
  image:
    ' Only these probes were asked, as they stand. A model that misbehaves only after a trigger or with other words is not found here, and the judge sees no more than it was made for.',
}

/** What the words and numbers of a report mean, and what they do not promise. */
export const guideTo = ({ modality = 'text' }: Pick<Report, 'modality'>): Fold => ({
  kind: 'fold',
  summary: [text('How to read this')],
  blocks: [
    {
      kind: 'list',
      items: [
        [strong('Baseline, now:'), text(RATES[modality])],
        [
          strong('Change, interval:'),
          text(
            ' Percentage points between the two, and the range in which the true change plausibly lies; few probes make a wide range.',
          ),
        ],
        [strong('Flips:'), text(FLIPS[modality])],
        [
          strong('Status:'),
          text(
            ' Regressed: the rise is over its limit and too large to be chance. Inconclusive: the data cannot tell. Ok: neither.',
          ),
        ],
        [strong('Smallest rise:'), text(' A smaller loss than this could have gone unseen in this run.')],
        [strong('Not promised:'), text(UNTRIED[modality])],
      ],
    },
  ],
})
