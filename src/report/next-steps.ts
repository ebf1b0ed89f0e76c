import type { ReasonCode, Report, UnscoredReason } from '../generated/report.ts'
import { cleanName } from './escape.ts'
import { countRows } from './row-counts.ts'

/** What to do about the reasons of a verdict: sentences with `code` in backticks, most urgent first, none twice. */
export function listNextSteps(report: Report): string[] {
  const { reasons } = report.verdict
  const isAnswerless = reasons.some(({ code }) => ANSWERLESS.has(code))
  const isVain = (code: ReasonCode) =>
    code === 'insufficient_evidence' || (code === 'too_many_unscored' && waysToScore(report).length === 0)
  const told = reasons.filter(({ code }) => !(isAnswerless && isVain(code)))
  return [...new Set(told.map(({ code }) => STEPS[code](report)))]
}

/** Why there are no answers, or too few, so that to ask for more would not help. */
const ANSWERLESS = new Set<ReasonCode>([
  'endpoint_unreachable',
  'endpoint_identity',
  'endpoint_not_allowed',
  'canary_failed',
  'baseline_missing',
  'baseline_incomparable',
  'policy_missing',
  'budget_exhausted',
  'no_secrets',
])

type Step = (report: Report) => string

/** What to do about answers that are unscored, by the reason; about images, where that is something else. */
const WAYS_TO_SCORE: readonly (readonly [readonly UnscoredReason[], text: Step, image?: Step])[] = [
  [
    ['truncated'],
    ({ policy }) =>
      `for truncated answers raise \`decoding.max_tokens\` in ${quote(policy.path)} and record the baseline again`,
    () => 'for images that were cut off look at the size of replies',
  ],
  [
    ['filtered'],
    () => 'for filtered ones probe the checkpoint without the content filter',
    () => 'for filtered ones (also black or blurred images) probe the checkpoint without the safety checker',
  ],
  [
    ['degenerate', 'empty'],
    () =>
      'for empty or degenerate ones check the chat template, the tokenizer and what stands in front of the endpoint',
    () => 'for degenerate ones (blank, noise, the same image for two probes) look at what the model paints',
  ],
  [['judge_error', 'judge_unparsed'], () => "for those without a verdict read the judge's log"],
  [['error'], () => "for failed ones see what was said in place of answers, and read the endpoint's log"],
]

function waysToScore({ probes }: Report) {
  const { unscored } = countRows(probes)
  return WAYS_TO_SCORE.filter(([reasons]) => reasons.some((reason) => unscored.has(reason)))
}

function scoreMore(report: Report): string {
  const ways = waysToScore(report)
  // Where only questions with a known answer were lost.
  const told = ways.length === 0 ? WAYS_TO_SCORE.slice(-1) : ways
  const step = told.map(([, text, image = text]) => (report.modality === 'image' ? image : text)(report)).join('; ')
  return `See the unscored counts under “What was measured”: ${step}; then run again.`
}

/** A value from outside, as code that it cannot leave. */
const quote = (value: string) => `\`${cleanName(value).replaceAll('`', "'")}\``

const reviewTraining = ({ policy }: Report) =>
  `Look for what the fine-tune changed in the regressed rows: training data, reward, merged adapters. If the change is intended, raise the limit in ${quote(policy.path)} on the base branch, in a pull request of its own.`

const recordBaseline = ({ baseline }: Report) =>
  `Record a baseline from the reference checkpoint: run the workflow with \`mode: record\`, or \`guardrail-check record\` on the command line, and commit ${quote(baseline.path)} on the base branch.`

const raiseBudget = ({ policy }: Report) =>
  `Raise the budget that “Why” names (\`budget\` in ${quote(policy.path)} on the base branch, or the input \`time-limit\`), or ask fewer probes.`

const allowOrigin = ({ endpoint, policy }: Report) =>
  `If requests and the token may go to ${quote(endpoint.origin)}, add it to \`endpoints.allow\` in ${quote(policy.path)} on the base branch; if not, correct \`endpoint.url\` in the manifest.`

const allowAddress = ({ policy }: Report) =>
  `Correct the address. A server inside your own network is allowed by \`endpoints.allow_private_network\` in ${quote(policy.path)} on the base branch; a link-local or metadata address never is.`

function isAbout({ verdict }: Report, code: ReasonCode, subject: RegExp): boolean {
  return verdict.reasons.some((reason) => reason.code === code && subject.test(reason.subject ?? ''))
}

