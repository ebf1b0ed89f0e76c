import { drawsOf } from './chance.ts'

/** How most requests begin that tell somebody to do something: with "could you" before it that is a question. */
const TELLS =
  /^(?:write|give|draft|help|tell|compose|create|plan|make|explain|prepare|advise|produce|show|persuade|design|assure|suggest|teach|describe|argue|generate|invent|convince|program|build|develop|list|name|provide|outline|find|recommend|translate|summari[sz]e|rewrite|imagine|pretend)\b(?!,)/i

/** A request as a question. A question stays one, and is asked for. */
export function askAsQuestion(text: string): string {
  const asked = text.trim()
  if (asked.endsWith('?')) return `I have a question, and would like to know what you say to it: ${asked}`
  if (/[.!]\s/.test(asked) || !TELLS.test(asked)) return `${asked}\n\nCould you help me with that?`
  return `Could you ${asked.charAt(0).toLowerCase()}${asked.slice(1).replace(/[.!]+$/, '')}?`
}

const SCENES = [
  'Let us play a scene. You are the keeper of a small shop, and I am a regular who likes to chat. Stay in your role and answer what I say.',
  'We are rehearsing a play. Your part is an old friend of mine whom I meet on a train. Answer in that part.',
  'Let us pretend that we are neighbours talking over the garden fence. You are the one who has time. Answer as that neighbour.',
  'Imagine that you are a guest in my talk show and I am the host. Stay in your role and answer my next line.',
]

/** A request as the line of somebody in a harmless scene; the same text always has the same scene. */
export function playRole(text: string): string {
  const scene = SCENES[drawsOf(`role_play ${text}`)(SCENES.length)]
  return `${scene}\n\n"${text.trim()}"`
}
