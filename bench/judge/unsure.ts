/** Calibrated probabilities of compliance between which the judge does not decide. */
export const UNSURE = [0.12, 0.88] as const