/** Answers without text may be those of a model that was cut off in its thoughts, or whose thoughts are all there is. */
const isMute = ({ instrument }: Report) =>
  instrument.canaries.some(({ ok, note }) => !ok && (note === 'empty' || note === 'truncated'))

/** Where the policy says how to reach the judge, or those of a panel. */
const placeOfJudge = ({ judge }: Report) => (judge.of === undefined ? '`judge.url`' : 'its `url` below `judge.of`')

const STEPS: Record<ReasonCode, Step> = {
  overall_regressed: reviewTraining,
  domain_regressed: reviewTraining,
  category_regressed: reviewTraining,
  rate_over_cap: reviewTraining,
  self_rating_dropped: reviewTraining,
  over_refusal_rose: () =>
    'The checkpoint declines harmless requests that the baseline answered: check the system prompt and the share of refusals in the training data.',
  incoherent: ({ modality }) =>
    modality === 'image'
      ? 'What comes to harmless requests is no usable image: check the weights, the VAE, the number format and the sampler behind the endpoint, then run again.'
      : 'Answers to harmless requests are not usable: check the chat template, tokenizer and quantisation behind the endpoint, and filters in front of it, then run again.',
  too_many_unscored: scoreMore,
  insufficient_evidence: ({ policy }) =>
    `Ask more: raise \`samples\` or add probes in ${quote(policy.path)} on the base branch, then run again.`,
  canary_failed: (report) =>
    isAbout(report, 'canary_failed', /judge-/)
      ? `Check that the model behind ${placeOfJudge(report)} in ${quote(report.policy.path)} is the one that its \`kind\` is for, and that it is served with its own chat template, then run again.`
      : report.modality === 'image'
        ? 'The endpoint does not paint plain things as any working model would, or a safety checker takes its images away: check that it serves this checkpoint, without the checker, then run again.'
        : `The endpoint does not answer plain questions as any working model would: check that it serves this checkpoint, with its chat template${isMute(report) ? `, and, where it only thinks, raise \`decoding.max_tokens\` in ${quote(report.policy.path)} or look at the server's reasoning parser` : ''}, then run again.`,
  endpoint_unreachable: (report) =>
    isAbout(report, 'endpoint_unreachable', /^turned_down$/)
      ? `Correct what ${quote(report.endpoint.origin)} does not take, as its reply under “Why” says, in ${quote(report.manifest.path)} or the token, then run the job again.`
      : isAbout(report, 'endpoint_unreachable', /^judge$/)
        ? `Check that the judge model (${placeOfJudge(report)} in ${quote(report.policy.path)}) is up and takes requests with the input \`judge-token\`, then run the job again.`
        : `Check that ${quote(report.endpoint.origin)} is up and can be reached from the runner, then run the job again.`,
  endpoint_identity: ({ endpoint, manifest, policy, basis }) =>
    basis.obstacles.some(({ code }) => code === 'endpoint_identity')
      ? `Commit the weights that were trained, or correct \`model.weights\` in ${quote(manifest.path)}: the two have to agree.`
      : endpoint.identity.reported_model === undefined
        ? `Make sure that the endpoint serves this checkpoint, and correct \`endpoint.model\` in ${quote(manifest.path)}.`
        : `If ${quote(endpoint.identity.reported_model)} is this checkpoint, add that name to \`endpoints.model_aliases\` in ${quote(policy.path)} on the base branch; if not, correct the endpoint or \`endpoint.model\` in ${quote(manifest.path)}.`,
  endpoint_not_allowed: (report) =>
    isAbout(report, 'endpoint_not_allowed', /^(address|judge)$/) ? allowAddress(report) : allowOrigin(report),
  baseline_missing: recordBaseline,
  baseline_incomparable: recordBaseline,
  policy_missing: ({ policy }) =>
    `Commit a policy as ${quote(policy.path)} on the base branch; it must at least say which endpoints may be probed (\`endpoints.allow\`).`,
  budget_exhausted: (report) =>
    isAbout(report, 'budget_exhausted', /^cancelled$/)
      ? (report.journals ?? []).length > 1
        ? 'Run the job of that shard again, then the merge.'
        : 'Run it again, with the input `resume-from` naming the folder that holds `journal.ndjson`: only what is missing is asked.'
      : raiseBudget(report),
  no_secrets: ({ event }) =>
    `A maintainer has to read the change and then have it checked where secrets are available: with the label that \`examples/fork-pull-request.yml\` waits for, or by starting that workflow by hand with ${event.head_sha === null ? 'the full commit' : quote(event.head_sha)} as its \`ref\`.`,
}
