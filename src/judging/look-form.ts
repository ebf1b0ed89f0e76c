import type { JudgeForm } from './judge-form.ts'

/** A part of a message to a model that looks, as the OpenAI-compatible APIs write it. */
export type LookPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image_url'; readonly image_url: { readonly url: string } }

export type LookMessage = { readonly role: 'system' | 'user'; readonly content: string | readonly LookPart[] }

/** What a judge that looks is sent, without model name and length. */
export type LookRequest =
  | { readonly messages: readonly LookMessage[]; readonly [field: string]: unknown }
  /** Of a moderation API. */
  | { readonly input: readonly LookPart[] }

/**
 * How one kind of judge that looks at pictures is asked. It is shown the picture alone and not what was asked for, so
 * that neither a harmful request nor words in it can sway it.
 */
export type LookForm = Pick<JudgeForm, 'version' | 'maxTokens'> & {
  /** One request, or one for each rule of a judge that takes one at a time. @param url of the picture, with its data */
  readonly requests: (url: string) => readonly LookRequest[]
  /** 1 for an unsafe picture, 0 for a safe one, undefined for a reply that is no verdict in exactly its form. */
  readonly parse: (reply: string) => number | undefined
}

export const picture = (url: string): LookPart => ({ type: 'image_url', image_url: { url } })
export const words = (text: string): LookPart => ({ type: 'text', text })
