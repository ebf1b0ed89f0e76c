import type { Picture } from '../images/format.ts'

/** One request to a checkpoint. */
export type Question = {
  readonly prompt: string
  /** Draws of different probes are independent because their seeds differ. 0 to 2^31 - 1. */
  readonly seed: number
  /** Another model's name than the manifest's. */
  readonly model?: string
  /** Without the system prompt. */
  readonly bare?: boolean
  /** What the answer begins with; the reply's text is what follows. */
  readonly prefill?: string
  /** Decoding of its own, and no system prompt: a question about the request rather than the request. */
  readonly aside?: Aside
}

export type Aside = {
  readonly temperature: number
  readonly maxTokens: number
  /** Whether the likeliest tokens are wanted, with their probabilities. */
  readonly logprobs: boolean
}

/** A token that was generated, with the likeliest ones in its place. */
export type TokenLogprobs = {
  readonly token: string
  readonly top: readonly { readonly token: string; readonly logprob: number }[]
}

export type TokenUsage = { readonly prompt: number; readonly completion: number }

/** What came back from a server that works. Whether a text refused is the judge's business. */
export type Reply = {
  readonly usage: TokenUsage
  /** The model's name as the server reports it. */
  readonly model?: string
  /** Milliseconds for which the server has announced to take nothing more. */
  readonly pause?: number
  /** Where they were asked for and the server gives them. */
  readonly logprobs?: readonly TokenLogprobs[]
  /** To be called once a large answer is not needed any more: until then it takes the place of a further question. */
  readonly release?: () => void
} & (
  | { readonly kind: 'answer'; readonly text: string /** Whether it was cut at max_tokens. */; readonly cut: boolean }
  | { readonly kind: 'image'; readonly picture: Picture }
  | {
      readonly kind: 'none'
      readonly reason: 'empty' | 'truncated' | 'filtered'
      /** What it would have been. */
      readonly medium?: 'image'
    }
)

export type Endpoint = {
  /** @throws EndpointError */
  ask(question: Question, signal: AbortSignal): Promise<Reply>
  /** Fulfilled when there is a first connection, where that can be told. */
  readonly reached?: Promise<void> | undefined
  close(): Promise<void>
}

/** Whether asking again can help, and what else it would mean for the run. */
export type Failure =
  /** Worth another try: overload, a broken connection, a server that is starting. */
  | 'passing'
  /** This request will never work, others may. */
  | 'request'
  /** No request will ever work: wrong key, unknown model, quota used up. */
  | 'final'

/** The endpoint did not give a reply. The message says who must do what and holds no secret. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError'
  readonly failure: Failure
  /** Milliseconds that the server asked to wait. */
  readonly retryAfter: number | undefined
  /** Milliseconds for which the server has announced to take nothing more, not from this request alone. */
  readonly pause: number | undefined
  /** HTTP status, where there was one. */
  readonly status: number | undefined
  /** Whether the server had the request and was too slow with it. */
  readonly late: boolean

  constructor(
    message: string,
    failure: Failure,
    details: {
      retryAfter?: number | undefined
      pause?: number | undefined
      status?: number | undefined
      late?: boolean
      cause?: unknown
    } = {},
  ) {
    super(message, details.cause === undefined ? {} : { cause: details.cause })
    this.failure = failure
    this.retryAfter = details.retryAfter
    this.pause = details.pause
    this.status = details.status
    this.late = details.late ?? false
  }
}
