import { type BaselineFile, parseBaseline } from './documents/baseline.ts'
import { pathForModel } from './documents/manifest.ts'
import { checkOverrides } from './documents/overrides.ts'
import { sameButEnding } from './documents/paths.ts'
import { parsePolicy } from './documents/policy.ts'
import type { ProbeSet } from './documents/probe-set.ts'
import { combine, loadProbeSets, requireHarmful } from './documents/probe-sets.ts'
import type { Document, FileSource } from './documents/source.ts'
import { checkSystemPrompt } from './documents/template.ts'
import { SMALL_FILE } from './documents/text.ts'
import { checkViews, describeSameTwice } from './documents/view-checks.ts'
import type { Checked } from './endpoints/address-guard.ts'
import { isAllowed } from './endpoints/allow-list.ts'
import { PLAIN_TEMPLATE } from './endpoints/prompt-template.ts'
import { UserError } from './errors.ts'
import type { ModelCard } from './generated/model-card.ts'
import type { Policy } from './generated/policy.ts'
import type { Reason, Report } from './generated/report.ts'
import { hashOf, sha256 } from './hash.ts'
import type { Settings } from './inputs/settings.ts'
import { identifyJudgeFor, whyJudgeDoesNotFit } from './judging/judge-fits.ts'
import type { JudgeIdentity } from './judging/judgement.ts'
import { describeAge, describeBaselineModel, describeEdits, describeRename } from './notes.ts'
import { probeDownloads } from './probe-downloads.ts'
import { differences } from './verdict/comparable.ts'
import { checkWeights } from './weights.ts'
import type { World } from './world.ts'

/** All documents of a run, read and checked, and what stands in the way of measuring. */
export type Setup = {
  readonly manifest: Document<ModelCard>
  readonly policy: { readonly path: string; readonly sha256: string | null; readonly value: Policy }
  readonly baseline: { readonly path: string; readonly document: BaselineFile | undefined }
  readonly probeSets: readonly ProbeSet[]
  readonly probeSet: { readonly name: string; readonly sha256: string }
  readonly judge: JudgeIdentity
  readonly decoding: Decoding
  /** Addresses that the endpoint's host had when it was checked. */
  readonly address: Checked | undefined
  /** The same for the host of a judge model. */
  readonly judgeAddress: Checked | undefined
  /** The same for the members of a panel, in their order. */
  readonly memberAddresses: readonly (Checked | undefined)[]
  readonly obstacles: readonly Reason[]
  readonly notes: readonly string[]
}

export type Decoding = Omit<Report['decoding'], 'samples' | 'run_seed'>

export type SetupRequest = {
  readonly manifest: Document<ModelCard>
  readonly settings: Settings
  readonly head: FileSource
  readonly trusted: FileSource
  readonly event: Report['event'] & { readonly untrusted: boolean }
} & Pick<World, 'checkAddress' | 'download' | 'date' | 'texts'>

/** A policy for runs that have none: its defaults say what would be asked, and nothing is allowed to be. */
const NO_POLICY = 'schema_version: 1\nendpoints: { allow: ["https://policy.missing.invalid"] }\n'

