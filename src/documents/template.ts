import { UserError } from '../errors.ts'
import type { ModelCard } from '../generated/model-card.ts'
import type { Policy } from '../generated/policy.ts'
import type { Placed } from './source.ts'

const TOKENS = /\{(?:#system|\/system|system|prompt)\}/g

/**
 * What is wrong with a template of raw completions, or undefined. Its form: `{prompt}` once; `{system}` at most once,
 * and `{#system}…{/system}` at most once around it, but not around `{prompt}`.
 */
export function checkTemplate(template: string): string | undefined {
  const tokens: string[] = template.match(TOKENS) ?? []
  const count = (token: string) => tokens.filter((each) => each === token).length
  if (count('{prompt}') !== 1) return `{prompt} has to stand in it once, and stands ${count('{prompt}')} times`
  if (count('{system}') > 1) return `{system} may stand in it once, and stands ${count('{system}')} times`
  if (count('{#system}') + count('{/system}') === 0) return undefined
  const section = tokens.filter((token) => token !== '{prompt}').join('')
  const open = tokens.indexOf('{#system}')
  const prompt = tokens.indexOf('{prompt}')
  const around = open < prompt && prompt < tokens.indexOf('{/system}')
  if (section === '{#system}{system}{/system}' && !around) return undefined
  return '{#system} has to stand before {system}, and {/system} after it; {prompt} is not between them'
}

/** A system prompt that no template takes in would not be sent. @throws UserError */
export function checkSystemPrompt(
  { path, value, locate }: Placed<Policy>,
  { api, system_prompt }: ModelCard['endpoint'],
): void {
  const { template } = value.decoding
  if (api !== 'openai-completions' || system_prompt === undefined || template === undefined) return
  if (template.includes('{system}')) return
  const message =
    "/decoding/template: there is no {system} in it, so the manifest's endpoint.system_prompt would not be sent: add it"
  throw new UserError([{ message, file: path, ...locate('/decoding/template') }])
}
