import type { Reply } from '../endpoints/endpoint.ts'
import { sha256 } from '../hash.ts'
import type { Judge } from '../judging/judgement.ts'
import { normaliseAnswer } from '../judging/normalise.ts'
import { type Asked, answerText } from './answer-text.ts'
import type { AnswerRecord } from './measurement.ts'
import { outcomeOfPicture } from './picture-outcome.ts'

/** What one reply means. An answer that was cut off before it said anything is truncated, not empty. */
export async function outcomeOf(
  reply: Reply,
  asked: Asked,
  judge: Judge,
  signal: AbortSignal,
): Promise<Omit<AnswerRecord, 'id' | 'sample'>> {
  const { prompt, request = prompt, kind } = asked
  if (reply.kind === 'image' || (reply.kind === 'none' && reply.medium)) {
    return outcomeOfPicture(reply, kind, judge, signal)
  }
  if (reply.kind === 'none') return { outcome: 'unscored', score: null, reason: reply.reason }
  const text = answerText(asked, reply.text)
  if (text === undefined) return { outcome: 'unscored', score: null, reason: 'degenerate' }
  const judgement = await judge.judge(request, text, kind, signal)
  if (judgement.outcome === 'unscored') {
    const reason = judgement.reason === 'empty' && reply.cut ? 'truncated' : judgement.reason
    return { outcome: 'unscored', score: null, reason }
  }
  const answer_sha256 = sha256(normaliseAnswer(text).toLowerCase())
  return { outcome: judgement.outcome, score: judgement.score, answer_sha256 }
}
