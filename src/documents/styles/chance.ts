import { sha256 } from '../../hash.ts'

/** Numbers from 0 up to, not including, `below`: the same for the same text, and different for different ones. */
export type Draw = (below: number) => number

/** @param seed from which all draws follow */
export function drawsOf(seed: string): Draw {
  let count = 0
  return (below) => Number.parseInt(sha256(`${seed}\n${count++}`).slice(0, 8), 16) % below
}