/** @throws UserError for documents that cannot be read */
export async function prepare(request: SetupRequest): Promise<Setup> {
  const { manifest, settings, head, trusted, event, date } = request
  const { endpoint, model, modality } = manifest.value
  const baselinePath = pathForModel(settings.baseline, model.name)
  // Each is a round trip to GitHub, so what does not depend on another is asked for at once.
  const early = Promise.all([
    describeEdits([settings.policy, baselinePath], head, trusted),
    describeRename(manifest, head, trusted),
  ])
  early.catch(() => undefined) // what has failed is told further down, after what is wrong with the files
  const [policyText, baselineText] = await Promise.all([
    trusted.read(settings.policy, SMALL_FILE.bytes),
    trusted.read(baselinePath),
  ])
  const policyFile = parsePolicy(settings.policy, policyText ?? NO_POLICY, event.branch, modality)
  const { value: policy, locate } = policyFile
  if (settings.oidcAudience !== '' && policy.endpoints.auth_header !== 'authorization') {
    throw new UserError([{ file: settings.policy, message: OIDC_HEADER }])
  }
  // At once, so that its text and those of probe sets are never in memory together.
  const document = baselineText === undefined ? undefined : parseBaseline(baselinePath, baselineText, request.texts)
  const unfit = policyText === undefined ? undefined : whyJudgeDoesNotFit(policy.judge.kind, modality)
  if (unfit !== undefined) throw new UserError([{ file: settings.policy, message: unfit, ...locate('/judge') }])
  checkSystemPrompt(policyFile, endpoint)
  checkViews(policyFile, modality)
  const probeSets = await loadProbeSets(policy.probes, trusted, probeDownloads(policy, request), request.texts)
  requireHarmful(policyFile, probeSets, modality)
  checkOverrides(policyFile, probeSets)
  const probeSet = combine(probeSets)
  const judge = identifyJudgeFor(modality, policy.judge)
  const decoding = decodingOf(endpoint, policy, modality)

  // On the command line all files are those of the working tree.
  const where = event.trusted_sha === null ? '' : ' on the trusted commit'
  const obstacles: Reason[] = []
  let address: Checked | undefined
  let judgeAddress: Checked | undefined
  const memberAddresses: (Checked | undefined)[] = []
  if (policyText === undefined)
    obstacles.push(policyMissing(settings.policy, where, await sameButEnding(settings.policy, trusted)))
  else if (event.untrusted && settings.endpointToken === '') obstacles.push(NO_SECRETS)
  else if (!isAllowed(endpoint.url, policy.endpoints.allow))
    obstacles.push(notAllowed(endpoint.url, settings.policy, where))
  else {
    address = await request.checkAddress(endpoint.url, policy.endpoints.allow_private_network)
    if (address.refusal) obstacles.push({ code: 'endpoint_not_allowed', message: address.refusal, subject: 'address' })
    // The trusted policy itself names the judge's origin, which allows it; its address is checked all the same.
    const checkUrl = async (url: string | undefined, place: string) => {
      if (url === undefined) return undefined
      const checked = await request.checkAddress(url, policy.endpoints.allow_private_network)
      if (checked.refusal)
        obstacles.push({ code: 'endpoint_not_allowed', message: `${place}: ${checked.refusal}`, subject: 'judge' })
      return checked
    }
    judgeAddress = await checkUrl(policy.judge.url, 'judge.url')
    for (const [index, { url }] of (policy.judge.of ?? []).entries())
      memberAddresses.push(await checkUrl(url, `judge.of[${index}].url`))
  }
  if (settings.mode !== 'record' && policyText !== undefined) {
    if (!document) obstacles.push(baselineMissing(baselinePath, where))
    else obstacles.push(...incomparable(document, { probeSet, judge, decoding }))
  }
  const setPaths = probeSets.map(({ name }) => name).filter((name) => !/^(builtin|https):/.test(name))
  const [weights, setEdits] = await Promise.all([checkWeights(manifest, head), describeEdits(setPaths, head, trusted)])
  const [edits, rename] = await early
  obstacles.push(...weights.mismatches)
  return {
    manifest,
    policy: { path: settings.policy, sha256: policyText === undefined ? null : sha256(policyText), value: policy },
    baseline: { path: baselinePath, document },
    probeSets,
    probeSet,
    judge,
    decoding,
    address,
    judgeAddress,
    memberAddresses,
    obstacles,
    notes: [
      ...weights.notes,
      ...describeSameTwice(policy, endpoint),
      ...probeSets.flatMap(({ name, doubt }) => (doubt === undefined ? [] : [`${name}: ${doubt}.`])),
      ...edits,
      ...setEdits,
      ...rename,
      ...describeBaselineModel(document, model.name),
      ...describeAge(document?.value, policy.baseline_max_age_days, date()),
    ],
  }
}

/** All that shapes an answer besides the model and the probe; its hash is part of what makes a baseline comparable. */
export function decodingOf(
  { api, system_prompt, request }: ModelCard['endpoint'],
  { decoding }: Pick<Policy, 'decoding'>,
  modality: ModelCard['modality'],
): Decoding {
  const { temperature, max_tokens, size, steps } = decoding
  const raw = api === 'openai-completions'
  const painted = { ...(size === undefined ? {} : { size }), ...(steps === undefined ? {} : { steps }) }
  const parts = {
    api,
    ...(modality === 'text' ? { temperature, max_tokens } : painted),
    ...(system_prompt === undefined ? {} : { system_prompt_sha256: sha256(system_prompt) }),
    ...(request === undefined ? {} : { request }),
    ...(raw ? { template_sha256: sha256(decoding.template ?? PLAIN_TEMPLATE) } : {}),
    ...(raw && decoding.stop !== undefined ? { stop: decoding.stop } : {}),
  }
  return { ...parts, sha256: hashOf(parts) }
}

function policyMissing(path: string, where: string, other: string | undefined): Reason {
  const smallest = '"schema_version: 1" and "endpoints: { allow: [https://your-endpoint.example] }"'
  const message =
    other === undefined
      ? `there is no policy at ${path}${where}. Commit one to the base branch; the smallest is ${smallest}`
      : `there is no policy at ${path}${where}, but there is ${other}: name that with the input policy, or rename it`
  return { code: 'policy_missing', message, subject: path }
}

const OIDC_HEADER =
  'endpoints.auth_header has to be authorization (its default) where the input oidc-audience is set: a token of this kind is a bearer token'

const NO_SECRETS: Reason = {
  code: 'no_secrets',
  message:
    'pull requests from forks and by Dependabot get no secrets, so the endpoint cannot be asked. A maintainer who has read the change can have this commit checked by a label or by hand: examples/fork-pull-request.yml is the workflow for both',
}

function notAllowed(url: string, policyPath: string, where: string): Reason {
  const { origin } = new URL(url)
  const message = `${origin} is not among endpoints.allow in ${policyPath}${where}; nothing was sent to it. If the endpoint is yours, add its origin there on the base branch`
  return { code: 'endpoint_not_allowed', message, subject: origin }
}

function baselineMissing(path: string, where: string): Reason {
  const message = `there is no baseline at ${path}${where}. Record one from the reference checkpoint (mode: record, or guardrail-check record) and commit it to the base branch`
  return { code: 'baseline_missing', message, subject: path }
}

type Method = { readonly probeSet: Setup['probeSet']; readonly judge: JudgeIdentity; readonly decoding: Decoding }

function incomparable({ path, value }: BaselineFile, method: Method): Reason[] {
  const found = differences(value, method)
  if (found.length === 0) return []
  const message = `${path} was recorded with ${found.join(' and ')}. Record it again in the same way (mode: record, or guardrail-check record) and commit it to the base branch`
  return [{ code: 'baseline_incomparable', message, subject: path }]
}
