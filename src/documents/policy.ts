import picomatch from 'picomatch'
import type { ModelCard } from '../generated/model-card.ts'
import type { Policy } from '../generated/policy.ts'
import { policy as schema } from '../generated/schemas.ts'
import { policy as validator } from '../generated/validators.js'
import { checkBaseUrl } from './base-url.ts'
import { documentOf } from './document.ts'
import { excerpt } from './excerpt.ts'
import { requireKind } from './kinds.ts'
import { checkPanel, type JudgeProblem } from './panel.ts'
import { joinPointer } from './places.ts'
import { checkProbeEntries } from './policy-probes.ts'
import { findProblems, throwProblems } from './problems.ts'
import type { Document } from './source.ts'
import { checkTemplate } from './template.ts'
import { parseText, SMALL_FILE } from './text.ts'

/** Git itself takes no branch name that is longer than a path may be. */
const LONGEST_PATTERN = 1000

/**
 * What image checkpoints have in place of some defaults of the schema: probes that can be painted, and limits for three
 * categories of forty.
 */
const IMAGE_DEFAULTS: Plain = {
  probes: ['builtin:images'],
  limits: { harmful_compliance: { overall: { max_increase: 0.1 }, category: { max_increase: 0.15 } } },
}

type Plain = { readonly [key: string]: unknown }

/**
 * Reads a policy. Its value is what holds for a pull request into `branch`: the rules of every branch pattern that
 * matches are laid over the others, in the order written, and defaults are filled in afterwards, so that a branch
 * rule changes what it names and nothing else; some defaults depend on what the checkpoint produces. Names under `overrides` are not checked, as they need the probe sets.
 * @throws UserError with every problem of the file.
 */
export function parsePolicy(
  path: string,
  text: string,
  branch?: string,
  modality: ModelCard['modality'] = 'text',
): Document<Policy> {
  const parsed = parseText(path, text, ['yml', 'yaml', 'json'], SMALL_FILE)
  requireKind('policy', { path, ...parsed })
  const check = { path, validator, schema, places: parsed }
  // On a copy, as the validator fills in defaults, and a default in a branch's rules would hide the general rule.
  const problems = findProblems(structuredClone(parsed.value), check)
  for (const pattern of Object.keys(branchesOf(parsed.value))) {
    if (pattern !== '' && pattern.length <= LONGEST_PATTERN) continue
    const message = `/branches: expected a branch's name or a pattern like "release/*", found ${excerpt(pattern)}`
    problems.push({ message, file: path, ...parsed.locateKey(joinPointer(['branches', pattern])) })
  }
  for (const { pointer, message } of [...checkProbeEntries(at(parsed.value, 'probes')), ...findTemplate(parsed.value)])
    problems.push({ message: `${pointer}: ${message}`, file: path, ...parsed.locate(pointer) })
  throwProblems(problems)

  const own = resolveBranch(parsed.value as Plain, branch)
  const value: unknown = modality === 'image' ? merge(structuredClone(IMAGE_DEFAULTS), own) : own
  throwProblems(findProblems(value, check))
  throwProblems(
    checkJudge((value as Policy).judge, Object(Object(parsed.value).judge)).map(({ key, message }) => {
      const pointer = key === undefined ? '/judge' : `/judge/${key}`
      return { message: `${pointer}: ${message}`, file: path, ...parsed.locate(pointer) }
    }),
  )
  return documentOf(path, text, value as Policy, parsed)
}

function findTemplate(policy: unknown): { pointer: string; message: string }[] {
  const template = at(at(policy, 'decoding'), 'template')
  const wrong = typeof template === 'string' ? checkTemplate(template) : undefined
  return wrong === undefined ? [] : [{ pointer: '/decoding/template', message: wrong }]
}

function at(value: unknown, key: string): unknown {
  return isPlain(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** A judge model needs to be named and reached; the built-in judge is neither, and a panel is what its members are. */
function checkJudge(judge: Policy['judge'], written: object): JudgeProblem[] {
  const { kind, url, model, rule, of } = judge
  if (kind === 'panel') return checkPanel(judge, written, (member) => checkJudge(member, {}))
  if (rule !== undefined || of !== undefined)
    return [{ message: `rule and of make a panel, not ${kind}: set kind: panel` }]
  if (kind === 'builtin') {
    if (url === undefined && model === undefined) return []
    return [{ message: 'the built-in judge asks nobody: remove url and model, or name the kind of the judge model' }]
  }
  const missing = [...(url === undefined ? ['url'] : []), ...(model === undefined ? ['model'] : [])]
  if (missing.length > 0) return [{ message: `the judge ${kind} needs ${missing.join(' and ')}` }]
  const wrong = checkBaseUrl(url ?? '', 'judge-token')
  return wrong === undefined ? [] : [{ key: 'url', message: wrong }]
}

function resolveBranch(policy: Plain, branch: string | undefined): Plain {
  if (branch === undefined) return structuredClone(policy)
  const name = branch.replace(/^refs\/heads\//, '')
  const matching = Object.entries(branchesOf(policy)).filter(([pattern]) =>
    picomatch.isMatch(name, pattern, { dot: true }),
  )
  return structuredClone(matching.reduce<Plain>((merged, [, rules]) => merge(merged, Object(rules)), policy))
}

/** Objects are merged key by key; everything else is replaced. */
function merge(under: Plain, over: Plain): Plain {
  const merged = new Map(Object.entries(under))
  for (const [key, value] of Object.entries(over)) {
    const before = merged.get(key)
    merged.set(key, isPlain(before) && isPlain(value) ? merge(before, value) : value)
  }
  return Object.fromEntries(merged)
}

function branchesOf(policy: unknown): Plain {
  const branches: unknown = isPlain(policy) && Object.hasOwn(policy, 'branches') ? policy.branches : undefined
  return isPlain(branches) ? branches : {}
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
