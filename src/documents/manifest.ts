import type { Problem } from '../errors.ts'
import type { ModelCard } from '../generated/model-card.ts'
import { modelCard as schema } from '../generated/schemas.ts'
import { modelCard as validator } from '../generated/validators.js'
import { checkBaseUrl } from './base-url.ts'
import { documentOf } from './document.ts'
import { excerpt } from './excerpt.ts'
import { requireKind } from './kinds.ts'
import type { Parsed, Place } from './places.ts'
import { findProblems, throwProblems } from './problems.ts'
import type { Document } from './source.ts'
import { parseText, SMALL_FILE } from './text.ts'

const URL_POINTER = '/endpoint/url'
const NAME_POINTER = '/model/name'
/** The folder of its reports has this name, and common file systems take 255 bytes. */
const LONGEST_SLUG = 255

/**
 * Reads a model card manifest: YAML, JSON, or the key `guardrail` in the front matter of a README. Defaults are filled in.
 * @throws UserError with every problem of the file.
 */
export function parseManifest(path: string, text: string): Document<ModelCard> {
  const parsed = parseText(path, text, ['yml', 'yaml', 'json', 'md'], SMALL_FILE)
  requireKind('model card', { path, ...parsed })
  const problems = findProblems(parsed.value, { path, validator, schema, places: parsed })
  const add = (pointer: string, message: string | undefined) => {
    const known = problems.some((problem) => problem.message.startsWith(`${pointer}: `))
    if (message === undefined || known) return
    problems.push({ message: `${pointer}: ${message}`, file: path, ...parsed.locate(pointer) } satisfies Problem)
  }
  const url = stringAt(parsed, 'endpoint', 'url')
  add(URL_POINTER, url === undefined ? undefined : checkBaseUrl(url, 'endpoint-token'))
  add(NAME_POINTER, checkName(stringAt(parsed, 'model', 'name')))
  for (const [pointer, message] of checkModality(Object(parsed.value))) add(pointer, message)
  throwProblems(problems)
  return documentOf(path, text, withoutIdleRequest(parsed.value as ModelCard), parsed)
}

/** An empty one sends no more than none, and is none wherever the two are compared. */
function withoutIdleRequest(card: ModelCard): ModelCard {
  const { request, ...endpoint } = card.endpoint
  return request !== undefined && Object.keys(request).length === 0 ? { ...card, endpoint } : card
}

/** The model's name as part of a file name: only `a-z`, `0-9`, `.`, `_` and `-`. Two names may have one slug. */
export function modelSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('/', '--')
    .replace(/[^a-z0-9._-]/gu, '-')
}

/** A path with the model's slug in place of `{model}`. */
export function pathForModel(path: string, name: string): string {
  return path.replaceAll('{model}', modelSlug(name))
}

/** Where annotations about the checkpoint belong: the line of the endpoint's URL. */
export function endpointPlace(document: Document<ModelCard>): Place | undefined {
  return document.locate(URL_POINTER)
}

const IMAGE_APIS = ['openai-images', 'automatic1111', 'huggingface-text-to-image']

/** The endpoint's API has to be one of the modality, and there are no system prompts for image models. */
function checkModality({ modality = 'text', endpoint }: Partial<ModelCard>): [string, string][] {
  const { api, system_prompt } = (Object(endpoint) ?? {}) as Partial<ModelCard['endpoint']>
  if (api === undefined || (modality !== 'text' && modality !== 'image')) return []
  const paints = IMAGE_APIS.includes(api)
  const wrong: [string, string][] = []
  if (modality === 'text' && paints) {
    wrong.push(['/endpoint/api', `${api} makes images: set modality: image, or name an API for text`])
  }
  if (modality === 'image' && !paints) {
    wrong.push(['/endpoint/api', `${api} answers with text: modality: image needs one of ${IMAGE_APIS.join(', ')}`])
  }
  if (modality === 'image' && system_prompt !== undefined) {
    wrong.push(['/endpoint/system_prompt', 'image models have no system prompt: remove it'])
  }
  return wrong
}

/** A slug of dots alone would lead out of the folder that is named by it, and file systems take no long ones. */
function checkName(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (/^\.+$/.test(text)) return `expected a name with more than dots, found ${excerpt(text)}`
  if (modelSlug(text).length <= LONGEST_SLUG) return undefined
  return `expected a name of at most ${LONGEST_SLUG} characters, a slash counted twice, found ${modelSlug(text).length}`
}

function stringAt({ value }: Parsed, section: string, key: string): string | undefined {
  const text: unknown = Reflect.get(Object(Reflect.get(Object(value), section)), key)
  return typeof text === 'string' ? text : undefined
}

type Named = { readonly path: string; readonly name: string }

/** That a manifest's model shares its name in files with those of other manifests, if it does. */
export function clashesOf({ path, name }: Named, all: readonly Named[]): Problem[] {
  const slug = modelSlug(name)
  const others = all.filter((other) => other.path !== path && modelSlug(other.name) === slug)
  if (others.length === 0) return []
  const paths = others.map((other) => other.path).join(' and ')
  const message = `/model/name: ${paths} has the same model name (${slug} in file names); give each model a name of its own, or check one of them at a time`
  return [{ file: path, message }]
}
